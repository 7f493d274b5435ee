"""Messages to Telegram: made, delivered, tried again.

A file imports only what stands above it:

    places     where a message goes
    retrying   a call made until Telegram takes it, through flood limits and network trouble
    delivery   a message out; "typing …" meanwhile
    splitting  messages within Telegram's limits
    checking   a text that a person passes on, checked claim by claim
    html       Answer to messages in Telegram's HTML, every foreign character escaped
    display    one answer in a chat, while it is being made and in the end
    failures   what becomes of an error
    lists      a list of articles, some at a time
    pages      an answer that is kept, a page at a time
    callbacks  a button that is pressed, and what it carries
    keyboards  the buttons under an answer, and under a passage
    menu       the command menu
"""
