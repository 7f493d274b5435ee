"""Days and months in any notation."""

import pickle
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from babel import localedata
from babel.core import get_global

from languages.known import DATE_WORDS, in_all_languages
from languages.notation import listed_words
from languages.sections.sentences.dates import DateWords

_DATE_MARK = "@"

_OTHER = DateWords()

_ACCENTS = re.compile(r"[\u0300-\u036f]+")


def _listed(words: Callable[[DateWords], str]) -> tuple[str, ...]:
    """The words of all languages."""
    return listed_words(in_all_languages(lambda one: words(one.dates) if one.dates else ""))


def _links(words: Callable[[DateWords], str]) -> tuple[str, ...]:
    """The same, each with the space behind it."""
    return tuple(word if word.endswith("'") else f"{word} " for word in _listed(words))


_LINKS = _links(lambda one: one.links)
_BEFORE_MONTH = "|".join((*_LINKS, *_links(lambda one: one.before_month)))
_BEFORE_YEAR = "|".join((*_LINKS, *_links(lambda one: one.before_year)))
_DAY_ENDINGS = "|".join(_listed(lambda one: one.day_endings))
_DAY_ENDINGS_AFTER_MONTH = "|".join(_listed(lambda one: one.day_endings_after_month))
_YEAR_MARK = "|".join(_listed(lambda one: one.year_marks))
_MONTH_MARK = "|".join(_listed(lambda one: one.month_marks))
_DAY_MARK = "|".join(_listed(lambda one: one.day_marks))

_IN_DIGITS = (
    re.compile(r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(
        r"(?<![\d./-])(?P<day>\d{1,2})(?P<mark>[./-]) ?(?P<month>\d{1,2})(?P=mark) ?(?P<year>\d{4})(?!\d)"
    ),
    re.compile(r"(?<![\d.,])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?! ?\d)"),
    re.compile(
        rf"(?:(?P<year>\d{{4}})(?:{_YEAR_MARK}))?(?P<month>\d{{1,2}})(?:{_MONTH_MARK})"
        rf"(?:(?P<day>\d{{1,2}})(?:{_DAY_MARK}))?"
    ),
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
    year = rf"(?:,? (?:{_BEFORE_YEAR})?(?P<year>\d{{4}})(?!\d))"
    day_first = rf"(?<![\d.,])(?P<day>\d{{1,2}})(?:{_DAY_ENDINGS}|\.)? ?(?:{_BEFORE_MONTH})?{month}{year}?"
    # Not after a day, because the pattern above reads that.
    no_day = "".join(rf"(?<!\d{before})" for before in (" ", r"\. ", *(f" {link}" for link in _LINKS)))
    month_first = rf"\b{no_day}{month}(?: (?P<day>\d{{1,2}})(?:{_DAY_ENDINGS_AFTER_MONTH})?(?![\w.]))?{year}?"
    return (re.compile(day_first), re.compile(month_first)), months


def _months(language: str) -> dict[str, int]:
    names = {_plain(name).rstrip("."): number for name, number in _names(language)}
    own = {name: number for name, number in names.items() if not name[0].isdecimal()}
    own |= {_plain(name): number for name, number in DATE_WORDS.get(language, _OTHER).more_months.items()}
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
