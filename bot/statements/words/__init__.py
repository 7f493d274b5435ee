"""The words of statements, a language a file.

phrases  the words that noun phrases are made of, as each language has them
table    what there is of each language
english, french, german, russian, spanish, turkish
tables   the tables by language
"""
