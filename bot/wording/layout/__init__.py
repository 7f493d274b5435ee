"""The layout of an answer.

A file imports only what is above it:

    pieces  the quotes of one article in reading order, without repeats
    blocks  an article's headline once, and its quotes under it
    layout  the layout: what the answer says, and the blocks under it
    render  a source in a line, an answer as Markdown
"""
