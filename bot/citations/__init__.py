"""Quotes of stored articles, and the answer that consists of them.

A file imports only what stands above it:

    shown_text      words of an article as people read them
    other_outlets   the other outlets that have an article's words
    listed_article  an article in a list, and the line that describes it
    answer          Citation, Answer: quotes of stored articles, a list of them, or a refusal
    quotes          which words of a passage are quoted
    verbatim        where words that somebody claims to quote stand in a passage
"""
