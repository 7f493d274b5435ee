"""An answer as it is laid out.

A file imports only what stands above it:

    pieces  the quotes of one article as they are read, nothing twice
    blocks  an article's headline once, and its quotes under it
    layout  an answer as it is laid out: what is said, and the blocks under it
    render  a source in a line, an answer as Markdown
"""
