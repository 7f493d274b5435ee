"""The words of messages, in one table a language.

table   what there is of each language
english, french, german, russian, spanish, turkish
tables  the tables by language
"""
