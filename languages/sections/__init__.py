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
happenings    what happens, and what is paid
measures      units, and how exact a figure is
figures       what a figure is a figure of, beside it in a text
figure_questions questions that ask for a figure
days          days, and that they have moved
disagreements by which two sentences contradict each other
timelines  how people ask how a story developed
plans  how people ask what somebody will do, and how articles say it
parts  the words that divide a question into parts
recency  what asks how things are now
corrections  how articles say that a figure was wrong, and which is right
back_references  words that refer to what was said before
claims  the words for comparing a claim with a sentence that says it differently
reporting  how a question asks what an outlet reported
language_names  what languages are called, and how articles in a language are asked for
numbers  numbers and fractions in words
file_labels   names of fields, styles and documents
database_labels  what press databases write around articles
article_labels   the kind of an article, the verdict of a fact check, withdrawals
mail          what mail programs and senders write around a mail
newsletters   what a newsletter has around its stories
subtitles     sounds and credits
"""
