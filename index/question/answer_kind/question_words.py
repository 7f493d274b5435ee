"""Finds the word by which a question asks, if several words could, and its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from index.question.answer_kind.kinds import OF_TIME
from index.question.answer_kind.patterns import beginning, whole, words_anywhere
from index.question.query import WORD
from index.text.letters import folded
from languages.kinds import AnswerKind, Measure
from languages.known import ANSWER_KIND_WORDS
from languages.sections.asking.answer_kinds import AnswerKindWords

_MARK = re.compile(r"[,;:–—(]\s?")
_BEHIND_COMMA = re.compile(r",\s$")

Form = Literal["plain", "what", "sized", "named"]
"""Whether a question word asks by itself, needs a noun for the kind, asks for a figure of the noun that
follows, or asks for what something is called."""


@dataclass(frozen=True, slots=True)
class QuestionWord:
    """A question word at its place. The nearer it is to where one is expected, the lower its `tier`."""

    tier: int
    start: int
    end: int
    kind: AnswerKind | None
    measure: Measure | None
    form: Form


def find_question_word(question: str, words: AnswerKindWords) -> QuestionWord | None:
    """The question word that asks: the first one. After a clause that begins with "when" or "where", the one
    after its comma ("When many are arrested, what do they do?"). The question must be folded."""
    every = list(question_words(question, words))
    first = min(every, key=_rank, default=None)
    if first is None or first.tier or not whole(words.relative).fullmatch(question, first.start, first.end):
        return first
    behind = [one for one in every if _BEHIND_COMMA.search(question, max(0, one.start - 2), one.start)]
    return min(behind, key=_rank, default=first)


def is_question_word(word: str, language: str) -> bool:
    """Whether a word is a question word, in a language with a table."""
    words = ANSWER_KIND_WORDS.get(language)
    return words is not None and any(pattern.fullmatch(folded(word)) for pattern, *_ in _patterns(words))


def question_words(question: str, words: AnswerKindWords) -> Iterator[QuestionWord]:
    """Every question word, in no order."""
    for pattern, kind, measure, form in _patterns(words):
        for match in pattern.finditer(question):
            tier = _tier(question, match, words)
            if tier is not None:
                yield QuestionWord(tier, match.start(), match.end(), kind, measure, form)


def _rank(one: QuestionWord) -> tuple[int, int, int]:
    return one.tier, one.start, -one.end


def _tier(question: str, match: re.Match[str], words: AnswerKindWords) -> int | None:
    """0 at the beginning, 1 after a mark or as the last word, 2 elsewhere; for a relative pronoun 3 after a
    mark and None elsewhere."""
    *earlier, clause = _MARK.split(question[: match.start()])
    opens = bool(beginning(words.before).fullmatch(clause.strip()))
    if opens and not earlier:
        return 0
    if WORD.search(question, match.end()) is None:
        return 1
    relative = bool(whole(words.relative).fullmatch(match[0]))
    if opens:
        return 3 if relative else 1
    return None if relative else 2


_Pattern = tuple[re.Pattern[str], AnswerKind | None, Measure | None, Form]


@cache
def _patterns(words: AnswerKindWords) -> tuple[_Pattern, ...]:
    figures: list[_Pattern] = [
        (words_anywhere(listed), "when" if measure in OF_TIME else "how_many", measure, "plain")
        for measure, listed in words.figures.items()
    ]
    asks: list[_Pattern] = [
        (words_anywhere(listed), kind, None, "plain") for kind, listed in words.asks.items()
    ]
    others: list[_Pattern] = [
        (words_anywhere(words.what), None, None, "what"),
        (words_anywhere(words.sized), "how_many", None, "sized"),
        (words_anywhere(words.named), "which", None, "named"),
    ]
    return (*figures, *asks, *others)
