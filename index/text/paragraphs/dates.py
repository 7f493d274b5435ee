"""Dates as pages write them, and lines that are nothing but a date."""

import re
from datetime import date

from index.text.letters import folded
from index.text.paragraphs.page_words import date_words
from languages.known import LANGUAGES
from languages.language import Language
from languages.notation import listed_words


def _months_of(language: Language) -> list[str]:
    """The names of the twelve months in a language; [] if they are not known."""
    own = language.page_dates.months if language.page_dates else ""
    return (own or (language.filters.months if language.filters else "")).split()


def _weekdays_of(language: Language) -> list[str]:
    """The days of the week, if one may come after a date in that language."""
    if language.days is None or language.page_dates is None or not language.page_dates.weekday_last:
        return []
    names = listed_words(", ".join(language.days.weekdays))
    return [name.removesuffix("*") for name in names]


MONTH_NUMBERS = {
    folded(name): number
    for language in LANGUAGES.values()
    for number, names in enumerate(_months_of(language), start=1)
    for name in names.split(",")
}

_MONTH = r"(?:" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + r")\b\.?"

# Each form has the day, the month and the year; a bare month or year is not a date.
_YEAR_FIRST = r"(?<!\d)\d{4}(?:-\d{1,2}-|/\d{1,2}/|\.\d{1,2}\.)\d{1,2}(?!\d)"
_NUMERIC = r"\d{1,2}(?:\.\s?\d{1,2}\.\s?|/\d{1,2}/|-\d{1,2}-)(?:\d{4}|\d{2})(?!\d)"
_DAY_FIRST = (
    r"\d{1,2}(?:(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+|of\s+)?|-|/|\.)"
    + _MONTH
    + r"(?:,?\s+(?:del?\s+)?|-|/|(?<=\.))\d{4}(?!\d)"
)
_MONTH_FIRST = _MONTH + r"[\s-]+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+|-)\d{4}(?!\d)"
DATE = rf"(?:{_YEAR_FIRST}|{_NUMERIC}|{_DAY_FIRST}|{_MONTH_FIRST})"

_PUBLISHED = date_words(lambda one: one.published)
_UPDATED = date_words(lambda one: one.updated)
_LABEL = rf"(?:{_PUBLISHED}|{_UPDATED})(?:\s+(?:{date_words(lambda one: one.on)}))?\s*:?\s*"
_WEEKDAY = r"[^\W\d_]{2,12}\.?,?\s+"
_WEEKDAYS = "|".join(weekday for language in LANGUAGES.values() for weekday in _weekdays_of(language))
O_CLOCK = rf"(?:{date_words(lambda one: one.o_clock)})"
_TIME = (
    r"(?:t\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?:z|[+-]\d{2}:?\d{2})?|"
    rf"(?:[\s,]+(?:{_WEEKDAYS}),?)?"
    rf"[\s,|•·–-]*(?:{date_words(lambda one: one.at)})?\s*\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}})?"
    rf"\s*{O_CLOCK}?(?:\s*\(?(?-i:[A-Z]{{2,5}})\)?)?)"
)
DATE_AND_TIME = rf"(?:{_LABEL})?(?:{_WEEKDAY})?(?:{DATE})(?:{_TIME})?"
_DATE_LINE = re.compile(
    rf"(?P<label>{_LABEL})?(?:{_WEEKDAY})?(?P<date>{DATE})(?:[\s,]+(?:{_WEEKDAYS}))?(?P<time>{_TIME})?",
    re.IGNORECASE,
)
_AGO = date_words(lambda one: one.ago).replace(re.escape("#"), r"\w{1,8}")
_RELATIVE = re.compile(
    rf"(?:{_LABEL})?(?:{date_words(lambda one: one.today)}|{_AGO}|"
    rf"(?:{date_words(lambda one: one.since)})\s\w{{1,8}}\s\w{{1,9}})(?:{_TIME})?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"\s*[|•·]\s*|\s[/–—-]\s|,\s(?={date_words(lambda one: one.published_after_comma)})", re.IGNORECASE
)
_CLOCK_TIME = rf"\d{{1,2}}[:.h]\d{{2}}(?:\s*{O_CLOCK})?(?:\s(?-i:[A-Z]{{2,4}}))?"
_BESIDE_DATE = re.compile(
    rf"(?:{_CLOCK_TIME}|.{{0,20}}\b(?:{date_words(lambda one: one.reading_time)})\b.{{0,20}})", re.IGNORECASE
)
_TIME_FIRST = re.compile(
    rf"(?P<label>{_LABEL})?(?:(?:{date_words(lambda one: one.at_first)})\s+)?{_CLOCK_TIME}"
    r"\s*[,|–-]\s*(?P<rest>.+)",
    re.IGNORECASE,
)
_UPDATE = re.compile(_UPDATED, re.IGNORECASE)

_LONGEST_DATE_LINE = 80
_LONGEST_HEADER_LINE = 120


def match_date_line(line: str) -> re.Match[str] | None:
    """The match of a line that is only a date, with or without a label and a time of day; None otherwise."""
    return _DATE_LINE.fullmatch(line) if len(line) <= _LONGEST_DATE_LINE else None


def is_relative_date(line: str) -> bool:
    """Whether the line is a relative date, which states only how long ago it was: "vor 3 Stunden",
    "yesterday"."""
    return len(line) <= _LONGEST_DATE_LINE and bool(_RELATIVE.fullmatch(line))


def date_on_line(line: str) -> re.Match[str] | None:
    """The first date in a line, with its label and time."""
    return _DATE_LINE.search(line[:_LONGEST_DATE_LINE])


def match_among_others(line: str) -> tuple[re.Match[str], tuple[str, ...]] | None:
    """The match of a line that has other things beside its date ("11.11.2026 | Lesezeit 3 Min.", "7:45 AM,
    Nov 11, 2026"), and these things, without times of day and reading times; None otherwise."""
    if len(line) > _LONGEST_HEADER_LINE or not any(character.isdigit() for character in line):
        return None
    if first := _TIME_FIRST.fullmatch(line):
        match = match_date_line(f"{first['label'] or ''}{first['rest']}")
        return (match, ()) if match else None
    parts = [part.strip() for part in _BETWEEN.split(line) if part.strip()]
    matches = [(number, match) for number, part in enumerate(parts) if (match := match_date_line(part))]
    if len(parts) < 2 or not matches:
        return None
    number, match = matches[0]
    others = [part for other, part in enumerate(parts) if other != number]
    return match, tuple(part for part in others if not _BESIDE_DATE.fullmatch(part))


def is_update(match: re.Match[str]) -> bool:
    """Whether the line's label states when the page was changed, not when it was published."""
    return bool(_UPDATE.match(match.group("label") or ""))


def read_date(written: str) -> date | None:
    """The day that `DATE` matched. None if it is not a day, or could be two ("03/04/2024").

    Dots mean day first. Years of two digits are in this century.
    """
    year_first = re.fullmatch(_YEAR_FIRST, written)
    numbers = [int(number) for number in re.findall(r"\d+", written)]
    if year_first:
        year, month, day = numbers
    elif len(numbers) == 3:
        day, month, year = numbers
        if "." not in written and day != month:
            if day <= 12 and month <= 12:
                return None
            day, month = (day, month) if day > 12 else (month, day)
        year += 2000 if year < 100 else 0
    else:
        day, year = numbers
        month = next(
            MONTH_NUMBERS[word] for word in re.findall(r"[^\W\d_]+", folded(written)) if word in MONTH_NUMBERS
        )
    try:
        return date(year, month, day)
    except ValueError:
        return None
