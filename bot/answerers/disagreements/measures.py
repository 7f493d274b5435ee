"""The figures in a sentence: what they measure or count, and how exactly."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.answerers.disagreements import words
from bot.answerers.disagreements.clock import clock_times, in_clock_form
from bot.answerers.disagreements.units import (
    SIGNS,
    leading_currency,
    leading_speed,
    leading_unit,
    scale_behind,
)
from bot.answerers.disagreements.words import measure_expression, measure_list
from index.question.query import WORD
from index.text.terms.numbers import POINT
from languages.notation import anywhere, expression

NUMERAL = re.compile(rf"(?<![\w{POINT}])\d+(?:{POINT}\d+)?(?![\d{POINT}])")
_CLAUSE = re.compile(r"[,;:()–—]\s|(?<!\d)\.\s")
_BEFORE = 28
"""This many characters before a figure say how exact it is."""
_SLACK = {"percent": 0.03, "money": 0.06}
_EXACT = ("date", "clock", "age")
_COUNTED = 5
"""What a figure counts is among this many words after it."""

_UNIT_LINKS = measure_expression(lambda one: one.unit_links)
_NUMBER_ENDING = re.compile(measure_expression(lambda one: one.number_ending))
_ORDINAL_ENDINGS = measure_expression(lambda one: one.ordinal_endings)
_DATE_LINK = expression(measure_list(lambda one: one.date_link))
_AGED = re.compile(rf"\s*(?:{measure_expression(lambda one: one.aged)})(?!\w)|(?=[,.])", re.IGNORECASE)
_BEFORE_AGE = re.compile(
    rf"(?:\b(?:{expression(measure_list(lambda one: one.before_age))})|,)\s+$", re.IGNORECASE
)
_INSTEAD = re.compile(rf"^\s+(?:{expression(words.INSTEAD)})\s+\d+(?:{POINT}\d+)?(?=\s)", re.IGNORECASE)
"""In "62 instead of 58 euros" the unit follows the other figure."""
_NOT_THIS = re.compile(
    rf"\b(?:{expression(measure_list(lambda one: one.not_this))})\s+(?:\w+\s)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a sentence.

    `value` is in the smallest unit of its kind: minutes for "clock", 31 × month + day for "date". `counted`
    are the words after it, `clause` is the text around it up to the next punctuation, `currency` is set for
    money. `least` and `most` bound what it may mean. `at` and `end` are its place in the sentence.
    """

    kind: str
    value: float
    clause: str
    counted: tuple[str, ...] = ()
    currency: str = ""
    least: float = 0.0
    most: float = 0.0
    at: int = 0
    end: int = 0


def figures_of(text: str) -> Iterator[Figure]:
    """Every figure of a sentence with numbers in digits; one number may have several readings. Numbers after
    "not" or "instead of" are left out."""
    for match in NUMERAL.finditer(text):
        number = float(match[0].replace(POINT, "."))
        before, behind = text[: match.start()], text[match.end() :]
        if _NOT_THIS.search(before):
            continue
        clause = _clause(text, match.start(), match.end())
        for kind, value, currency, counted in _readings(before, behind, number):
            least, most = _bounds(before, value, kind)
            yield Figure(kind, value, clause, counted, currency, least, most, *match.span())
    for number, month in enumerate(words.month_words(), start=1):
        for match in _dates(month).finditer(text):
            day = float(number * 31 + int(match["day"] or match["after"]))
            yield Figure("date", day, text, (), "", day, day, *match.span())
    text = in_clock_form(text)
    for value, start, end in clock_times(text):
        near = text[max(0, start - _BEFORE) : start]
        slack = 25.0 if anywhere(words.APPROXIMATE).search(near) else 0.0
        yield Figure(
            "clock", value, _clause(text, start, end), (), "", value - slack, value + slack, start, end
        )


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures may be the same, stated more or less exactly."""
    if one.kind == "clock" and abs(one.value - other.value) == 12 * 60:
        return True
    if one.least <= other.most and other.least <= one.most:
        return True
    return one.kind not in _EXACT and (
        _rounds_to(one.value, other.value) or _rounds_to(other.value, one.value)
    )


def _readings(before: str, behind: str, number: float) -> Iterator[tuple[str, float, str, tuple[str, ...]]]:
    behind = _INSTEAD.sub("", behind)
    near = behind.lstrip(" \u00a0\u202f-")
    if sign := re.search(r"(?:US)?([€£$])\s?$", before):
        yield "money", number * scale_behind(behind), SIGNS[sign[1]], ()
        return
    if near[:1] in SIGNS:
        yield "money", number, SIGNS[near[0]], ()
        return
    if near[:1] == "%":
        yield "percent", number, "", ()
        return
    unit = re.sub(rf"^(?:{_UNIT_LINKS})", "", near)
    if currency := leading_currency(unit):
        yield "money", number, currency, ()
        return
    aged = _AGED.match(behind)
    if aged and (aged[0] or _BEFORE_AGE.search(before)) and number < 120:
        yield "age", number, "", ()
    measured = leading_unit(near)
    if measured and measured.kind == "length" and (speed := leading_speed(near)):
        measured = speed
    if measured:
        yield measured.kind, number * measured.factor, "", ()
        return
    if ending := _NUMBER_ENDING.match(behind):
        behind = behind[ending.end() :]
    if behind[:1] and not behind[:1].isspace() and behind[:1] not in ".,;:!?)":
        return
    window = re.split(r"[,;:.!?()]", behind, maxsplit=1)[0]
    yield "count", number, "", tuple(WORD.findall(window)[:_COUNTED])


@cache
def _dates(month: str) -> re.Pattern[str]:
    names = expression(month)
    return re.compile(
        rf"(?<!\w)(?:(?P<day>\d{{1,2}})(?:\.|{_ORDINAL_ENDINGS})?\s(?:(?:{_DATE_LINK})\s)?(?:{names})"
        rf"|(?:{names})\s(?P<after>\d{{1,2}}))(?!\w)",
        re.IGNORECASE,
    )


def _clause(text: str, start: int, end: int) -> str:
    begins = max((mark.end() for mark in _CLAUSE.finditer(text, 0, start)), default=0)
    ends = _CLAUSE.search(text, end)
    return text[begins : ends.start() if ends else len(text)]


def _bounds(before: str, value: float, kind: str) -> tuple[float, float]:
    near = before[-_BEFORE:].rstrip("€£$ ")
    near = " ".join(near.split()[-3:])
    if re.search(rf"(?<!\w)(?:{expression(words.AT_LEAST)})\W*(?:\w+\s)?$", near, re.IGNORECASE):
        return value, float("inf")
    if re.search(rf"(?<!\w)(?:{expression(words.AT_MOST)})\W*$", near, re.IGNORECASE):
        return 0.0, value
    if (
        re.search(rf"(?<!\w)(?:{expression(words.APPROXIMATE)})\W*(?:\w+\s)?$", near, re.IGNORECASE)
        and kind != "age"
    ):
        slack = _SLACK.get(kind, 0.1)
        return value * (1 - slack), value * (1 + slack)
    return value, value


def _rounds_to(exact: float, rounded: float) -> bool:
    """Whether a figure rounds to another with fewer digits: 1,213 to 1,200, and 3.16 to 3.2."""
    digits = f"{rounded:.6f}".rstrip("0").rstrip(".").replace(".", "").strip("0")
    if not digits or len(digits) < 2 or (rounded < 100 and rounded == int(rounded)):
        return False
    return float(f"{exact:.{len(digits) - 1}e}") == rounded
