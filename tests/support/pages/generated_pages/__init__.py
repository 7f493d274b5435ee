"""Web pages generated from a seed, each with its ground truth: what is part of the article, and what is not.

words       invented news in five languages
heads       title, outlet and day, in the ways that pages state them
bodies      markup with its ground truth, and the furniture around articles
layouts     twelve ways to lay out an article
page        a page generated from a seed, with its ground truth
measuring   how much of the pages is read correctly
"""
