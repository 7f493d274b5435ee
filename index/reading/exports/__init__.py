"""Exports of press databases and of Telegram Desktop, one module per layout.

The modules are in the order of the data flow, and each imports only those above it:

    documents   makes an article of a document in a database export
    pages       parses an export that is a web page, within limits
    databases/  Nexis, Factiva, Europresse
    telegram/   Telegram Desktop
    long_heads  recognises exports among pages with a long head
"""
