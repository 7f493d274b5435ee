"""The words of times and of reporting, a table a language. Month names are those of Unicode's CLDR, with the
usual short forms.

table   what there is of each language
english, french, german, spanish, turkish
tables  the tables by language
"""
