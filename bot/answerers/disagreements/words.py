"""The words that signal disagreements, of all languages together, for texts of any language: lists in the
notation of `languages.notation`, and regular expressions."""

import re
from collections.abc import Callable
from dataclasses import fields
from functools import cache

from languages import notation
from languages.known import LANGUAGES, expression_in_all_languages, in_all_languages
from languages.sections.asking.figure_questions import FigureQuestionWords
from languages.sections.saying.days import DayWords
from languages.sections.saying.disagreements import DisagreementWords
from languages.sections.saying.figures import FigureWords
from languages.sections.saying.happenings import HappeningWords
from languages.sections.saying.measures import MeasureWords


def happening_list(words: Callable[[HappeningWords], str]) -> str:
    """A list of the section `happenings`, of all languages."""
    return in_all_languages(lambda one: words(one.happenings) if one.happenings else "")


def measure_list(words: Callable[[MeasureWords], str]) -> str:
    """A list of the section `measures`, of all languages."""
    return in_all_languages(lambda one: words(one.measures) if one.measures else "")


def figure_list(words: Callable[[FigureWords], str]) -> str:
    """A list of the section `figures`, of all languages."""
    return in_all_languages(lambda one: words(one.figures) if one.figures else "")


def question_list(words: Callable[[FigureQuestionWords], str]) -> str:
    """A list of the section `figure_questions`, of all languages."""
    return in_all_languages(lambda one: words(one.figure_questions) if one.figure_questions else "")


def day_list(words: Callable[[DayWords], str]) -> str:
    """A list of the section `days`, of all languages."""
    return in_all_languages(lambda one: words(one.days) if one.days else "")


def disagreement_list(words: Callable[[DisagreementWords], str]) -> str:
    """A list of the section `disagreements`, of all languages."""
    return in_all_languages(lambda one: words(one.disagreements) if one.disagreements else "")


def measure_expression(expression: Callable[[MeasureWords], str]) -> str:
    """An expression of the section `measures`, of all languages."""
    return expression_in_all_languages(lambda one: expression(one.measures) if one.measures else "")


def figure_expression(expression: Callable[[FigureWords], str]) -> str:
    """An expression of the section `figures`, of all languages."""
    return expression_in_all_languages(lambda one: expression(one.figures) if one.figures else "")


def question_expression(expression: Callable[[FigureQuestionWords], str]) -> str:
    """An expression of the section `figure_questions`, of all languages."""
    return expression_in_all_languages(
        lambda one: expression(one.figure_questions) if one.figure_questions else ""
    )


def disagreement_expression(expression: Callable[[DisagreementWords], str]) -> str:
    """An expression of the section `disagreements`, of all languages."""
    return expression_in_all_languages(lambda one: expression(one.disagreements) if one.disagreements else "")


def _group(name: str) -> str:
    return happening_list(lambda one: str(getattr(one, name)))


def _weekday(number: int) -> str:
    return day_list(lambda one: one.weekdays[number])


GROUPS = {one.name: _group(one.name) for one in fields(HappeningWords)}
"""Words for one happening or one kind of payment."""

EVENTS = (
    "dead",
    "injured",
    "missing",
    "arrested",
    "demonstrated",
    "attended",
    "evacuated",
    "rescued",
    "infected",
    "cut",
    "turnout",
)
PAYMENTS = (
    "penalty",
    "grant",
    "loan",
    "damage",
    "rent",
    "tax",
    "income",
    "gift",
    "upkeep",
    "salary",
    "estimate",
)
GROWING = ("dead", "injured", "missing", "arrested", "evacuated", "rescued", "infected")

APPROXIMATE = measure_list(lambda one: one.approximate)
AT_LEAST = measure_list(lambda one: one.at_least)
AT_MOST = measure_list(lambda one: one.at_most)
INSTEAD = measure_list(lambda one: one.instead)

PEOPLE = figure_list(lambda one: one.people)
PARTS = figure_list(lambda one: one.parts)
SEVERITY = figure_list(lambda one: one.severity)
BOUND = figure_list(lambda one: one.bound)
PER = figure_list(lambda one: one.per)
FOR_WHOM = figure_list(lambda one: one.for_whom)
PAST = figure_list(lambda one: one.past)
TOLL = figure_list(lambda one: one.toll)
FORMER_FROM = figure_list(lambda one: one.former_from)
DEVELOPMENT = figure_list(lambda one: one.development)
PLANNED = figure_list(lambda one: one.planned)

WEEKDAY_WORDS = tuple(_weekday(number) for number in range(7))
FUTURE = day_list(lambda one: one.future)
BEFORE = day_list(lambda one: one.before)
MOVED = day_list(lambda one: one.moved)
SAID_ON = re.compile(
    rf"\b(?:{notation.expression(day_list(lambda one: one.said_on))})\b[^,.;]{{0,40}}", re.IGNORECASE
)
"""Words of speaking, with the text behind them, which names the day on which somebody only spoke."""

NEGATION = disagreement_list(lambda one: one.negation)
ONLY = disagreement_list(lambda one: one.only)
AGAIN = disagreement_list(lambda one: one.again)
UNSURE = disagreement_list(lambda one: one.unsure)


@cache
def month_words() -> tuple[str, ...]:
    """The names of each month, from January."""
    from babel.dates import get_month_names  # deferred: it takes a tenth of a second

    names = [get_month_names("wide", "format", code) for code in LANGUAGES]
    return tuple(", ".join(names_of[month] for names_of in names) for month in range(1, 13))
