"""The languages that are known, and each section of them by language."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from languages.english import ENGLISH
from languages.french import FRENCH
from languages.german import GERMAN
from languages.italian import ITALIAN
from languages.language import Language
from languages.partly.chinese import CHINESE
from languages.partly.czech import CZECH
from languages.partly.danish import DANISH
from languages.partly.dutch import DUTCH
from languages.partly.finnish import FINNISH
from languages.partly.hungarian import HUNGARIAN
from languages.partly.japanese import JAPANESE
from languages.partly.polish import POLISH
from languages.partly.portuguese import PORTUGUESE
from languages.partly.romanian import ROMANIAN
from languages.partly.swedish import SWEDISH
from languages.partly.ukrainian import UKRAINIAN
from languages.russian import RUSSIAN
from languages.sections.asking.answer_kinds import AnswerKindWords
from languages.sections.asking.back_references import BackReferenceWords
from languages.sections.asking.coverage import CoverageWords
from languages.sections.asking.figure_questions import FigureQuestionWords
from languages.sections.asking.filters import FilterWords
from languages.sections.asking.language_names import LanguageNames
from languages.sections.asking.messages import MessageWords
from languages.sections.asking.parts import PartWords
from languages.sections.asking.plans import PlanWords
from languages.sections.asking.recency import RecencyWords
from languages.sections.asking.reporting import ReportingWords
from languages.sections.asking.timelines import TimelineWords
from languages.sections.files.article_labels import ArticleLabels
from languages.sections.files.database_labels import DatabaseLabels
from languages.sections.files.file_labels import FileLabels
from languages.sections.files.mail import MailWords
from languages.sections.saying.claims import ClaimWords
from languages.sections.saying.corrections import CorrectionWords
from languages.sections.saying.disagreements import DisagreementWords
from languages.sections.saying.statements import StatementWords
from languages.sections.sentences.dates import DateWords
from languages.sections.sentences.grammar import Grammar
from languages.sections.sentences.hyphens import HyphenWords
from languages.sections.sentences.numbers import NumberWords
from languages.sections.sentences.sentence_ends import SentenceEnds
from languages.spanish import SPANISH
from languages.turkish import TURKISH

_Section = TypeVar("_Section")

LANGUAGES: Mapping[str, Language] = {
    language.code: language
    for language in (
        ENGLISH,
        GERMAN,
        FRENCH,
        SPANISH,
        TURKISH,
        RUSSIAN,
        ITALIAN,
        DUTCH,
        POLISH,
        PORTUGUESE,
        UKRAINIAN,
        DANISH,
        SWEDISH,
        FINNISH,
        CZECH,
        HUNGARIAN,
        ROMANIAN,
        CHINESE,
        JAPANESE,
    )
}
"""By ISO 639-1 code. Where the language of a text is not known, they are tried in this order."""


def _by_language(section: Callable[[Language], _Section | None]) -> Mapping[str, _Section]:
    return {code: words for code, language in LANGUAGES.items() if (words := section(language)) is not None}


FILTER_WORDS: Mapping[str, FilterWords] = _by_language(lambda language: language.filters)

ANSWER_KIND_WORDS: Mapping[str, AnswerKindWords] = _by_language(lambda language: language.answer_kinds)

MESSAGE_WORDS: Mapping[str, MessageWords] = _by_language(lambda language: language.messages)

COVERAGE_WORDS: Mapping[str, CoverageWords] = _by_language(lambda language: language.coverage)

STATEMENT_WORDS: Mapping[str, StatementWords] = _by_language(lambda language: language.statements)

FIGURE_QUESTION_WORDS: Mapping[str, FigureQuestionWords] = _by_language(
    lambda language: language.figure_questions
)

DISAGREEMENT_WORDS: Mapping[str, DisagreementWords] = _by_language(lambda language: language.disagreements)

TIMELINE_WORDS: Mapping[str, TimelineWords] = _by_language(lambda language: language.timelines)

PLAN_WORDS: Mapping[str, PlanWords] = _by_language(lambda language: language.plans)

PART_WORDS: Mapping[str, PartWords] = _by_language(lambda language: language.parts)

RECENCY_WORDS: Mapping[str, RecencyWords] = _by_language(lambda language: language.recency)

CORRECTION_WORDS: Mapping[str, CorrectionWords] = _by_language(lambda language: language.corrections)

BACK_REFERENCE_WORDS: Mapping[str, BackReferenceWords] = _by_language(
    lambda language: language.back_references
)

CLAIM_WORDS: Mapping[str, ClaimWords] = _by_language(lambda language: language.claims)

REPORTING_WORDS: Mapping[str, ReportingWords] = _by_language(lambda language: language.reporting)

LANGUAGE_NAMES: Mapping[str, LanguageNames] = _by_language(lambda language: language.language_names)

NUMBER_WORDS: Mapping[str, NumberWords] = _by_language(lambda language: language.numbers)

DATE_WORDS: Mapping[str, DateWords] = _by_language(lambda language: language.dates)

SENTENCE_ENDS: Mapping[str, SentenceEnds] = _by_language(lambda language: language.sentence_ends)

HYPHEN_WORDS: Mapping[str, HyphenWords] = _by_language(lambda language: language.hyphens)

FILE_LABELS: Mapping[str, FileLabels] = _by_language(lambda language: language.file_labels)

DATABASE_LABELS: Mapping[str, DatabaseLabels] = _by_language(lambda language: language.database_labels)

ARTICLE_LABELS: Mapping[str, ArticleLabels] = _by_language(lambda language: language.article_labels)

MAIL_WORDS: Mapping[str, MailWords] = _by_language(lambda language: language.mail)

_OTHER_GRAMMAR = Grammar()


def filter_words(language: str) -> FilterWords:
    """The words of a language for times and reporting; the English ones if it has none."""
    return FILTER_WORDS.get(language, FILTER_WORDS["en"])


def grammar_of(language: str | None) -> Grammar:
    """The grammar of a language; one without any property where it is not written."""
    known = LANGUAGES.get(language or "")
    return (known.grammar if known else None) or _OTHER_GRAMMAR


def in_all_languages(words: Callable[[Language], str]) -> str:
    """A list of words of every language as one list, for a text whose language does not matter."""
    return ", ".join(listed for language in LANGUAGES.values() if (listed := words(language)))


def expression_in_all_languages(expression: Callable[[Language], str]) -> str:
    """A regular expression of every language as one with alternatives; it matches nothing if there are
    none."""
    return "|".join(one for language in LANGUAGES.values() if (one := expression(language))) or "(?!)"
