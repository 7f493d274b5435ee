"""The corpus beside the index: what is in its folders, and what has changed.

ids_in_bytes  which ids occur in a file that cannot be read
contents      collects the entries of one file
files         which files have to be read, and which article belongs to which file
compare       compares the articles of the corpus with those of the index, as they are read
freshness     whether the corpus has changed since it was indexed
"""
