"""Rich Text Format as Word shows it with all changes accepted.

The modules are in the order of the data flow, and each imports only those above it:

    tokens        splits bytes into control words, braces and text
    code_pages    the code page of a font
    control_words what control words mean
    head          the tables of fonts and styles
    look          the formatting of words and their paragraph
    channel       assembles the paragraphs of the text, a note or a text box
    story         the paragraphs of a document, in reading order
    reader        makes an article of the document, or text for database exports in RTF
"""
