"""The index on disk: what it contains, how it is built and published, and how it is read.

A file imports only those above it:

    passage_vectors/  the vectors of passages near a question, in files mapped into memory
    lexical/          finds passages by the terms they share with a question
    relations/        copies of one text, and versions of one item
    segments/         some articles each, with their passages, vectors and terms: written once, then only read
    candidates        PassageCandidate: a passage near a question, before ranking
    store/            all segments of a generation, searched and read as one
    generations/      the published index: one pointer, swapped by an atomic rename
    building/         from a corpus folder to a new generation
"""
