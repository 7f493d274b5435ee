"""The tables of words, by language."""

from collections.abc import Mapping

from bot.messages.words.english import ENGLISH
from bot.messages.words.french import FRENCH
from bot.messages.words.german import GERMAN
from bot.messages.words.russian import RUSSIAN
from bot.messages.words.spanish import SPANISH
from bot.messages.words.table import MessageWords
from bot.messages.words.turkish import TURKISH

MESSAGE_WORDS: Mapping[str, MessageWords] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "tr": TURKISH,
    "ru": RUSSIAN,
}
"""By language, ISO 639-1. The first is used where a text does not show its language."""
