"""Word documents: WordprocessingML as Word shows it with all changes accepted.

The modules are in the order of the data flow, and each imports only those above it:

    names      looks up elements and attributes in any namespace
    package    the parts of the archive, within limits
    styles     what a style says about its paragraphs
    symbols    the letters of symbol fonts
    words      the words of a paragraph
    story      the paragraphs of one part, in reading order
    reader     the document as an article, and as lines for exports that come as Word documents
"""
