"""Whether a sentence has the kind of thing that a question asks for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from index.question.answer_kind.expression import SURE, VAGUE, Expression
from index.question.answer_kind.expressions import expressions
from index.question.answer_kind.kinds import AskedFor, Kind
from index.question.answer_kind.patterns import unelided
from index.question.answer_kind.words.tables import TABLES
from index.question.query import WORD
from index.text.articles import Span
from index.text.letters import folded
from index.text.terms.spelling import spelling

HAS_FROM = 0.5
"""From here on a sentence has what is asked for."""

_CHECKED: frozenset[Kind] = frozenset({"when", "how_many"})
"""Where none of the quotes has such a thing, they hardly answer. Of the questions how many on half of the
sets that index/search/confidence.py names, answered as sure, 9 of 151 with an answer have no figure in the
first three quotes and 10 of 62 without; of those when 2 of 157 have no date, and 3 of 47. Of where and why
there is no difference, as reasons have any words; nor of who and which, however near the question's words a
name stands."""

_NOUN_FROM = 0.45
"""A figure counts what is asked about only in a sentence that has its noun, by late interaction: "members" in
one on 7,300 signatures have less. Of the questions how many of something on half of the sets that
index/search/confidence.py names, answered as sure, all 59 that have an answer have such a sentence among the
first three quotes, and 26 of the 30 others."""

_STEM_LETTERS = 5


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of an article in a language; `noun_match` as `noun_match` tells it of them."""

    text: str
    language: str | None
    noun_match: float = 1.0


def has_kind(asked: AskedFor, text: str, language: str | None, *, noun_match: float = 1.0) -> float:
    """How clearly a sentence in a language has the kind of thing asked for that the question did not say
    itself, 0 to 1; 1 for a question after yes or no, which every sentence may answer. `noun_match` says how
    well it has the noun that is counted, about 0 to 1.

    >>> has_kind(AskedFor("when", "When did it open in 1987?"), "It opened in 1987.", "en")
    0.0
    """
    if asked.kind == "yes_no":
        return 1.0
    said = _said(asked.question)
    found = expressions(asked.kind, asked.measures, text, language)
    return max((_clearly(one, asked, noun_match) for one in found if _is_new(one, said)), default=0.0)


def lacks_kind(asked: AskedFor, quotes: Iterable[Quoted]) -> bool:
    """Whether none of the quotes has the date or the figure that is asked for; never of other kinds, whose
    answers may be any words, and never where a quote's language is not known or has no table."""
    if asked.kind not in _CHECKED:
        return False
    return all(
        one.language in TABLES
        and has_kind(asked, one.text, one.language, noun_match=one.noun_match) < HAS_FROM
        for one in quotes
    )


def noun_match(asked: AskedFor, question: str, words: Mapping[Span, float]) -> float:
    """How well a sentence has the noun asked about, out of how well it has each word of the question by its
    place there; 1 where that is not known."""
    if asked.noun is None:
        return 1.0
    first = WORD.findall(asked.noun)[:1]
    found = (match for span, match in words.items() if [unelided(folded(question[slice(*span)]))] == first)
    return max(found, default=1.0)


def _clearly(one: Expression, asked: AskedFor, noun_match: float) -> float:
    """A figure that counts the noun asked about is one for sure, and another only where that is named."""
    if "count" in asked.measures and asked.noun:
        stem = asked.noun[:_STEM_LETTERS]
        if any(word.startswith(stem) for word in one.counted):
            return SURE
        if noun_match < _NOUN_FROM:
            return min(VAGUE, one.clearly)
    return one.clearly


def _is_new(one: Expression, said: frozenset[str]) -> bool:
    return not one.words or any(_stem(word) not in said for text in one.words for word in WORD.findall(text))


@lru_cache(maxsize=256)
def _said(question: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in WORD.findall(question))


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    """So that "Warschaus" is "Warschau"; a number is itself."""
    return word if word.isdigit() else spelling(folded(word))[:_STEM_LETTERS]
