"""Quotes with the sentence that follows on them.

A file imports only what stands above it:

    next_sentence  a quote with the next sentence of its paragraph
    shown_before   quotes that the last answer gave, with what follows on them
    the_others     a count of some, with the sentence on the others
"""
