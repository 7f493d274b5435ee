"""The visible text of a page, block by block.

A file imports only what stands above it:

    classes     what an element is called, and how surely that is furniture
    seen        what a browser shows of an element
    text_nodes  the texts of nodes as one line, and where they part
    tables      tables by their rows
    runs        lines of a block put together to paragraphs
    blocks      the visible text of a page, block by block
    lines       blocks as lines of a text to store
"""
