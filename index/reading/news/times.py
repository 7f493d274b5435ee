"""Moments and days as news services write them."""

import re
from datetime import UTC, date, datetime

from index.reading.fields.dates import parse_date
from index.text.paragraphs.dates import read_date

# "20140829T134951+0000", "2020.09.07 14:45:26", "2017-10-11T10:41:00.000Z", "2024-02-05".
_MOMENT = re.compile(
    r"(\d{4})([-./]?)(\d{2})\2(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s*"
    r"(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?",
    re.IGNORECASE,
)
# "Mo, 5. Feb. 2024 14:03", "Tue, 06 Février 2024", "5-Feb-2024": a day in words, with anything after it.
_DAY_IN_WORDS = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([^\W\d_]+)\.?,?[\s-]+(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)?([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)"
)
_LONGEST = 100


def parse_day(value: str | None) -> date | None:
    """The day in a date, in its own time zone; None when there is no certain one."""
    written = (value or "").strip()[:_LONGEST]
    if day := parse_date(written):
        return day
    if match := _MOMENT.fullmatch(written):
        moment = _iso(f"{match[1]}-{match[3]}-{match[4]}T00:00:00Z")
        return moment.date() if moment else None
    if match := _DAY_IN_WORDS.match(written):
        return read_date(f"{match[1]} {match[2]} {match[3]}")
    if match := _MONTH_FIRST.match(written):
        return read_date(f"{match[2]} {match[1]} {match[3]}")
    return None


def stamp(moment: datetime) -> str:
    """The moment as a short string in UTC: "2024-02-05T13:03:00Z"."""
    try:
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except OverflowError:  # at the limits of the calendar
        return moment.isoformat()


def _iso(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None
