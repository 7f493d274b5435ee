"""The tables by language."""

from index.question.inferred_filters.words.english import ENGLISH
from index.question.inferred_filters.words.french import FRENCH
from index.question.inferred_filters.words.german import GERMAN
from index.question.inferred_filters.words.spanish import SPANISH
from index.question.inferred_filters.words.table import FilterWords
from index.question.inferred_filters.words.turkish import TURKISH

_WORDS = {"de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "tr": TURKISH}


def filter_words(language: str) -> FilterWords:
    """The words of a language (ISO 639-1); the English ones if it has no table."""
    return _WORDS.get(language, ENGLISH)
