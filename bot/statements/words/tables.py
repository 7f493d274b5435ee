"""The tables by language."""

from collections.abc import Mapping

from bot.statements.words.english import ENGLISH
from bot.statements.words.french import FRENCH
from bot.statements.words.german import GERMAN
from bot.statements.words.russian import RUSSIAN
from bot.statements.words.spanish import SPANISH
from bot.statements.words.table import StatementWords
from bot.statements.words.turkish import TURKISH

STATEMENT_WORDS: Mapping[str, StatementWords] = {
    "de": GERMAN,
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "tr": TURKISH,
    "ru": RUSSIAN,
}
"""By language, ISO 639-1. Where a text's own language is not among them, they are tried in this order."""
