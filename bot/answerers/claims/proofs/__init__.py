"""What proves a claim, or disproves it.

A file imports only what stands above it:

    sentences    what a sentence proves of a claim that says the same, or the opposite
    spoken       what proves that somebody says, announces or demands something
    figures      what the figure of a sentence proves of a claim
    corrections  what a correction of a figure proves
    ratings      what a fact check's rating proves
    ruled_out    what somebody rules out, or renounces
    taken_back   what an article tells that was said, and then says is not so
    outdated     a later count takes the place of an earlier one
"""
