"""The published index: generations side by side, and one pointer to the current one.

    `current`                   which generation answers, and the one before
    `write.lock`                held by the one process that writes
    `building.json`             how far it is, while it does
    `embedded.db`               what a build has embedded, until it is published
    `generations/<name>/`       manifest.json, chroma/, vectors/, lexical/, relations/, readers.lock

A writer makes a new generation beside the current one and publishes it by swapping the pointer, so that
whenever it is killed the old index still answers. A generation that the pointer no longer names is
removed as soon as nobody holds it. A file imports only what stands above it:

    manifest     what a generation holds and what it was made of
    underway     how far a build is that is going on
    pointer      the one file that says which generation is current
    locks        who writes, and who reads which generation
    embedded     what a build has embedded, kept until it is published
    generation   Generation: a generation's folder and manifest, and open to be read
    current      the generation that answers
    publishing   generations made, published, gone back to and removed
    reader       IndexReader: always the current generation, for threads that answer for days
"""
