"""Rich Text Format as Word shows it with all changes accepted.

Reading order is data order; a file imports only what stands above it:

    tokens        bytes to control words, braces and text
    code_pages    which code page a font's letters are written in
    control_words what control words mean
    head          the tables of fonts and of styles
    look          how words and their paragraph look at a place
    channel       paragraphs as they are put together: of the text, of a note, of a text box
    story         the paragraphs of a document, in reading order
    reader        the document as an article, and as text for exports that come as RTF
"""
