"""How people ask.

filters           times and reporting
language_names    what languages are called, and how articles in a language are asked for
reporting         how a question asks what an outlet reported
answer_kinds      the kind of answer that a question asks for, and sentences that have it
messages          greetings, thanks, claims
coverage          questions that ask what has been reported
timelines         questions that ask how a story went on
plans             questions that ask what somebody will do, and sentences that say it
parts             the words that divide a question into parts
recency           what asks how things are now
earlier_versions  questions that ask for an earlier version
back_references   words that refer to what was said before
figure_questions  questions that ask for a figure
"""
