"""Whether a quoted age is that of the person a pronoun refers to ("How old is she?")."""

import re
from collections.abc import Sequence

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.disagreements.named import last_names_in
from index.question.answer_kind.expressions import has_full_name
from index.question.answer_kind.having import has_kind
from index.question.answer_kind.kinds import AskedFor
from index.question.back_references import has_pronoun
from index.question.query import WORD, Query, make_query
from index.text.letters import folded

_OF_WHOM_WAS_SPOKEN = re.compile(r"\b(?:der|die|das|dem|den|the|la|le|el)\s+\d", re.IGNORECASE)
""" "The 46-year-old" is somebody who was named before; "a man of 46" is somebody else."""

_CLEARLY = 0.9
""" "Twelve years in office" may be an age, but less clearly."""


def lacks_age_of(query: Query, asked_for: AskedFor, first: Sequence[QuoteCandidate]) -> bool:
    """Whether a follow-up asks for the age of a person named only by a pronoun, and none of the sentences
    gives the age of a person who was just named, in the last question or in the first quote of its answer.
    False if nobody was named."""
    if asked_for.measures != {"age"} or not query.context or not has_pronoun(query):
        return False
    persons = _persons(query)
    said = " ".join(query.shown[:1])
    return bool(persons) and not any(_tells_age_of(persons, said, asked_for, one) for one in first)


def _persons(query: Query) -> frozenset[str]:
    """The names to which the pronoun may refer, folded, only the last word of each."""
    quotes = tuple(" ".join(quote.split()) for quote in query.shown)
    asked = [text for text in query.before if not any(quote.startswith(text) for quote in quotes)]
    texts = (*asked[-1:], *quotes[:1])
    return frozenset(
        folded(name) for text in texts for name in last_names_in(text, make_query(text).language)
    ) - frozenset(folded(word) for word in WORD.findall(query.text))


def _tells_age_of(persons: frozenset[str], said: str, asked_for: AskedFor, one: QuoteCandidate) -> bool:
    """Whether a sentence gives an age and names one of the persons. If the age stands for somebody known
    ("the 59-year-old") and the sentence has no full name, it is enough that the sentence before names one, or
    that the sentence was in the last answer's first quote."""
    passage, language = one.passage, one.passage.source.language
    sentence = passage.quote(passage.sentences[one.number])
    if has_kind(asked_for, sentence, language) < _CLEARLY:
        return False
    if _names_one(sentence, persons):
        return True
    if not _OF_WHOM_WAS_SPOKEN.search(sentence) or has_full_name(sentence, language):
        return False
    before = passage.quote(passage.sentences[one.number - 1]) if one.number else ""
    return sentence in said or _names_one(before, persons)


def _names_one(sentence: str, persons: frozenset[str]) -> bool:
    return not persons.isdisjoint(folded(word) for word in WORD.findall(sentence))
