"""The tables of words, by language."""

from collections.abc import Mapping

from bot.coverage.words.english import ENGLISH
from bot.coverage.words.french import FRENCH
from bot.coverage.words.german import GERMAN
from bot.coverage.words.spanish import SPANISH
from bot.coverage.words.table import CoverageWords
from bot.coverage.words.turkish import TURKISH

COVERAGE_WORDS: Mapping[str, CoverageWords] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "tr": TURKISH,
}
"""By language, ISO 639-1."""
