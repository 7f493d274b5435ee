"""Single lines beside a quote, an article or an answer.

article_kind    what kind of article a quote is from, in words
said_line       who says what is quoted, in one line
version_line    that a newer version replaced what is quoted, in one line
context_line    what a quote's place in its article adds, in brackets
page_words      the page of its document on which a quote begins
filters_line    how a question was understood to limit its articles
rewriting_line  how a follow-up was understood
"""
