"""The bot as a Telegram chat: a message to it is a question, the reply is its cited answer.

A file imports only what stands above it:

    threads         where blocking work is done
    speakers        who writes: a person, or a chat in whose name somebody does
    updates         what every handler takes
    current_update  the update that is being answered, and what is known of its answer
    schedule        when the summary of the week is sent, and of which days
    texts/          what the bot says in its own words, German or English
    outgoing/       messages to Telegram: made, delivered, tried again
    incoming/       updates from Telegram: fetched, let in, kept until they are answered
    handlers/       what is done about each kind of update
    summaries       each admin is sent it once
    housekeeping    what is older than the retention period is deleted
    application     which handler each kind of update goes to
    process         start, take updates in, stop without losing one
"""
