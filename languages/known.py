"""The languages that are known, and each section of them by language."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from languages.dutch import DUTCH
from languages.english import ENGLISH
from languages.french import FRENCH
from languages.german import GERMAN
from languages.italian import ITALIAN
from languages.language import Language
from languages.portuguese import PORTUGUESE
from languages.russian import RUSSIAN
from languages.sections.answer_kinds import AnswerKindWords
from languages.sections.coverage import CoverageWords
from languages.sections.filters import FilterWords
from languages.sections.grammar import Grammar
from languages.sections.messages import MessageWords
from languages.sections.statements import StatementWords
from languages.spanish import SPANISH
from languages.turkish import TURKISH

_Section = TypeVar("_Section")

LANGUAGES: Mapping[str, Language] = {
    language.code: language
    for language in (ENGLISH, GERMAN, FRENCH, SPANISH, TURKISH, RUSSIAN, ITALIAN, DUTCH, PORTUGUESE)
}
"""By ISO 639-1 code. Where the language of a text is not known, they are tried in this order."""


def _by_language(section: Callable[[Language], _Section | None]) -> Mapping[str, _Section]:
    return {code: words for code, language in LANGUAGES.items() if (words := section(language)) is not None}


FILTER_WORDS: Mapping[str, FilterWords] = _by_language(lambda language: language.filters)

ANSWER_KIND_WORDS: Mapping[str, AnswerKindWords] = _by_language(lambda language: language.answer_kinds)

MESSAGE_WORDS: Mapping[str, MessageWords] = _by_language(lambda language: language.messages)

COVERAGE_WORDS: Mapping[str, CoverageWords] = _by_language(lambda language: language.coverage)

STATEMENT_WORDS: Mapping[str, StatementWords] = _by_language(lambda language: language.statements)

_OTHER_GRAMMAR = Grammar()


def grammar_of(language: str | None) -> Grammar:
    """The grammar of a language; one without any property if the language is not known."""
    known = LANGUAGES.get(language or "")
    return known.grammar if known else _OTHER_GRAMMAR


def in_all_languages(words: Callable[[Language], str]) -> str:
    """A list of words of every language as one list, for a text whose language does not matter."""
    return ", ".join(listed for language in LANGUAGES.values() if (listed := words(language)))


def filter_words(language: str) -> FilterWords:
    """The words of a language for times and reporting; the English ones if it has none."""
    return FILTER_WORDS.get(language, FILTER_WORDS["en"])
