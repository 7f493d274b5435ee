"""The index on disk: what it holds, how it is built and published, and how it is read.

A file imports only what stands above it:

    passage_vectors/  what a search reads of a passage near the question, in files mapped into memory
    lexical           passages found by the terms they share with a question
    relations/        copies of one text, and versions of one item
    candidates        Candidate: a passage near a question, before it is ranked
    store/            passages and their vectors in Chroma
    generations/      the published index: one pointer, swapped by an atomic rename
    building/         from a corpus folder to a new generation
"""
