"""Documents of word processors and of print. Each is one article, read paragraph by paragraph.

The modules are in the order of the data flow, and each imports only those above it:

    paragraph  a paragraph of a document in any format
    style_names the purpose of a style, by its name
    table      tables of data, row by row, and tables for layout
    properties metadata from a document's properties, if it is credible
    article    makes an article of the paragraphs
    docx/      .docx
    rtf/       .rtf
    pdf/       .pdf
"""
