"""The words of each language, one table each.

table      what one language's words say of the kind of answer
german, english, french, spanish, turkish, russian
"""

from collections.abc import Mapping

from index.asked_for.words.english import ENGLISH
from index.asked_for.words.french import FRENCH
from index.asked_for.words.german import GERMAN
from index.asked_for.words.russian import RUSSIAN
from index.asked_for.words.spanish import SPANISH
from index.asked_for.words.table import AskingWords
from index.asked_for.words.turkish import TURKISH

TABLES: Mapping[str, AskingWords] = {
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "ru": RUSSIAN,
    "tr": TURKISH,
}
