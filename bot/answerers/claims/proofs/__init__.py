"""What proves or disproves a claim.

A file imports only what is above it:

    sentences    what a sentence proves by saying the same as a claim, or the opposite
    spoken       what proves that somebody said, announced or demanded something
    figures      what a sentence's figure proves about a claim
    corrections  what a correction of a figure proves
    ratings      what a fact check's rating proves
    ruled_out    what somebody rules out or renounces
    taken_back   what an article reports as said, and then says is false
    outdated     a later count replaces an earlier one
"""
