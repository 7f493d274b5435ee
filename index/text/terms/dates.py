"""Days and months in any notation."""

import pickle
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from babel import localedata
from babel.core import get_global

_DATE_MARK = "@"

_ALSO = {"de": {"janner": 1, "feber": 2}, "en": {"sept": 9}}
"""Names of months that are not in Unicode's CLDR."""

_ACCENTS = re.compile(r"[\u0300-\u036f]+")

_IN_DIGITS = (
    re.compile(r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(
        r"(?<![\d./-])(?P<day>\d{1,2})(?P<mark>[./-]) ?(?P<month>\d{1,2})(?P=mark) ?(?P<year>\d{4})(?!\d)"
    ),
    re.compile(r"(?<![\d.,])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?! ?\d)"),
    re.compile(r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号])?"),
)


class NamedDate(NamedTuple):
    """A day or a month; a year or day that is not stated is 0."""

    year: int
    month: int
    day: int


def date_terms(text: str, language: str | None) -> Iterator[str]:
    """For each day that a text names, a term with its year, if stated, and one without; for the month of a
    year a term, also if a day in it is named. Month names are those of `language` (ISO 639-1), or English
    ones if Unicode's CLDR has none for it.

    >>> list(date_terms("am 25. Oktober 2024", "de"))
    ['@2024-10-25', '@10-25', '@2024-10']
    >>> list(date_terms("on Oct 25", "en"))
    ['@10-25']
    """
    for date in dates_in(text, language):
        yield from _terms(*date)


def dates_in(text: str, language: str | None) -> Iterator[NamedDate]:
    """The days and months that a text names, as `date_terms` reads them."""
    text = _plain(text)
    named, months = _named(language or "en")
    for pattern in (*_IN_DIGITS, *named):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            name = groups["month"]
            year, day = int(groups.get("year") or 0), int(groups.get("day") or 0)
            month = months.get(name) or int(name)
            if month > 12 and groups.get("mark") == "/":
                month, day = day, month  # American order
            if 1 <= month <= 12 and 0 <= day <= 31:
                yield NamedDate(year, month, day)


def _terms(year: int, month: int, day: int) -> Iterator[str]:
    """The terms of a date; a year or day of 0 is not stated."""
    if year and day:
        yield f"{_DATE_MARK}{year}-{month:02}-{day:02}"
    if day:
        yield f"{_DATE_MARK}{month:02}-{day:02}"
    if year:
        yield f"{_DATE_MARK}{year}-{month:02}"


@cache
def _named(language: str) -> tuple[tuple[re.Pattern[str], ...], dict[str, int]]:
    """Patterns for dates with a month's name in that language, and the months by their names."""
    months = _months(language)
    month = rf"(?P<month>{'|'.join(sorted(map(re.escape, months), key=len, reverse=True))})\.?(?!\w)"
    year = r"(?:,? (?:de |del )?(?P<year>\d{4})(?!\d))"
    day_first = rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)? ?(?:of |de |d')?{month}{year}?"
    # Not after a day, because the pattern above reads that.
    month_first = (
        rf"\b(?<!\d )(?<!\d\. )(?<!\d de ){month}(?: (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w.]))?{year}?"
    )
    return (re.compile(day_first), re.compile(month_first)), months


def _months(language: str) -> dict[str, int]:
    names = {_plain(name).rstrip("."): number for name, number in _names(language)}
    own = {name: number for name, number in names.items() if not name[0].isdecimal()}
    own |= _ALSO.get(language, {})
    return own or _months("en")  # in Korean all are a number and "month"


def _names(language: str) -> Iterator[tuple[str, int]]:
    """Every name for a month that Unicode's CLDR has in that language itself, short or long, with its number.

    Babel's own lookup puts what a language inherits into a dictionary shared by all languages. So a language
    without a separate stand-alone form, such as Japanese, got the names of the language that was looked up
    first. What is inherited are other forms of its own names, or "M01", so nothing is lost without it.
    """
    for locale in filter(None, (get_global("parent_exceptions").get(language), language)):
        if not localedata.exists(locale):
            continue
        with Path(localedata.resolve_locale_filename(locale)).open("rb") as file:
            contexts = pickle.load(file).get("months", {})
        for context in ("stand-alone", "format"):
            for width in ("abbreviated", "wide"):
                named = contexts.get(context, {}).get(width, {})
                yield from ((name, number) for number, name in named.items())


def _plain(text: str) -> str:
    text = text.casefold()
    if text.isascii():
        return text
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
