"""Quotes of stored articles, and the answer made of them.

A file imports only what is above it:

    shown_text      words of an article as they are displayed
    other_outlets   the other outlets that published an article's words
    listed_article  an article in a list, and the line that describes it
    answer          Citation, Answer: quotes of stored articles, a list of them, or a refusal
    quotes          which words of a passage are quoted
    verbatim        where a claimed quote appears in a passage
"""
