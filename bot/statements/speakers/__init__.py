"""Who says something, with the office, in the words of the article: told by how they stand to the word of
speaking.

A speaker is named only where the grammar says so: the subject of an active verb, whoever stands behind "by"
or "according to", or the noun that a relative clause belongs to. A pronoun stands for the last fitting name
before, or is left open.

finding          noun phrases that may be somebody who speaks
turkish_phrases  where a Turkish noun phrase ends
subject_first, german, verb_last
                 where the subject of a verb stands
pronouns         whom a pronoun stands for
speaker          who says it, by all of these
"""
