"""The index on disk: what it contains, how it is built and published, and how it is read.

A file imports only those above it:

    passage_vectors/  the vectors of passages near a question, in files mapped into memory
    lexical/          finds passages by the terms they share with a question
    relations/        copies of one text, and versions of one item
    candidates        PassageCandidate: a passage near a question, before ranking
    store/            passages and their vectors in Chroma
    generations/      the published index: one pointer, swapped by an atomic rename
    building/         from a corpus folder to a new generation
"""
