"""The day, week, month or year before or after that of a list: "and the day before?"."""

import re
from datetime import date, timedelta

from index.question.query import Filters
from languages.sections.asking.coverage import CoverageWords

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_MONTH = 2
"""The index of the month among the units. A week is seven days; months and years are calendar ones."""


def next_time(text: str, words: CoverageWords, last: Filters) -> Filters | None:
    """The days that a message names relative to those of the last list; None for any other message, and where
    the list had no dates to count from."""
    for number, unit in enumerate(words.units.split()):
        for pattern, back in ((words.time_before, True), (words.time_after, False)):
            if re.fullmatch(pattern.replace("UNIT", unit), text, re.IGNORECASE):
                return _before(last, number) if back else _after(last, number)
    return None


def _before(last: Filters, unit: int) -> Filters | None:
    if last.since is None or last.since.year <= date.min.year + 1:
        return None
    if unit < _MONTH:
        return Filters(last.since - (_DAY, _WEEK)[unit], last.since - _DAY)
    until = last.since.replace(day=1) - _DAY if unit == _MONTH else last.since.replace(month=1, day=1) - _DAY
    return Filters(until.replace(day=1) if unit == _MONTH else until.replace(month=1, day=1), until)


def _after(last: Filters, unit: int) -> Filters | None:
    if last.until is None or last.until.year >= date.max.year - 1:
        return None
    if unit < _MONTH:
        return Filters(last.until + _DAY, last.until + (_DAY, _WEEK)[unit])
    if unit == _MONTH:
        since = _next_month(last.until)
        return Filters(since, _next_month(since) - _DAY)
    year = last.until.year + 1
    return Filters(date(year, 1, 1), date(year, 12, 31))


def _next_month(day: date) -> date:
    return (day.replace(day=28) + _WEEK).replace(day=1)
