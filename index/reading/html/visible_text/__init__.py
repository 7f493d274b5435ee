"""The visible text of a page, block by block.

A module imports only those above it:

    classes     how surely an element is furniture, by its classes, id, role and tag
    seen        what a browser shows of an element
    text_nodes  joins the texts of nodes into one line, with their seams
    tables      tables, row by row
    runs        joins the lines of a block into paragraphs
    blocks      the visible text of a page, block by block
    lines       turns blocks into lines of a text to store
"""
