"""What a row, a page or a header says of its article, field by field.

A file imports only what stands above it:

    field_names   the names by which tools and people call an article's fields
    dates         a date out of whatever a field holds
    languages     languages by code or name, and told from the text
    field_values  what one field of a row says
    ratings       what a fact check found
    kind_labels   the words by which outlets say what kind of article one is
    kinds         the kind of an article, out of its fields, its headline and its opening
    article_fields  an article's fields out of a row, and a Source made of them
"""
