"""The kind of answer that a question asks for - who, when, how many, why - and whether a sentence has it.

kinds        the kinds, and AskedFor
patterns     the words as regular expressions
question_words finds the question word that asks, and its place
reading      the kind that a question asks for
naming       whose name a question asks for
bare         whether a question states nothing but the kind
expression   an expression in a sentence that may be what is asked for
times        expressions that state when
figures      expressions that state how many, how long, how much
names        expressions that state who, and where
expressions  all expressions of one kind in a sentence
others       whether a sentence goes on to the others
having       whether a sentence has what is asked for, and whether an answer lacks it
"""
