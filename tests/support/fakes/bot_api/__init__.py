"""A strict stand-in for Telegram's Bot API: a real HTTP server on loopback.

It refuses what Telegram refuses, in Telegram's words. Where the documentation demands more than the server
enforces (a bare `&` or `>` in HTML), it follows the documentation. It records every call.

    with BotApi() as api:
        ...                                        # start a bot with api.url and api.token
        api.deliver("Did they deny it?", user=7)
        call = api.wait_for("sendMessage", chat_id=7)
        call.text                                  # as a reader sees it, without markup

The rules are those of https://core.telegram.org/bots/api.

    markup     Telegram's HTML: the text that a reader sees, or why it is refused
    checks     other reasons to refuse a request
    keyboards  buttons and inline results: why they are refused
    people     senders: a person, an anonymous admin, a channel
    replies    what a message replies to, and the part of it that is quoted
    chats      the chats and the messages in them
    faults     faults that the next calls run into
    updates    updates that wait for the bot, fetched or posted to its webhook
    server     HTTP: a request's path and parameters in, JSON out
    calls      the bot's calls, recorded in order and waited for
    api        BotApi, all of it together
"""
