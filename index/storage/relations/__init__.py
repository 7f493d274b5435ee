"""How articles belong together: copies of one text, and versions of one item.

values      what a search needs to know of it
words       an article's own words, without what it quotes
copies      whether one article is a copy of another
signatures  which of thousands of articles may be copies, by MinHash
clusters    articles that are one text, and which of them is the original
pages       which page of the web an address names
notices     notices by which a text is taken back or corrected
versions    which articles are versions of one item, and in what order they came
twins       sentences that copies, or versions, have in common
files       all of it in a file of the generation
"""
