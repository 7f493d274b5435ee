"""Word documents: WordprocessingML as Word shows it with all changes accepted.

Reading order is data order; a file imports only what stands above it:

    names      the names of elements and attributes, whatever their namespace
    package    the parts of the archive, bounded
    styles     what a style says of its paragraphs
    symbols    the letters of symbol fonts
    words      the words of a paragraph
    story      the paragraphs of one part, in reading order
    reader     the document as an article, and as lines for exports that come as Word documents
"""
