"""Web pages: the article's own text out of everything around it.

A file imports only what stands above it:

    visible_text/  the visible text of a page, block by block
    source         a page's bytes as text, and its text as a tree
    markup         markup in a field of a row
    page           blocks with the elements around them: what each holds, and what is furniture
    corrections    what an article had wrong
    teasers        what leads to other articles
    article        which blocks are the article
    metadata/      what a page says of its article
    doubts         what may be wrong with what was read from a page
    saved          what browsers, extensions and archives add to a page that they save
    reader         a page's article
    mhtml          .mhtml, .mht: the page in a web archive of a browser
"""
