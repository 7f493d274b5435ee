"""Quotes extended by the next sentence.

A file imports only what is above it:

    next_sentence  a quote extended by the next sentence of its paragraph
    shown_before   quotes that the last answer gave, with what follows them
    the_others     a count of some, with the sentence about the others
"""
