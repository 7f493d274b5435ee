"""Reading lists whose rows are more, or less, than articles. A note in one is its reader's and never quoted.

wallabag's entries are rows by the usual names, and Pocket's table names articles without their texts: `rows`
reads both. Reading order is data order; a file imports only what stands above it:

    highlights   the article that the marked passages of one source make
    readwise     highlights as Readwise exports them, JSON and table
    reader       documents of Readwise's Reader, JSON
    pocket       Pocket's highlights, JSON
    instapaper   Instapaper's bookmarks, JSON and table
"""
