"""What is written for each language, one table a section.

noun_phrases  the words of which noun phrases are made
filters       times and reporting
answer_kinds  the kind of answer that a question asks for, and sentences that have it
messages      greetings, thanks, claims
coverage      questions that ask what has been reported
statements    who says, denies or confirms something
"""
