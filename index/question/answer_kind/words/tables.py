"""The tables by language."""

from collections.abc import Mapping

from index.question.answer_kind.words.english import ENGLISH
from index.question.answer_kind.words.french import FRENCH
from index.question.answer_kind.words.german import GERMAN
from index.question.answer_kind.words.russian import RUSSIAN
from index.question.answer_kind.words.spanish import SPANISH
from index.question.answer_kind.words.table import AskingWords
from index.question.answer_kind.words.turkish import TURKISH

TABLES: Mapping[str, AskingWords] = {
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "ru": RUSSIAN,
    "tr": TURKISH,
}
