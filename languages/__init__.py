"""What the program knows of each language. How to add one is in README.md.

kinds      the kinds that tables are keyed by
sections/  what is written for each language
language   all sections of one language
english, french, german, italian, russian, spanish, turkish
partly/    languages of which only a few sections are written
catalogues what the program says, in gettext catalogues of each language
known      the languages by their codes
notation   how the tables write words, as regular expressions
grid       prints which sections each language has
days       days as each language writes them
"""
