"""Reads the metadata of a web page's article.

A module imports only those above it:

    linked_data  finds the article's own node in JSON-LD and reads it
    dates        the date of publication that a page states
    kind         the kind of article that a page states
    fields       all metadata of a page's article
"""
