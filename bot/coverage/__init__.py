"""Questions about the coverage itself: which articles there are, by whom, from when.

request   CoverageRequest: which articles to list
masking   a message without its times, its outlets and the language of the articles
frames    which pattern a message matches, and what is in its blanks
next_time  the day or month before or after that of a list
reading   whether a message asks for articles, and for which
follow_ups some of the articles listed, or others
one_article what one article says, from a list or on a subject
listing   articles as a list: each text once, newest first
texts     the text above a list, or in its place
article_answer the beginning or end of one article, as an answer
answering from a request to the answer that lists the articles
desk      which messages are answered this way, given their conversation
"""
