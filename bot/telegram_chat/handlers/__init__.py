"""What is done about each kind of update.

A file imports only what stands above it:

    reading     a quote where it stands in its article
    exporting   a conversation as files
    background  what a message is answered with: filters, and the turns that it may lean on
    replies     which messages were answered lately, and by which of ours
    asking      a question and its answer
    buttons     what the buttons do
    about       what /status tells of the collection
    reindexing  the index brought up to date while the bot goes on answering
    commands    what a command brings about
    content     what has no words to be read
    inline      `@bot question` in any chat
"""
