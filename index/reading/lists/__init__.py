"""Reading lists, in which a row is not always one article. The user's own notes in them are never quoted.

wallabag's entries are rows with the usual field names, and Pocket's table lists articles without their texts:
`rows` reads both. The modules are in the order of the data flow, and each imports only those above it:

    highlights   makes one article of the passages marked in a source
    readwise     highlights as Readwise exports them, JSON and table
    reader       documents of Readwise's Reader, JSON
    pocket       Pocket's highlights, JSON
    instapaper   Instapaper's bookmarks, JSON and table
"""
