"""Commands that mean the same in every chat: /sources and /filters, plain text in and out.

texts         what they say, German or English
filter_words  the filters that a person writes behind /filters
filtering     /filters: which hold from now on, and what is said
outlets       what /sources tells of the collection
"""
