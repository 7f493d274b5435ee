"""Passages and their vectors in Chroma: one generation of the index is three collections over one client.

`passages`  a row a passage, its id that of the passage
`sentences` a row a sentence, its id the passage's and the sentence's number: `a.txt@120#0`
`articles`  a row an article: its whole text

client          Chroma in a folder: opened, closed, its failures in our words
aside           Chroma read where its folder cannot be written
blank_room      a new vector index without stray memory on disk
copy_files      a Chroma folder copied while others read it
rows            our values as Chroma rows, and back whole
collection      one collection: written, read, searched
slots           of copies near a question one, and of versions the newest
store           all of a generation's rows: written, read, searched
making          stores made, copied, finished and opened
newest_version  the newest version of an item, by its id
"""

from index.store.making import copy_store, create_store, finish_store, open_store
from index.store.store import Counts, Store

__all__ = ["Counts", "Store", "copy_store", "create_store", "finish_store", "open_store"]
