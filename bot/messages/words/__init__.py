"""The words of messages, one table per language.

table   what each table has
english, french, german, russian, spanish, turkish
tables  the tables by language
"""
