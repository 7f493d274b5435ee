"""Updates from Telegram: fetched, let in, kept until they are answered.

A file imports only what stands above it:

    access      who may ask, and how often a stranger is told that they may not
    limits      how much one speaker may ask
    message     what a message asks of the bot, if anything
    admission   who and what comes in
    language    in which language a speaker is spoken to
    intake      updates kept until each is answered, those of a chat one after the other
    connection  how the bot is connected to Telegram
    health      whether the bot hears from Telegram
    polling     updates fetched from Telegram
    server      the webhook, and a page that tells whether all is well
"""
