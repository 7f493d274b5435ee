"""One line beside a quote, an article or an answer.

article_kind    what kind of article a quote is from, in words
said_line       who says what is quoted, in one line
version_line    that a newer version took the place of what is quoted, in one line
context_line    what a quote's place in its article adds to it, in brackets
page_words      the page of its document that a quote begins on
filters_line    what a question was taken to say about its articles
rewriting_line  how a follow-up was understood
"""
