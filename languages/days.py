"""Days as each language writes them."""

from datetime import date

from languages.known import FILTER_WORDS, LANGUAGES
from languages.notation import listed_words

_ENGLISH = "en_GB"
"""Gives "3 May 2024", as most newsrooms outside the United States write it."""


def weekday_names(language: str) -> tuple[tuple[str, ...], ...]:
    """The names of each day of the week, from Monday; the English ones if the language has no words for
    times."""
    days = LANGUAGES[language if language in FILTER_WORDS else "en"].days
    listed = days.weekdays if days else ()
    return tuple(tuple(name.removesuffix("*") for name in listed_words(one)) for one in listed)


def short_day(day: date, language: str) -> str:
    """The day in digits: "03.05.2024" in German, "2024-05-03" where no other form is known."""
    form = LANGUAGES[language].short_day if language in LANGUAGES else ""
    return day.strftime(form) if form else day.isoformat()


def day_words(day: date, language: str) -> str:
    """The day as it is written in a language: "3. Mai 2024"; in English if the language is unknown."""
    from babel.core import UnknownLocaleError  # deferred: it takes a tenth of a second
    from babel.dates import format_date

    try:
        return format_date(day, format="long", locale=_ENGLISH if language == "en" else language)
    except (UnknownLocaleError, ValueError):
        return format_date(day, format="long", locale=_ENGLISH)
