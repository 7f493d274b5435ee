"""What the program says, in each language.

The code has the texts in English. Their translations are in the gettext catalogues beside this file,
`catalogues/CODE/LC_MESSAGES/beleg.po`; `make texts` brings them up to date with the code and compiles them.
"""

import gettext
from functools import cache
from pathlib import Path

ANSWER_LANGUAGES = ("de", "en", "es", "fr", "it", "tr")
"""The languages in which answers say everything that is not a quote, ISO 639-1."""

INTERFACE_LANGUAGES = ("en", "de")
"""The languages of commands and reports, ISO 639-1. In other languages only answers have their texts."""

_FOLDER = Path(__file__).parent / "catalogues"


@cache
def translations(language: str | None) -> gettext.NullTranslations:
    """The texts in `language`, ISO 639-1. What its catalogue lacks is in English, and so is everything for a
    language without a catalogue and for None."""
    if language is None:
        return gettext.NullTranslations()
    return gettext.translation("beleg", _FOLDER, [language], fallback=True)


def has_catalogue(language: str | None) -> bool:
    """Whether the program says something in `language`, ISO 639-1."""
    return language == "en" or type(translations(language)) is not gettext.NullTranslations


def interface_translations(language: str | None) -> gettext.NullTranslations:
    """The texts of commands and reports in `language`, if it is one of `INTERFACE_LANGUAGES`, else in
    English."""
    return translations(language if language in INTERFACE_LANGUAGES else None)


def later(text: str) -> str:
    """Marks a text to be translated where it is used, and returns it unchanged."""
    return text
