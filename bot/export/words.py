"""Our own words in an exported conversation."""

from dataclasses import dataclass
from functools import cache

from languages.catalogues import INTERFACE_LANGUAGES, interface_translations


@dataclass(frozen=True, slots=True)
class ExportWords:
    """`title` takes the `day`."""

    language: str
    title: str
    about: str


@cache
def export_words(language: str) -> ExportWords:
    """The words in German for `de`, else in English."""
    _ = interface_translations(language).gettext
    return ExportWords(
        language=language if language in INTERFACE_LANGUAGES else "en",
        title=_("A conversation with Beleg, {day}"),
        about=_("Quotes are the articles' own words; “…” marks what was left out between two of them."),
    )
