"""Questions about the coverage itself: which articles there are, by whom, of when.

words/    how they are asked, in one table a language
request   CoverageRequest: which articles to list
masking   a message without its times, its outlets and the language of the articles
frames    which way to ask a message is, and what it has in the blanks
next_time  the day or month before or after that of a list
reading   whether a message asks for articles, and for which
follow_ups some of the articles listed, or others
one_article what one article says, of a list or on a subject
listing   articles as a list: each text once, newest first
texts     what stands above a list, or in its place
article_answer what one article begins or ends with, as an answer
answering from a request to the answer that lists the articles
desk      which messages are answered so, in the light of their conversation
"""
