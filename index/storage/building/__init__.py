"""From corpus folders to a new generation of the index.

corpus/       the corpus beside the index: what is in its folders, and what has changed
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
update        brings the index up to date with a corpus
purge         deletes from the disk what was withdrawn
"""
