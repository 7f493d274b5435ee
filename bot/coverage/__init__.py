"""Questions about the coverage itself: which articles there are, by whom, of when.

words/    how they are asked, in one table a language
request   CoverageRequest: which articles to list
masking   a message without its times, its outlet and the language of the articles
reading   whether a message asks for articles, and for which
follow_ups other articles than those listed, or one of them
listing   articles as a list: each text once, newest first
texts     what stands above a list, or in its place
answering from a request to the answer that lists the articles
desk      which messages are answered so, in the light of their conversation
"""
