"""The words of statements, one file per language.

phrases  the words of which noun phrases are made, for each language
table    what is needed for each language
english, french, german, russian, spanish, turkish
tables   the tables by language
"""
