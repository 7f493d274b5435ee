"""The parts of a question that asks for several things: each gets a search of its own.

"Do the Ledger and the Courier agree on the trial?" needs a report of either, and "Who won in Tarvenia, and
who in Tamsin?" has two answers. One vector for all of it lies between them, near neither.

A question is divided where it plainly asks for more than one passage: where it names reports of several
outlets or days, compares two things, asks several questions, or describes what it asks for in many clauses.
The marks are words and punctuation, no grammar; a part wrongly made costs a search and a place among the
hits. Of the 1,122 questions of XQuAD in German and English 3 are divided, each between two that one passage
has, which are then searched for as ever.

    words     the words that divide, a table a language
    masked    Masked: the question with marks for its outlets, times and quotations
    clauses   its clauses, and its questions
    entities  the two things that it compares
    division  a question divided into its parts
"""
