"""How articles are related: copies of one text, and versions of one item.

values      what a search needs to know about it
words       an article's own words, without what it quotes
copies      whether one article is a copy of another
signatures  an article's MinHash signature
likely      finds likely copies among thousands of articles by their signatures
clusters    articles that are one text, and which of them is the original
pages       which web page an address names
notices     notices that withdraw or correct a text
versions    which articles are versions of one item, and their order
twins       sentences that copies, or versions, have in common
files       stores all of it in a file of the generation
"""
