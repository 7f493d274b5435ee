"""Who says what, and what a question asks about it, recognised by the words of each language.

Embeddings put "denied" and "confirmed" close together; for a journalist they are opposites. So this package
looks for the words that mark a statement, and has no result for a sentence with none of them.

tokens        a sentence's words, each with its grammatical part
acts          what somebody does in a sentence by speaking
noun_phrases  article, office and name
speakers/     who the speaker is, by the position relative to the verb
asked_speaker whose words a question asks for
asked         what a question asks about a statement
statement     a sentence read as a statement
kinds         the kind of a statement, and the kinds that a question asks for
propositions  what a statement says and what a question asks about, for comparison
claims        what is only claimed by others
likeness      whether two names or offices may be the same
"""
