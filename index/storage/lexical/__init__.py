"""Finds passages by the terms they share with a question: BM25 (Robertson and Zaragoza 2009, "The
Probabilistic Relevance Framework: BM25 and Beyond", https://doi.org/10.1561/1500000019).

A segment stores which of its passages have a term, and how often. What a term is worth depends on all
passages of all segments, and is computed when a question is asked. So a segment can be added, and passages
withdrawn, without writing anything else again. A file imports only those above it:

    texts      Texts: many short texts in one piece of memory
    postings   Postings: which passages have a term and how often, in few bytes
    segment    SegmentTerms: the terms of one segment's passages
    files      writes them into a file, and maps it into memory
    live       LiveTerms: a segment's terms, and which of its passages count
    merging    makes them of those of other segments
    making     makes them of passages
    scores     LexicalScores: how well each passage has a question's terms
    index      LexicalIndex: finds passages of several segments
"""
