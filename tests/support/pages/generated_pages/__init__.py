"""Web pages made with a seed, each with its truth: what of it is the article, and what is not.

words       invented news in five languages
heads       title, outlet and day, in the ways that pages name them
bodies      markup with its truth, and the furniture around articles
layouts     twelve ways to lay out an article
page        a page made with a seed, with its truth
measuring   how much of the pages is read rightly
"""
