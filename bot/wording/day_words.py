"""A day in words."""

from datetime import date

_ENGLISH = "en_GB"
"""Gives "3 May 2024", as most newsrooms outside the United States write it."""


def day_words(day: date, language: str) -> str:
    """The day as it is written in a language: "3. Mai 2024"; in English if the language is unknown."""
    from babel.core import UnknownLocaleError  # deferred: it takes a tenth of a second
    from babel.dates import format_date

    try:
        return format_date(day, format="long", locale=_ENGLISH if language == "en" else language)
    except (UnknownLocaleError, ValueError):
        return format_date(day, format="long", locale=_ENGLISH)
