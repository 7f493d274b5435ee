"""The published index: generations side by side, and one pointer to the current one.

    `current`                   which generation answers, and the one before it
    `write.lock`                locked by the one process that writes
    `building.json`             its progress, while it writes
    `embedded.db`               what a build has embedded, until it is published
    `generations/<name>/`       manifest.json, relations/, readers.lock
    `segments/<name>/`          the articles, shared by the generations that name it in their manifests

A generation is a manifest that names segments and what is withdrawn from each. A writer makes a new one
beside the current one and publishes it by swapping the pointer, so that the old index still answers if the
writer is killed at any time. A generation that the pointer no longer names is removed as soon as nobody reads
it, with the segments that only it names. A file imports only those above it:

    manifest     what a generation contains and what it was made from
    underway     the progress of a running build
    pointer      the one file that names the current generation
    locks        who writes, and who reads which generation
    embedded     what a build has embedded, kept until it is published
    removal      removes generations, and the segments that no generation names
    generation   Generation: a generation's folder and manifest, and opening it for reading
    current      the generation that answers
    publishing   makes, publishes and rolls back generations
    reader       IndexReader: always the current generation, for threads that answer for days
"""
