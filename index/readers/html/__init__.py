"""Web pages: the article's own text out of everything around it.

classes      what an element is called, and how surely that is furniture
seen         what a browser shows of an element
text_nodes   the texts of nodes as one line, and where they part
tables       tables by their rows
runs         lines of a block put together to paragraphs
blocks       the visible text of a page, block by block
lines        blocks as lines of a text to store
source       a page's bytes as text, and its text as a tree
markup       markup in a field of a row
page         blocks with the elements around them: what each holds, and what is furniture
corrections  what an article had wrong
teasers      what leads to other articles
article      which blocks are the article
linked_data  which node of JSON-LD is the page's own, and what it says
dates        the day on which a page says it was published
kind         what a web page says of the kind of its article
fields       what a web page says of itself
doubts       what may be wrong with what was read from a page
saved        what browsers, extensions and archives add to a page that they save
reader       a page's article
mhtml        .mhtml, .mht: the page in a web archive of a browser
"""
