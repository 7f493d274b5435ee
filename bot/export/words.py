"""Our own words in an exported conversation."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportWords:
    """`title` takes the `day`."""

    language: str
    title: str
    about: str


def export_words(language: str) -> ExportWords:
    """The words in German for `de`, else in English."""
    return _WORDS.get(language, _WORDS["en"])


_WORDS: Mapping[str, ExportWords] = {
    "en": ExportWords(
        language="en",
        title="A conversation with Beleg, {day}",
        about="Quotes are the articles' own words; “…” marks what was left out between two of them.",
    ),
    "de": ExportWords(
        language="de",
        title="Ein Gespräch mit Beleg, {day}",
        about="Zitate sind die Worte der Artikel; „…“ steht, wo dazwischen etwas ausgelassen ist.",
    ),
}
