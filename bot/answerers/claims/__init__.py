"""Checks a claim that a person sends: supported, contradicted, only claimed, or open.

A file imports only what is above it:

    same_words    whether two sentences have the same words in the same order
    dates         the days and months that a claim names
    claim         a claim, and what a sentence has to have in common with it
    core_words    a sentence without its time and what it continues with
    asides        what may be left out of a sentence that supports a claim
    measured      a figure in a sentence, with what it counts or measures
    same_thing    whether two figures are equal, and about the same thing
    said_figures  whether a sentence has the claim's figure for its subject, or another
    proofs/       what proves or disproves a claim
    closest       the quotes for a claim that nothing settles
    checking      the check of a claim
    questions     the check of a claim inside a question
"""
