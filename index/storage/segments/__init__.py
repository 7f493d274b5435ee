"""Segments of the index: some articles each, with their passages, vectors and terms, written once.

A segment's folder has `articles.sqlite3`, `chroma/` with a row for each passage, `vectors/` with what a
search reads of passages near a question, `terms/`, and `sketches.npz` with what finding copies needs.

article_file  the articles, and where their passages are
client        Chroma in a folder: opens and closes it, translates its errors
aside         reads Chroma where its folder cannot be written
unused_rows   overwrites the space after the last row of a vector index with zeros
vector_rows   Chroma's rows: written and searched
segment       Segment: opened for reading, without what was withdrawn since
writer        SegmentWriter: a new segment, of new articles and of older segments
"""
