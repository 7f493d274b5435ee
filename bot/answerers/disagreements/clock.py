"""The times of day in a sentence."""

import re
from collections.abc import Iterator

from bot.answerers.disagreements.words import measure_expression, measure_list
from index.text.terms.numbers import POINT
from languages.notation import anywhere, expression

_NOON = measure_list(lambda one: one.noon)
_MIDNIGHT = measure_list(lambda one: one.midnight)
_HALF_PAST = expression(measure_list(lambda one: one.half_past))
_HALF_TO = expression(measure_list(lambda one: one.half_to))
_MINUTE_MARK = measure_expression(lambda one: one.minute_mark)
_HOURS = measure_expression(lambda one: one.hours)
_AFTERNOON = re.compile(measure_expression(lambda one: one.afternoon))
_QUARTER = expression(measure_list(lambda one: one.quarter))
_MINUTES = expression(measure_list(lambda one: one.minutes))
_MINUTES_PAST = expression(measure_list(lambda one: one.minutes_past))
_MINUTES_TO = expression(measure_list(lambda one: one.minutes_to))

_CLOCK = re.compile(
    rf"(?<![\d{POINT}])(?:(?:(?P<half_past>{_HALF_PAST})|(?P<half_to>{_HALF_TO}))\s+)?(?P<hour>[01]?\d|2[0-4])"
    rf"(?:(?:{POINT}|:|{_MINUTE_MARK})(?P<minute>[0-5]\d))?(?!\d)\s*(?P<unit>{_HOURS})?"
)
_FROM_THE_HOUR = re.compile(
    rf"\b(?P<minutes>\d{{1,2}}|{_QUARTER})\s(?:(?:{_MINUTES})\s)?(?:(?P<past>{_MINUTES_PAST})|{_MINUTES_TO})"
    r"\s(?P<hour>\d{1,2})\b(?!\s*%)",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"\b(?:{expression(measure_list(lambda one: one.before_clock))})\s+$", re.IGNORECASE)
_BEHIND = re.compile(
    rf"\s*(?:[.,;]|$|(?:{expression(measure_list(lambda one: one.behind_clock))})\b)", re.IGNORECASE
)


def in_clock_form(text: str) -> str:
    """The text with such times as "10 past 9" and "noon" written as on a digital clock."""
    text = _FROM_THE_HOUR.sub(_on_the_clock, text)
    return anywhere(_NOON).sub("12:00", anywhere(_MIDNIGHT).sub("24:00", text))


def clock_times(text: str) -> Iterator[tuple[float, int, int]]:
    """The times of day in a text in clock form, in minutes, each with its place."""
    for match in _CLOCK.finditer(text):
        if (
            match["unit"]
            or (
                _BEFORE.search(text[: match.start()])
                and (match["minute"] or _BEHIND.match(text, match.end()))
            )
            or match["half_past"]
            or match["half_to"]
        ):
            yield _minutes(match), *match.span()


def _on_the_clock(match: re.Match[str]) -> str:
    """ "10 past 9" as "at 9:10"."""
    minutes = int(match["minutes"]) if match["minutes"].isdigit() else 15
    total = (int(match["hour"]) * 60 + (minutes if match["past"] else -minutes)) % (24 * 60)
    return f"at {total // 60}:{total % 60:02}"


def _minutes(match: re.Match[str]) -> float:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half_past"]:
        minute = 30
    elif match["half_to"]:
        hour, minute = hour - 1, 30
    if _AFTERNOON.match(match["unit"] or "") and hour < 12:
        hour += 12
    return float(hour * 60 + minute)
