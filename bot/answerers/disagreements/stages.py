"""The stage of a figure: demanded, offered, planned or first estimated, or settled."""

import re
from typing import Literal

from bot.answerers.disagreements import words
from bot.answerers.disagreements.words import figure_expression, figure_list, question_expression
from languages.notation import anywhere, expression

Stage = Literal["demanded", "offered", "planned", "plain", "settled"]
"""A first estimate counts as planned."""

_SETTLED = figure_list(lambda one: one.settled)
_UNSETTLED = figure_list(lambda one: one.unsettled)
_UNSETTLED_BEHIND = figure_list(lambda one: one.unsettled_behind)
_OFFERED = figure_list(lambda one: one.offered)
_DEMANDED = figure_list(lambda one: one.demanded)
_FIRST_ESTIMATE = figure_list(lambda one: one.first_estimate)
_REVISED = figure_list(lambda one: one.revised)
_FORMER = figure_list(lambda one: one.former)
_FORMER_SINCE = figure_list(lambda one: one.former_since)
_TO = figure_list(lambda one: one.to)

FIRST_ASKED = re.compile(rf"\b(?:{question_expression(lambda one: one.first)})\b", re.IGNORECASE)
"""A question with these words asks for an older figure."""

_HEARSAY = re.compile(figure_expression(lambda one: one.hearsay))
_BEFORE_IT = re.compile(
    rf"\b(?:{expression(f'{words.INSTEAD}, {_FORMER}')})\s+(?:\w+\s+){{0,3}}$", re.IGNORECASE
)
_FROM = re.compile(
    rf"\b(?:{expression(f'{words.FORMER_FROM}, {_FORMER_SINCE}')})\s+(?:\w+\s+)?$", re.IGNORECASE
)
_TO_ANOTHER = re.compile(rf"[^,.;]{{0,25}}\s(?:{expression(_TO)})\s+(?:\w+\s+)?\d", re.IGNORECASE)


def stage_of(text: str, clause: str) -> Stage:
    """The stage of a figure in a clause of a sentence. That somebody may agree, or did not, does not settle
    it."""
    if any(
        not _is_open(text[: match.start()], text[match.end() :])
        for match in anywhere(_SETTLED).finditer(text)
    ):
        return "settled"
    if anywhere(_OFFERED).search(text):
        return "offered"
    if anywhere(_DEMANDED).search(text):
        return "demanded"
    if anywhere(_FIRST_ESTIMATE).search(text) or anywhere(words.PLANNED).search(without_hearsay(clause)):
        return "planned"
    return "plain"


def without_hearsay(text: str) -> str:
    """The text without verbs that only report what is said, as the German "soll" does, and mean no plan."""
    return _HEARSAY.sub(" ", text)


def is_revised(text: str) -> bool:
    """Whether a sentence says that a figure has changed, or was measured again."""
    return bool(anywhere(_REVISED).search(text))


def is_former(text: str, start: int, end: int) -> bool:
    """Whether the sentence gives a newer figure beside the one at this place: "from 214 to 189", "372 instead
    of 310"."""
    before = text[:start]
    return bool(_BEFORE_IT.search(before) or (_FROM.search(before) and _TO_ANOTHER.match(text, end)))


def _is_open(before: str, behind: str) -> bool:
    near = " ".join(before.split()[-5:])
    return bool(
        anywhere(_UNSETTLED).search(near) or anywhere(_UNSETTLED_BEHIND).search(" ".join(behind.split()[:2]))
    )
