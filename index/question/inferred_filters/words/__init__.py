"""The words for times and reporting, a table per language. Month names are those of Unicode's CLDR, with the
usual abbreviations.

table   the fields of each language
english, french, german, spanish, turkish
tables  the tables by language
"""
