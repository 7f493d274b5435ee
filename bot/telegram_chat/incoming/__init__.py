"""Updates from Telegram: fetched, admitted, kept until they are answered.

A file imports only what is above it in this list:

    access      who may ask, and how often a stranger is told that they may not
    limits      how much one speaker may ask
    message     what a message asks the bot, if anything
    admission   who and what is admitted
    language    in which language the bot speaks to a speaker
    intake      updates kept until each is answered, those of a chat one after the other
    connection  how the bot is connected to Telegram
    health      whether the bot hears from Telegram
    polling     fetches updates from Telegram
    server      the webhook, and a health page
"""
