"""What the program says, in each language.

The code has the texts in English. Their translations are in the gettext catalogues beside this file,
`catalogues/CODE/LC_MESSAGES/beleg.po`; `make texts` brings them up to date with the code and compiles them.
"""

import gettext
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "catalogues"


@cache
def translations(language: str | None) -> gettext.NullTranslations:
    """The texts in `language`, ISO 639-1. What its catalogue lacks is in English, and so is everything for a
    language without a catalogue and for None."""
    if language is None:
        return gettext.NullTranslations()
    return gettext.translation("beleg", _FOLDER, [language], fallback=True)


@cache
def catalogue_languages() -> tuple[str, ...]:
    """English, and the languages that have a catalogue, ISO 639-1, in alphabetical order."""
    return tuple(sorted({"en", *(file.parts[-3] for file in _FOLDER.glob("*/LC_MESSAGES/beleg.mo"))}))


def later(text: str) -> str:
    """Marks a text to be translated where it is used, and returns it unchanged."""
    return text
