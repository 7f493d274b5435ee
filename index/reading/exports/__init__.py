"""Exports of press databases and of Telegram Desktop, one file a layout.

Reading order is data order; a file imports only what stands above it:

    documents   a document of a database's export, and the entry that it becomes
    pages       an export that is a web page, parsed within bounds
    databases/  Nexis, Factiva, Europresse
    telegram/   Telegram Desktop
    long_heads  a page whose head is longer than what tells its kind
"""
