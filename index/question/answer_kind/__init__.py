"""What kind of answer a question asks for - who, when, how many, why - and whether a sentence has one.

kinds        the kinds, and AskedFor
words/       the words of each language, one table each
patterns     their words as regular expressions
question_words which word asks, and where it stands
reading      a question's kind
naming       whose name it asks for
bare         whether it says nothing else
expression   something in a sentence that may be what is asked for
times        what says when
figures      what says how many, how long, how much
names        what says who, and where
expressions  all that a sentence has of a kind
others       whether a sentence goes on with the others
having       whether a sentence has what is asked for, and what it means for an answer when none has
"""
