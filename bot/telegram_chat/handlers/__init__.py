"""What is done with each kind of update.

A file imports only what is above it in this list:

    reading     a quote in its place in the article
    exporting   a conversation as files
    background  the background of a message: its filters, and the turns that it may lean on
    replies     which messages were answered recently, and by which of ours
    asking      a question and its answer
    buttons     what the buttons do
    about       what /status says about the collection
    reindexing  updates the index while the bot keeps answering
    commands    what the commands do
    content     messages without words to read
    inline      `@bot question` in any chat
"""
