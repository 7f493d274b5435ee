"""The words of each language, one table each.

table   the fields of each language
english, french, german, russian, spanish, turkish
tables  the tables by language
"""
