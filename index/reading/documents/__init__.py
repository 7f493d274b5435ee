"""Documents of word processors and of print: an article each, paragraph by paragraph.

Reading order is data order; a file imports only what stands above it:

    paragraph  a paragraph of a document, as its format shows it
    style_names what a style is for, by its name
    table      tables, row by row or as they lay out the page
    properties what a document's properties say of it, where that can be believed
    article    the article that the paragraphs are
    docx/      .docx
    rtf/       .rtf
    pdf/       .pdf
"""
