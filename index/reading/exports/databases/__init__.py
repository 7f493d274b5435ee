"""Exports of press databases: Nexis, Factiva, Europresse.

A module imports only those above it:

    unwrapping         joins the hard-wrapped lines of a text export into paragraphs
    labels             Nexis's labels of fields, by language
    nexis_uni          Nexis Uni and Lexis Advance, as paragraphs of a Word file or as text
    nexis_text         Nexis as plain text: "1 of 250 DOCUMENTS"
    factiva_codes      Factiva's field codes, and the usual names of these fields
    factiva_lines      Factiva as paragraphs of a Word file, with and without field codes
    factiva_page       Factiva as a web page
    europresse_fields  the fields that Europresse writes in every layout
    europresse         Europresse as a web page
    europresse_lines   Europresse as paragraphs of a Word file
    recognise          recognises which of these exports a Word file is
"""
