"""The parts of a question that asks for several things: each is searched by itself.

"Do the Ledger and the Courier agree on the trial?" needs a report of each, and "Who won in Tarvenia, and who
in Tamsin?" has two answers. A single vector for the question lies between them and near neither.

A question is divided only if it clearly asks for more than one passage: if it names reports of several
outlets or days, compares two things, asks several questions, or describes what it asks for in many clauses.
It is divided by words and punctuation, without grammar; a wrong part costs a search and a place among the
hits. Of the 1,122 questions of XQuAD in German and English 3 are divided, each between two things that one
passage has, and are then searched as usual.

    words     the words that divide, a table per language
    clauses   the clauses of a question, and the questions in it
    entities  the two things that it compares
    division  divides a question into its parts
"""
