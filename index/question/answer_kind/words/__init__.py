"""The words of each language, one table each.

table   what there is of each language
english, french, german, russian, spanish, turkish
tables  the tables by language
"""
