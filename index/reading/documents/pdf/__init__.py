"""PDF: the paragraphs of its pages in reading order, each with the pages it is on.

The modules are in the order of the data flow, and each imports only those above it:

    guard      rejects files whose streams unpack to too many bytes
    glyphs     the glyphs and pictures of a page, from PDFium
    words      joins glyphs into words
    rows       joins words into lines, each in one column
    layout     puts lines into reading order: columns, tables
    garbled    recognises pages whose fonts map to wrong letters
    hyphens    joins words that are broken at line ends
    drafts     splits a column into paragraphs
    margins    recognises running headers, footers and page numbers
    joining    joins paragraphs across columns and pages; captions; headings
    properties metadata from the file's properties
    reader     makes an article of the document
"""
