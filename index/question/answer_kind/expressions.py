"""The expressions of one kind in a sentence: dates, figures, names, reasons."""

from collections.abc import Iterator
from functools import lru_cache

from index.question.answer_kind.expression import SURE, VAGUE, Expression
from index.question.answer_kind.figures import figure_expressions
from index.question.answer_kind.names import name_expressions, place_expressions
from index.question.answer_kind.patterns import words_anywhere
from index.question.answer_kind.times import times
from index.text.letters import folded
from languages.kinds import AnswerKind, Measure
from languages.known import ANSWER_KIND_WORDS


@lru_cache(maxsize=8192)
def expressions(
    kind: AnswerKind, measures: frozenset[Measure], text: str, language: str | None
) -> tuple[Expression, ...]:
    """All expressions of a kind in a sentence; for figures and times, only those of the given measures. In a
    language without a table, only what is written in digits, and names."""
    words = ANSWER_KIND_WORDS.get(language or "")
    if kind == "when":
        return tuple(times(text, measures, words))
    if kind == "how_many":
        return tuple(figure_expressions(text, measures, words))
    if kind in ("who", "which"):
        return tuple(name_expressions(text, words, with_offices=kind == "who"))
    if kind == "where":
        return tuple(place_expressions(text, words))
    if words is None or kind == "yes_no":
        return ()
    if kind == "why":
        return tuple(_marked(text, words.reasons, words.reasons_vaguely))
    return tuple(_marked(text, words.means, ""))


def has_full_name(text: str, language: str | None) -> bool:
    """Whether a sentence has a name of two or more words."""
    return any(one.clearly == SURE for one in expressions("which", frozenset(), text, language))


def _marked(text: str, clearly: str, vaguely: str) -> Iterator[Expression]:
    low = folded(text)
    if words_anywhere(clearly).search(low):
        yield Expression(SURE)
    elif vaguely and words_anywhere(vaguely).search(low):
        yield Expression(VAGUE)
