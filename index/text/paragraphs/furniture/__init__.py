"""What is on a page beside the article, recognised by its own words.

A file imports only those above it:

    credits  credits and captions of pictures, recognised by their own line
    teasers  teasers of videos and broadcasts
    footers  what leads away from the article or asks the reader for something
    appeals  what asks the reader to subscribe
    menus    what is around an article on a saved page
    outlets  the name of the outlet on a saved page
    roles    what a line is on its page, judged by the line alone
"""
