"""How articles are related: copies of one text, and versions of one item.

values       what a search needs to know about it
words        an article's own words, without what it quotes
copies       whether one article is a copy of another
sketches/    what relating needs of an article without its text
likely       finds likely copies among thousands of articles by their signatures
comparisons  the results of comparing pairs, kept for the next time
clusters     articles that are one text, and which of them is the original
naming       the texts that a notice names
versions     which articles are versions of one item, and their order
twins        sentences that copies, or versions, have in common
rows         writes relations into a file of the generation, over those before
files        reads them
"""
