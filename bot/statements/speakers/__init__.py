"""The speaker of a statement, with the office, in the words of the article, recognised by the position
relative to the word of speaking.

A speaker is named only where the grammar says so: the subject of an active verb, the person after "by" or
"according to", or the noun of a relative clause. A pronoun refers to the last fitting name before it, or
stays unresolved.

finding       noun phrases that may be a speaker
case_endings  where a noun phrase ends, by the endings of its words
subject_first, verb_second, verb_last
              where the subject of a verb is
pronouns      to whom a pronoun refers
speaker       the speaker, by all of these
"""
