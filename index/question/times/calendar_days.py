"""The days that a written date names."""

from calendar import isleap
from datetime import date, timedelta

from index.text.letters import folded


def numbered(words: str, first: int) -> dict[str, int]:
    """Each word, folded, with the number of its group of words, counted from `first`."""
    return {
        folded(word): n for n, group in enumerate(words.split(), start=first) for word in group.split(",")
    }


def calendar_days(groups: dict[str, str | None], months: dict[str, int], latest: date) -> tuple[date, date]:
    """A day, a month or a year; without a year, the last one before `latest`. Raises ValueError."""
    year, day = groups.get("y"), groups.get("d")
    name = groups.get("month")
    month = months[folded(name)] if name else int(groups.get("m") or 0)
    number = int(year) + (2000 if len(year) == 2 else 0) if year else latest.year
    if not month:
        return date(number, 1, 1), date(number, 12, 31)
    first = date(number, month, int(day or 1))
    if not year and first > latest:
        first = date(number - 1, month, int(day or 1))
    return first, first if day else month_end(first)


def month_end(first: date) -> date:
    """The last day of the month that contains `first`."""
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1) if first.year < 9999 else None
    return following - timedelta(days=1) if following else date(9999, 12, 31)


def last_before(end: date, day: date) -> date:
    """The last occurrence of a day of the year, `end` at the latest."""
    this_year = in_year(day, end.year)
    return this_year if this_year <= end else in_year(day, end.year - 1)


def in_year(day: date, year: int) -> date:
    """The same day of another year; 28 February for the 29th if the year does not have it."""
    year = min(max(year, date.min.year), date.max.year)
    leaps = day.month == 2 and day.day == 29 and not isleap(year)
    return day.replace(year=year, day=28 if leaps else day.day)
