"""The bot as a Telegram chat: a message to it is a question, the reply is its cited answer.

A file imports only what is above it in this list:

    threads         the threads for blocking work
    speakers        who writes: a person, or a chat in whose name a person writes
    updates         the types that every handler uses, and the parts of a message
    current_update  the update that is being answered, and whether its answer may have arrived
    schedule        when the weekly summary is sent, and for which days
    texts/          what the bot says in its own words, German or English
    outgoing/       messages to Telegram: made, delivered, retried
    incoming/       updates from Telegram: fetched, admitted, kept until they are answered
    handlers/       what is done with each kind of update
    summaries       sends the weekly summary to each admin, once
    housekeeping    deletes what is older than the retention period
    application     which handler each kind of update goes to
    process         starts, takes updates in, stops without losing one
"""
