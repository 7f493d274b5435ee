"""PDF: the paragraphs of its pages in reading order, each with the pages it stands on.

Reading order is data order; a file imports only what stands above it:

    guard      streams that swell when they are unpacked
    glyphs     the glyphs and pictures of a page, by PDFium
    words      glyphs to words
    rows       words to lines, each of one column
    layout     lines in reading order: columns, tables
    garbled    pages whose fonts map to wrong letters
    hyphens    words broken at the ends of lines
    drafts     paragraphs of one column
    margins    running headers, footers, page numbers
    joining    paragraphs over columns and pages; captions; headings
    properties what the file's properties say
    reader     the document as an article
"""
