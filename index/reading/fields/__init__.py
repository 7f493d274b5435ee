"""Reads an article's metadata from a row, a page or a header, field by field.

A module imports only those above it:

    field_names   the names that tools and people use for an article's fields
    dates         parses the date in a field
    languages     languages by code or name, and language detection
    field_values  parses the value of one field
    ratings       the verdict of a fact check
    kind_labels   the words with which outlets label the kind of an article
    kinds         the kind of an article, from its fields, its headline and its opening
    article_fields  makes a Source and an Article from a row
"""
