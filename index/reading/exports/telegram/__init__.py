"""What Telegram Desktop exports of a channel.

A file imports only what stands above it:

    posts          a post of a Telegram channel, and the entry that it becomes
    chats          the chats and messages of `result.json`, event by event
    result_json    Telegram Desktop's `result.json`, of any size
    messages_page  Telegram Desktop's `messages.html`
"""
