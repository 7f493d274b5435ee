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

from index.asked_for.bare import names_nothing
from index.asked_for.expressions import has_full_name
from index.asked_for.having import Quoted, has_kind, lacks_kind, noun_match
from index.asked_for.kinds import AskedFor, Kind, Measure
from index.asked_for.naming import NameAsked, name_asked
from index.asked_for.others import begins_with_others
from index.asked_for.question_words import is_question_word
from index.asked_for.reading import kind_asked

__all__ = [
    "AskedFor",
    "Kind",
    "Measure",
    "NameAsked",
    "Quoted",
    "begins_with_others",
    "has_full_name",
    "has_kind",
    "is_question_word",
    "kind_asked",
    "lacks_kind",
    "name_asked",
    "names_nothing",
    "noun_match",
]
