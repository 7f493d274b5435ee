"""From corpus folders to a new generation of the index.

ids_in_bytes  which ids occur in a file that cannot be read
contents      collects the entries of one file
files         which files have to be read, and which article belongs to which file
compare       compares the articles of the corpus with those of the index, as they are read
cut           an article with its passages
model_loader  loads the embedding model while the corpus is read
spool         articles on disk between reading and embedding
task          what a build was asked for
write         a new segment's articles with their vectors
merge         which segments are written anew
relate        finds copies and versions in a new generation
summary       what a new generation contains, for a person
check         reads back a new segment and a new generation
renew         the segments of a new generation
make          writes, checks and publishes a new generation
report        the result of a build
freshness     whether the corpus has changed since it was indexed
update        brings the index up to date with a corpus
purge         deletes from the disk what was withdrawn
"""
