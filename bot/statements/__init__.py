"""What is said, by whom, and what a question asks of it: told from the words, in six languages.

A vector of meaning keeps "denied" and "confirmed" close together; for a journalist they are opposites. So
the words that turn a statement are looked for, and nothing is said of a sentence that has none of them.

words/        the words of each language, in one table each
tokens        a sentence's words, each with its part in the grammar
acts          what somebody does in a sentence by speaking
noun_phrases  article, office and name
speakers/     who it is, by how it stands to the verb
asked_speaker whom a question asks for their words
asked         what a question wants to know of a statement
statement     a sentence read as a statement
kinds         the kind of a statement, and the kinds that a question asks for
propositions  what a statement says and what a question asks about, to be compared
claims        what is only claimed by others
likeness      whether two names or offices may be one
"""
