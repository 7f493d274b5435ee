"""Telegram Desktop's exports of channels.

A module imports only those above it:

    posts          makes an article of a post in a Telegram channel
    chats          the chats and messages of `result.json`, event by event
    result_json    Telegram Desktop's `result.json`, of any size
    messages_page  Telegram Desktop's `messages.html`
"""
