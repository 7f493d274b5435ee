"""A statement that a person sends, checked: supported, contradicted, only claimed, or left open.

A file imports only what stands above it:

    words         the words by which a claim is compared with other words, by language
    same_words    whether two sentences have the same words in the same order
    dates         the days and months that a claim names
    claim         a claim that a person states, and what a sentence has to have in common with it
    core_words    a sentence without when it was and what it goes on to
    asides        what may be left out of a sentence that supports a claim
    measured      a figure of a sentence, with what it counts or measures
    same_thing    whether two figures are equal, and of the same thing
    said_figures  whether a sentence has the claim's figure for what it says, or another
    proofs/       what proves a claim or disproves it
    closest       the quotes for a claim that nothing settles
    checking      the check of a claim
    questions     the check of what a question asks to check
"""
