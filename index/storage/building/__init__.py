"""From corpus folders to a new generation of the index.

ids_in_bytes  which ids stand in a file that cannot be read
contents      what the entries of one file come to
files         which files have to be read, and which article is whose
compare       the articles of the corpus against those of the index, as they are read
cut           an article with its passages
model_loader  the embedding model, loaded while the corpus is read
spool         articles on disk between reading and embedding
write         a new generation's rows: copied where nothing changed, else made
relate        how the articles of a new generation belong together
check         a new generation read back
make          a new generation, written, checked and published
report        what a build came to
freshness     whether the corpus changed since
update        the index brought up to date with a corpus
"""
