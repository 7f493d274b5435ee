"""How people ask for coverage, one table per language.

table   what each table has
english, french, german, spanish, turkish
tables  the tables by language
"""
