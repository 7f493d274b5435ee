"""Passages and their vectors in Chroma. One generation of the index is three collections of one client.

`passages`  a row per passage, with the passage's id
`sentences` a row per sentence; its id is the passage's with the sentence's number: `a.txt@120#0`
`articles`  a row per article: its whole text

client          Chroma in a folder: opens and closes it, translates its errors
aside           reads Chroma where its folder cannot be written
rows            converts our values to Chroma rows and back
collection      one collection: written, read, searched
slots           keeps one of several copies near a question, and the newest of several versions
store           all rows of a generation: written, read, searched
unused_rows     overwrites the space after the last row of a vector index with zeros
copy_files      copies a store's files to a new generation
making          makes, copies, finishes and opens stores
newest_version  the newest version of an item, by its id
"""
