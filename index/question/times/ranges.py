"""Ranges of days that share their month or year: "between the 10th and the 12th of March 2026"."""

import re
from datetime import date, timedelta

from index.question.times.calendar_days import calendar_days, in_year, last_before
from languages.sections.asking.filters import FilterWords

ORDINAL = r"(?:st|nd|rd|th|er|º|\.)?"
JOINED = r"(?:,? (?:de |del )?|\. ?)"
DAY_GROUP = r"(?<![\d.,:/])(?P<d>\d{1,2})"
YEAR_GROUP = r"(?P<y>\d{4})(?![\d/])"

_LAST = r"(?P<last>\d{1,2})"
_DASH = r" ?[-–—] ?"


def range_patterns(words: FilterWords, month: str, capital: str) -> tuple[str, ...]:
    """Regular expressions for a range of days, those with a year first. `month` matches a named month,
    `capital` the same without a year after it."""
    dates = (
        (rf"{DAY_GROUP}{ORDINAL}", rf"{_LAST}{ORDINAL} (?:of |de )?{month}{JOINED}{YEAR_GROUP}"),
        (
            rf"{DAY_GROUP}\.(?: ?(?P<m1>\d{{1,2}})\.)?",
            rf"{_LAST}\. ?(?P<m>\d{{1,2}})\. ?(?P<y>\d{{4}}|\d\d)(?![\d.])",
        ),
        (rf"\b{month}\.? {DAY_GROUP}{ORDINAL}", rf"{_LAST}{ORDINAL},? {YEAR_GROUP}"),
        (rf"{DAY_GROUP}{ORDINAL}", rf"{_LAST}{ORDINAL} (?:of |de )?{capital}"),
        (rf"\b{capital}\.? {DAY_GROUP}{ORDINAL}", rf"{_LAST}(?:st|nd|rd|th)?(?!\w|[.,:]\d)"),
    )
    return tuple(pattern for first, last in dates for pattern in _ranges(words, first, last))


def _ranges(words: FilterWords, first: str, last: str) -> tuple[str, ...]:
    return (
        rf"(?i:\b{words.between} ){first}(?:(?i: {words.to} )|{_DASH}){last}",
        rf"{first}(?i: {words.to} ){last}(?i:{words.behind_range})",
        rf"(?i:\b{words.between} )?{first}(?:(?i: {words.through} )|{_DASH}){last}(?i:{words.behind_range})?",
    )


def days_of_range(match: re.Match[str], months: dict[str, int], latest: date) -> tuple[date, date]:
    """The first and the last day of a match. If the first day is later in its month than the last, it is in
    the month before. Without a year it is the last range that has begun by `latest`. Raises ValueError."""
    groups = match.groupdict()
    day, month = int(groups["d"]), groups.get("m1")

    def ending(last: date) -> tuple[date, date]:
        if month:
            return last_before(last, date(last.year, int(month), day)), last
        of_month = last if day <= last.day else last.replace(day=1) - timedelta(days=1)
        return of_month.replace(day=day), last

    _, last = calendar_days({**groups, "d": groups["last"]}, months, latest)
    if not groups.get("y"):
        next_one = ending(in_year(last, last.year + 1))
        if next_one[0] <= latest:
            return next_one
    return ending(last)


def range_span(
    text: str, first: tuple[int, int], last: tuple[int, int], words: FilterWords
) -> tuple[int, int] | None:
    """The place of the range whose ends are two whole dates, given by their places, including the words
    around them; None if they are two separate times."""
    before, joint, behind = text[: first[0]], text[first[1] : last[0]], text[last[1] :]
    began = re.search(rf"\b{words.between} $", before, re.IGNORECASE)
    if began and re.fullmatch(rf" {words.to} |{_DASH}", joint, re.IGNORECASE):
        return began.start(), last[1]
    ended = re.match(words.behind_range, behind, re.IGNORECASE)
    if ended and re.fullmatch(rf" {words.to} ", joint, re.IGNORECASE):
        return first[0], last[1] + ended.end()
    if re.fullmatch(rf" {words.through} |{_DASH}", joint, re.IGNORECASE):
        return first[0], last[1]
    return None
