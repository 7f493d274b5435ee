"""Passages and their vectors in Chroma: one generation of the index is three collections over one client.

`passages`  a row a passage, its id that of the passage
`sentences` a row a sentence, its id the passage's and the sentence's number: `a.txt@120#0`
`articles`  a row an article: its whole text

client          Chroma in a folder: opened, closed, its failures in our words
aside           Chroma read where its folder cannot be written
rows            our values as Chroma rows, and back whole
collection      one collection: written, read, searched
slots           of copies near a question one, and of versions the newest
store           all of a generation's rows: written, read, searched
unused_rows     the room behind the last row of a vector index, overwritten with zeros
copy_files      a store's files copied to a new generation
making          stores made, copied, finished and opened
newest_version  the newest version of an item, by its id
"""
