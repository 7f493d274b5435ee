"""Web pages: extracts the article from everything around it.

A module imports only those above it:

    visible_text/  the visible text of a page, block by block
    source         decodes a page and parses it to a tree
    markup         markup in a field of a row
    page           blocks with the elements around them: how much text each has, and which are furniture
    corrections    recognises corrections of an article
    teasers        finds teasers of other articles
    article        chooses the blocks that are the article
    metadata/      reads the metadata of a page's article
    doubts         doubts about an article from a page
    saved          removes what browsers, extensions and archives add to a saved page
    reader         makes an Article of a page
    mhtml          .mhtml, .mht: a page in a browser's web archive
"""
