"""How coverage is asked for, in one table a language.

table   what there is of each language
english, french, german, spanish, turkish
tables  the tables by language
"""
