"""Exports of press databases and of Telegram Desktop, one file a layout.

Reading order is data order; a file imports only what stands above it:

    documents         a document of a database's export, and the entry that it becomes
    unwrapping        hard-wrapped lines of a text export, put together to paragraphs
    labels            the labels that Nexis gives its fields, language by language
    nexis_uni         Nexis Uni and Lexis Advance, as paragraphs of a Word file or as text
    nexis_text        Nexis as plain text: "1 of 250 DOCUMENTS"
    factiva_codes     Factiva's field codes, and what the article's own fields are called
    factiva_lines     Factiva as paragraphs of a Word file, with and without field codes
    pages             an export that is a web page, parsed within bounds
    factiva_page      Factiva as a web page
    europresse_fields what Europresse writes of a document in every layout
    europresse        Europresse as a web page
    europresse_lines  Europresse as paragraphs of a Word file
    posts             a post of a Telegram channel, and the entry that it becomes
    telegram_chats    the chats and messages of `result.json`, event by event
    telegram_json     Telegram Desktop's `result.json`, of any size
    telegram_page     Telegram Desktop's `messages.html`
    long_heads        a page whose head is longer than what tells its kind
    recognise         which of these the paragraphs of a Word file are
"""
