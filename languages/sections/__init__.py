"""What is written for each language, one table a section.

noun_phrases  the words of which noun phrases are made
filters       times and reporting
answer_kinds  the kind of answer that a question asks for, and sentences that have it
messages      greetings, thanks, claims
coverage      questions that ask what has been reported
statements    who says, denies or confirms something
happenings    what happens, and what is paid
measures      units, and how exact a figure is
figures       what a figure is a figure of, beside it in a text
figure_questions questions that ask for a figure
days          days, and that they have moved
disagreements by which two sentences contradict each other
"""
