"""What is written for each language, one table a section.

grammar       what the grammar is like: where verbs, subjects and adjectives are
name_parts    the small words in names
noun_phrases  the words of which noun phrases are made
cases         the forms that tell a subject from other noun phrases
verb_forms    the forms of verbs
filters       times and reporting
answer_kinds  the kind of answer that a question asks for, and sentences that have it
messages      greetings, thanks, claims
coverage      questions that ask what has been reported
statements    who says, denies or confirms something
"""
