"""The dates and times that a question names: "24 November 2023", "Oct 25", "last week"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from index.question.times.calendar_days import (
    calendar_days,
    in_year,
    last_before,
    month_end,
    numbered,
)
from index.question.times.ranges import (
    DAY_GROUP,
    JOINED,
    ORDINAL,
    YEAR_GROUP,
    days_of_range,
    range_patterns,
    range_span,
)
from index.text.letters import folded
from languages.days import weekday_names
from languages.known import filter_words
from languages.sections.asking.filters import FilterWords

_ROLLING_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time at `text[start:end]`: the days from `first` to `last`; None is open.

    A `calendar` date does not by itself refer to publication, nor does a `vague` time such as "today".
    """

    start: int
    end: int
    first: date | None
    last: date | None
    calendar: bool
    vague: bool = False


def time_expressions(
    text: str, language: str, *, today: date, newest: date | None
) -> tuple[TimeExpression, ...]:
    """The times in a text, in order. An impossible date ("31 February 2024") is left out."""
    latest = min(today, newest) if newest else today
    found: list[TimeExpression] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in _readers(language):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            taken.append((start, end))
            try:
                found.append(read(match, today if read.counts_from_today else latest))
            except (ValueError, OverflowError):
                continue
    found.sort(key=lambda one: one.start)
    return tuple(_with_bounds(text, found, filter_words(language)))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads a match of one kind. `day` is today for relative times, otherwise the last day that counts."""

    days: Callable[[re.Match[str], date], tuple[date, date]]
    counts_from_today: bool = False
    vague: bool = False

    def __call__(self, match: re.Match[str], day: date) -> TimeExpression:
        first, last = self.days(match, day)
        return TimeExpression(*match.span(), first, last, not self.counts_from_today, self.vague)


@cache
def _readers(language: str) -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """In order of precedence: what a longer pattern has matched is not read by a shorter one."""
    words = filter_words(language)
    months = numbered(words.months, 1)
    named = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    month = rf"(?P<month>(?i:{named}))(?!\w)"
    # "of the 24 may have" and "may 24 people" are not dates: without a year a month needs its capital letter.
    capital = rf"(?![a-z]){month}" if words.capitals_matter else month

    def calendar(match: re.Match[str], latest: date) -> tuple[date, date]:
        return calendar_days(match.groupdict(), months, latest)

    def ranged(match: re.Match[str], latest: date) -> tuple[date, date]:
        return days_of_range(match, months, latest)

    patterns = (
        r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:T[\d:.+Z]+)?(?!\d)",
        rf"{DAY_GROUP}\. ?(?P<m>\d{{1,2}})\. ?(?P<y>\d{{4}}|\d\d)(?![\d.])",
        rf"{DAY_GROUP}{ORDINAL} (?:of |de )?{month}{JOINED}{YEAR_GROUP}",
        rf"\b{month}\.? {DAY_GROUP}{ORDINAL},? {YEAR_GROUP}",
        rf"\b{month}{JOINED}{YEAR_GROUP}",
        rf"{DAY_GROUP}{ORDINAL} (?:of |de )?{capital}",
        rf"\b{capital}\.? {DAY_GROUP}(?:st|nd|rd|th)?(?!\w|[.,:]\d)",
        rf"(?P<month>{words.alone})",
        r"(?<![\d.,:/-])(?P<y>(?:19|20)\d\d)(?!\w|[-/]\d|[.,]\d)",
    )
    ranges = [(re.compile(one), _Reader(ranged)) for one in range_patterns(words, month, capital)]
    plain = [(re.compile(pattern), _Reader(calendar)) for pattern in patterns]
    return (*ranges, *plain[:5], *_relative_readers(language), *plain[5:])


def _relative_readers(language: str) -> Iterator[tuple[re.Pattern[str], _Reader]]:
    words = filter_words(language)
    numbers = numbered(words.numbers, 1)
    weekdays = {folded(name): n for n, names in enumerate(weekday_names(language)) for name in names}
    fill = {
        "{N}": rf"(?:{'|'.join(numbers)}|\d{{1,3}})",
        "{W}": rf"(?i:{'|'.join(sorted(weekdays, key=len, reverse=True))})",
    }
    for vague, times in ((False, words.times), (True, words.vague)):
        for pattern, unit, ago in times:
            for name, alternatives in fill.items():
                pattern = pattern.replace(name, alternatives)

            def days(
                match: re.Match[str], today: date, unit: str | None = unit, ago: int | None = ago
            ) -> tuple[date, date]:
                groups = match.groupdict()
                if unit is None:
                    weekday = weekdays[folded(groups.get("w") or groups["w2"])]
                    return _last_weekday(weekday, today)
                if ago is not None:
                    return _unit(unit, ago, today)
                word = folded(groups.get("ago") or groups["n"])
                count = numbers[word] if word in numbers else int(word)
                return (_unit if "ago" in groups else _rolling)(unit, count, today)

            yield _compiled(pattern, words), _Reader(days, counts_from_today=True, vague=vague)


def _compiled(pattern: str, words: FilterWords) -> re.Pattern[str]:
    return re.compile(pattern if words.capitals_matter else f"(?i){pattern}")


def _unit(unit: str, ago: int, today: date) -> tuple[date, date]:
    """A whole day, week, month or year, `ago` units before today's; a "weekend" is the last one that has
    begun."""
    if unit == "day":
        first = today - timedelta(days=ago)
        return first, first
    if unit == "week":
        first = today - timedelta(days=today.weekday() + 7 * ago)
        return first, first + timedelta(days=6)
    if unit == "weekend":
        first = today - timedelta(days=(today.weekday() - 5) % 7 or 7)
        return first, first + timedelta(days=1)
    if unit == "year":
        return date(today.year - ago, 1, 1), date(today.year - ago, 12, 31)
    months = today.year * 12 + today.month - 1 - ago
    first = date(months // 12, months % 12 + 1, 1)
    return first, month_end(first)


def _rolling(unit: str, count: int, today: date) -> tuple[date, date]:
    """The last `count` units up to today. Hours begin with the day that they reach back to."""
    days = -(-count // 24) if unit == "hour" else count * _ROLLING_DAYS[unit]
    return today - timedelta(days=days), today


def _last_weekday(weekday: int, today: date) -> tuple[date, date]:
    day = today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
    return day, day


def _with_bounds(text: str, found: list[TimeExpression], words: FilterWords) -> Iterator[TimeExpression]:
    """The times, bounded by "since", "until" or "before" in front of them, and with "from … to …" joined to
    one."""
    index = 0
    while index < len(found):
        one = found[index]
        other = found[index + 1] if index + 1 < len(found) else None
        if other and (span := _range(text, one, other, words)):
            yield TimeExpression(*span, *_ends(one, other, text), one.calendar, one.vague)
            index += 2
            continue
        yield _bounded(text, one, words)
        index += 1


def _range(
    text: str, one: TimeExpression, other: TimeExpression, words: FilterWords
) -> tuple[int, int] | None:
    return range_span(text, (one.start, one.end), (other.start, other.end), words)


def _ends(one: TimeExpression, other: TimeExpression, text: str) -> tuple[date | None, date | None]:
    """The first and the last day of a range. A date without a year takes the other's."""
    first, last = one.first, other.last
    if first is None or last is None or not (one.calendar and other.calendar):
        return first, last
    dated, ended = (bool(_YEAR.search(text, time.start, time.end)) for time in (one, other))
    if ended and not dated:
        first = last_before(last, first)
    elif first > last and not ended:
        last = in_year(last, last.year + 1)
    return first, last


_YEAR = re.compile(r"\d{4}")


def _bounded(text: str, one: TimeExpression, words: FilterWords) -> TimeExpression:
    before = text[max(0, one.start - 40) : one.start]

    def preceded(by: str) -> re.Match[str] | None:
        return re.search(rf"\b{by} $", before, re.IGNORECASE)

    if re.match(rf"{words.since} ", text[one.start : one.end], re.IGNORECASE):  # "since Monday" is one time
        return replace(one, last=None)
    if match := preceded(words.since):
        return _bounded_at(one, match, before, one.first, None)
    if match := preceded(words.until):
        return _bounded_at(one, match, before, None, one.last)
    if (match := preceded(words.before)) and one.first:
        return _bounded_at(one, match, before, None, one.first - timedelta(days=1))
    return one


def _bounded_at(
    one: TimeExpression, match: re.Match[str], before: str, first: date | None, last: date | None
) -> TimeExpression:
    start = one.start - len(before) + match.start()
    return TimeExpression(start, one.end, first, last, one.calendar, one.vague)
