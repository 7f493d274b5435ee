"""The words of times and of reporting, a table a language. Month names are those of Unicode's CLDR, with the
usual short forms.

table      what one language says of times and of reporting
german, english, french, spanish, turkish
"""

from index.inferred_filters.words.english import ENGLISH
from index.inferred_filters.words.french import FRENCH
from index.inferred_filters.words.german import GERMAN
from index.inferred_filters.words.spanish import SPANISH
from index.inferred_filters.words.table import Words
from index.inferred_filters.words.turkish import TURKISH

__all__ = ["Words", "words_of"]

_WORDS = {"de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "tr": TURKISH}


def words_of(language: str) -> Words:
    """The words of a language (ISO 639-1); English ones when it has no table."""
    return _WORDS.get(language, ENGLISH)
