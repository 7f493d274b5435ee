"""What is on a page beside the article, told by its own words.

A file imports only what stands above it:

    credits  credits and captions of pictures, told by their own line
    teasers  teasers of videos and broadcasts
    footers  what leads away from the article or asks something of the reader
    appeals  what asks the reader to subscribe
    menus    what stands around an article on a saved page
    outlets  the name of the outlet on a saved page
    roles    what a line is on its page, as far as the line alone can tell
"""
