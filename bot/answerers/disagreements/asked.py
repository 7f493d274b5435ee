"""What kind of figure a question asks for, and what it is about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import get_args

from bot.answerers.disagreements import words
from bot.answerers.disagreements.matter import groups_in
from bot.answerers.disagreements.units import leading_unit
from bot.answerers.disagreements.words import disagreement_list, question_expression, question_list
from index.question.query import WORD
from index.text.terms.number_words import with_digits
from languages.kinds import FigureKind
from languages.known import FIGURE_QUESTION_WORDS
from languages.notation import anywhere, expression


def _asks(kind: FigureKind) -> str:
    return question_expression(lambda one: one.asks.get(kind, ""))


_KINDS: Mapping[str, str] = {kind: _asks(kind) for kind in get_args(FigureKind)}
_HIGH = re.compile(question_expression(lambda one: one.how_high), re.IGNORECASE)
_OF_HIGH = frozenset({"money", "percent", "length", "warmth", "mass", "speed", "area"})

_COUNT = re.compile(rf"\b(?:{question_expression(lambda one: one.how_many)})\s*([^?.!,;]*)", re.IGNORECASE)
_SEVERAL = re.compile(expression(question_list(lambda one: one.how_many_things)), re.IGNORECASE)
_BEFORE_COUNTED = question_list(lambda one: one.before_counted)
_TOLL = question_list(lambda one: one.toll)
_MONEY = question_list(lambda one: one.money)
_HOW_MUCH = question_list(lambda one: one.how_much)
CHANGE = question_list(lambda one: one.change)
"""Words of a question about what has changed."""

_STATE = re.compile(rf"\b(?:{question_expression(lambda one: one.state)})\b", re.IGNORECASE)
_PAST = re.compile(rf"\b(?:{question_expression(lambda one: one.past)})(?!\w)", re.IGNORECASE)
_WHO = disagreement_list(lambda one: one.who)
_SEVERAL_MAY = disagreement_list(lambda one: one.several_may)


@dataclass(frozen=True, slots=True)
class AskedFigure:
    """`kinds` are the kinds of measure that answer; `head` is the noun to be counted, None where nothing is
    counted. `happened` are the word groups for what happened to it, `asking` the words that ask for the
    figure."""

    kinds: frozenset[str]
    head: str | None
    happened: frozenset[str]
    asking: str


@dataclass(frozen=True, slots=True)
class FigureSought:
    """A question for a figure, in its language. `articles` are the texts that were found of each article, by
    its id: a sentence with a figure need not say what its article is about."""

    text: str
    language: str
    articles: Mapping[str, str] = field(default_factory=dict)


@lru_cache(maxsize=64)  # one question is compared with many pairs of sentences
def read_asked(question: str, language: str) -> AskedFigure | None:
    """The figure that a question asks for; None if it asks for none."""
    text = with_digits(question, language)
    happened = groups_in(text)
    count = _COUNT.search(text)
    kinds = frozenset(
        kind for kind, asks in _KINDS.items() if re.search(rf"(?<!\w)(?:{asks})(?!\w)", text, re.IGNORECASE)
    )
    if _HIGH.search(text):
        kinds |= _OF_HIGH
    head = _head(count[1], language) if count else None
    if head and anywhere(_MONEY).fullmatch(head):
        return AskedFigure(frozenset({"money"}), None, happened, head)
    if head is None and anywhere(_TOLL).search(text):
        return AskedFigure(frozenset({"count"}), "dead", happened | {"dead"}, "")
    if head is None and count and _SEVERAL.match(count[0]):
        events = happened & set(words.EVENTS)
        return AskedFigure(frozenset({"count"}), min(events), happened, "") if events else None
    if head is not None and not kinds & {"age", "time"}:
        kinds = (kinds & {"percent", "volume", "mass"}) | {"count"}
        if unit := leading_unit(head):
            kinds = frozenset({unit.kind})
    if not kinds:
        return None
    found = next(
        (
            re.search(rf"(?<!\w)(?:{_KINDS[kind]})(?!\w)", text, re.IGNORECASE)
            for kind in kinds
            if kind in _KINDS
        ),
        None,
    )
    return AskedFigure(kinds, head, happened, found[0] if found else "")


def _head(rest: str, language: str) -> str | None:
    """The counted noun; where nouns are written with capitals, the first one, behind nothing but
    adjectives."""
    found = WORD.findall(rest)
    while found and anywhere(_BEFORE_COUNTED).fullmatch(found[0]):
        del found[0]
    del found[3:]
    own = FIGURE_QUESTION_WORDS.get(language)
    if own is not None and own.adjectives:
        adjectives = re.compile(own.adjectives)
        noun = next((n for n, word in enumerate(found) if word[0].isupper()), None)
        described = noun is not None and all(adjectives.fullmatch(word) for word in found[:noun])
        return found[noun] if noun is not None and described else None
    return found[0] if found else None


def asks_how_many(question: str) -> bool:
    """Whether a question asks only for a figure: a "not" in a sentence is then irrelevant."""
    return bool(anywhere(_HOW_MUCH).search(question))


def asks_who(question: str) -> bool:
    return bool(re.match(rf"\W*(?:{expression(_WHO)})(?!\w)", question, re.IGNORECASE)) and not anywhere(
        _SEVERAL_MAY
    ).search(question)


def asks_for_state(question: str) -> bool:
    """Whether a question asks for the present state of something, or how it has changed, and not how it was:
    "What does a ticket cost?"."""
    return asks_for_change(question) or (bool(_STATE.search(question)) and not _PAST.search(question))


def asks_for_change(question: str) -> bool:
    """Whether a question asks how something has changed: "How did the death toll develop?"."""
    return bool(anywhere(CHANGE).search(question))
