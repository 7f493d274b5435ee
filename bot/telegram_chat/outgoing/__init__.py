"""Messages to Telegram: made, delivered, retried.

A file imports only what is above it in this list:

    places     where a message goes
    retrying   repeats a call until Telegram accepts it, through flood limits and network trouble
    delivery   sends a message; shows "typing …" meanwhile
    splitting  messages within Telegram's limits
    checking   a text that a person passes on, checked claim by claim
    html       Answer to messages in Telegram's HTML, all foreign text escaped
    display    one answer in a chat, while it is being made and at the end
    failures   what is said and logged about an error
    lists      a list of articles, a page at a time
    pages      a stored answer, a page at a time
    callbacks  a button that is pressed, and its data
    keyboards  the buttons under an answer, and under a passage
    menu       the command menu
"""
