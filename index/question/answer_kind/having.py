"""Whether a sentence has the kind of thing that a question asks for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from index.question.answer_kind.expression import SURE, VAGUE, Expression
from index.question.answer_kind.expressions import expressions
from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.patterns import unelided
from index.question.query import WORD
from index.text.articles import Span
from index.text.letters import folded
from index.text.terms.spelling import spelling
from languages.kinds import AnswerKind
from languages.known import ANSWER_KIND_WORDS

HAS_FROM = 0.5
"""From this value on a sentence has what is asked for."""

_CHECKED: frozenset[AnswerKind] = frozenset({"when", "how_many"})
"""The kinds for which quotes without such a thing hardly answer. In half of the sets that
index/search/confidence.py names, of the "how many" questions answered as sure, 9 of 151 with an answer have
no figure in the first three quotes and 10 of 62 without; of the "when" questions 2 of 157 have no date, and 3
of 47. For "where" and "why" there is no difference, since reasons may have any words; nor for "who" and
"which", however near to the question's words a name is."""

_NOUN_FROM = 0.45
"""A figure counts what is asked about only in a sentence that has the noun, by late interaction: "members"
has less in a sentence on 7,300 signatures. In half of the sets that index/search/confidence.py names, of the
questions that ask how many of something, answered as sure, all 59 with an answer have such a sentence among
the first three quotes, and 26 of the 30 others."""

_STEM_LETTERS = 5


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """Words of an article, in a language; `noun_match` is what the function `noun_match` gives for them."""

    text: str
    language: str | None
    noun_match: float = 1.0


def has_kind(asked: AskedFor, text: str, language: str | None, *, noun_match: float = 1.0) -> float:
    """How clearly a sentence in `language` has the kind of thing asked for, 0 to 1. What the question itself
    already states does not count. 1 for a yes-or-no question, which every sentence may answer. `noun_match`
    is how well it has the noun that is counted, about 0 to 1.

    >>> has_kind(AskedFor("when", "When did it open in 1987?"), "It opened in 1987.", "en")
    0.0
    """
    if asked.kind == "yes_no":
        return 1.0
    said = _said(asked.question)
    found = expressions(asked.kind, asked.measures, text, language)
    return max((_clearly(one, asked, noun_match) for one in found if _is_new(one, said)), default=0.0)


def lacks_kind(asked: AskedFor, quotes: Iterable[ArticleWords]) -> bool:
    """Whether none of the quotes has the date or the figure that is asked for. Always False for other kinds,
    whose answers may be any words, and if a quote's language is unknown or has no table."""
    if asked.kind not in _CHECKED:
        return False
    return all(
        one.language in ANSWER_KIND_WORDS
        and has_kind(asked, one.text, one.language, noun_match=one.noun_match) < HAS_FROM
        for one in quotes
    )


def noun_match(asked: AskedFor, question: str, words: Mapping[Span, float]) -> float:
    """How well a sentence has the noun asked about; `words` is how well it has each word of the question, by
    the word's place there. 1 if that is not known."""
    if asked.noun is None:
        return 1.0
    first = WORD.findall(asked.noun)[:1]
    found = (match for span, match in words.items() if [unelided(folded(question[slice(*span)]))] == first)
    return max(found, default=1.0)


def _clearly(one: Expression, asked: AskedFor, noun_match: float) -> float:
    """A figure that counts the noun asked about is certain; another one counts only if the sentence has the
    noun."""
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
    """The beginning of the word's spelling, so that "Warschaus" equals "Warschau"; a number stays as it
    is."""
    return word if word.isdigit() else spelling(folded(word))[:_STEM_LETTERS]
