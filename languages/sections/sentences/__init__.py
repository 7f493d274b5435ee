"""How sentences are built: grammar, names, numbers; where they end.

name_parts    the small words in names, and how names are spelt
noun_phrases  the words of which noun phrases are made
grammar       where verbs, subjects and adjectives stand, and where capitals do
cases         the forms that tell a subject from other noun phrases
verb_forms    the forms of verbs
numbers       numbers and fractions in words
dates         dates in words
clock_times   the words around a time of day
sentence_ends  abbreviations, ordinals, and words that begin a sentence
hyphens       words with a hyphen, and those after one
"""
