"""Whether a sentence has the kind of thing that a question asks for."""

from collections.abc import Iterable
from functools import lru_cache

from index.asked_for.expression import SURE, Expression
from index.asked_for.expressions import expressions
from index.asked_for.kinds import AskedFor, Kind
from index.letters import folded
from index.query import WORD
from index.terms import spelling

HAS_FROM = 0.5
"""From here on a sentence has what is asked for."""

_CHECKED: frozenset[Kind] = frozenset({"when", "how_many"})
"""Where none of the quotes has such a thing, they hardly answer. On XQuAD's development set none of the first
three has a figure for 5.5 % of the questions how many, and for 25 % when the gold paragraph is taken out; a
date for 3.8 % and 6.5 % of those when. Of where and why there is no difference: reasons have any words."""

_NONE_HAS = 0.5
"""What confidence comes to then. Chosen by hand."""

_STEM_LETTERS = 5


def has_kind(asked: AskedFor, text: str, language: str | None) -> float:
    """How clearly a sentence in a language has the kind of thing asked for that the question did not say
    itself, 0 to 1; 1 for a question after yes or no, which every sentence may answer.

    >>> has_kind(AskedFor("when", "When did it open in 1987?"), "It opened in 1987.", "en")
    0.0
    """
    if asked.kind == "yes_no":
        return 1.0
    said = _said(asked.question)
    found = expressions(asked.kind, asked.measures, text, language)
    return max((_clearly(one, asked) for one in found if _is_new(one, said)), default=0.0)


def confidence_factor(asked: AskedFor | None, has: Iterable[float]) -> float:
    """What confidence is multiplied by, for how clearly each of the quotes has what is asked: less than 1
    when none of them does."""
    if asked is None or asked.kind not in _CHECKED:
        return 1.0
    return 1.0 if max(has, default=1.0) >= HAS_FROM else _NONE_HAS


def _clearly(one: Expression, asked: AskedFor) -> float:
    """A figure that counts the noun asked about is one for sure."""
    if "count" in asked.measures and asked.noun and one.counted:
        stem = asked.noun[:_STEM_LETTERS]
        if any(word.startswith(stem) for word in one.counted):
            return SURE
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
