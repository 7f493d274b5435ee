"""Exports of press databases: Nexis, Factiva, Europresse.

A file imports only what stands above it:

    unwrapping         hard-wrapped lines of a text export, put together to paragraphs
    labels             the labels that Nexis gives its fields, language by language
    nexis_uni          Nexis Uni and Lexis Advance, as paragraphs of a Word file or as text
    nexis_text         Nexis as plain text: "1 of 250 DOCUMENTS"
    factiva_codes      Factiva's field codes, and what the article's own fields are called
    factiva_lines      Factiva as paragraphs of a Word file, with and without field codes
    factiva_page       Factiva as a web page
    europresse_fields  what Europresse writes of a document in every layout
    europresse         Europresse as a web page
    europresse_lines   Europresse as paragraphs of a Word file
    recognise          which of these the paragraphs of a Word file are
"""
