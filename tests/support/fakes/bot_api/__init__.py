"""A strict stand-in for Telegram's Bot API: a real HTTP server on loopback.

It refuses what Telegram refuses, in Telegram's words; where the documentation asks for more than the
server enforces (a bare `&` or `>` in HTML), it goes by the documentation. It keeps every call.

    with BotApi() as api:
        ...                                        # start a bot with api.url and api.token
        api.deliver("Did they deny it?", user=7)
        call = api.wait_for("sendMessage", chat_id=7)
        call.text                                  # as a reader sees it, without markup

The rules are those of https://core.telegram.org/bots/api.

    markup     Telegram's HTML: what a reader sees of it, or why it is refused
    checks     what else is refused about a request
    keyboards  buttons and inline results: why they are refused
    people     who writes: a person, an anonymous admin, a channel
    replies    what a message replies to, and the part of it that is quoted
    chats      the chats and the messages in them
    faults     what the next calls are to meet
    updates    what waits for the bot, fetched or posted to its webhook
    server     HTTP: a request's path and parameters in, JSON out
    calls      what the bot has called, kept in order and waited for
    api        BotApi, all of it together
"""
