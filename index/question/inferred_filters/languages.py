"""The language of the articles that a question asks for: "in the German articles"."""

import re
from functools import cache

from languages.known import LANGUAGE_NAMES
from languages.sections.asking.language_names import NAMED_LANGUAGES


def stated_language(text: str, language: str) -> str | None:
    """The ISO 639-1 code of the language in which the text asks for articles; None if there is not exactly
    one."""
    stated = {
        code for code in NAMED_LANGUAGES for pattern in _patterns(language, code) if pattern.search(text)
    }
    return stated.pop() if len(stated) == 1 else None


def named_language(text: str, language: str) -> str | None:
    """The ISO 639-1 code of the language that the text names for any reason; None if there is not exactly
    one."""
    named = {code for code in NAMED_LANGUAGES if name_pattern(code, language).search(text)}
    return named.pop() if len(named) == 1 else None


@cache
def name_pattern(code: str, language: str, before: str = "") -> re.Pattern[str]:
    """What a language is called in another, also as an adjective, preceded by the expression `before`."""
    name = re.escape(language_name(code, language))
    return re.compile(rf"(?<![\w-]){before}{name}{_ENDING}(?![\w-])", re.IGNORECASE)


_ENDING = r"(?:e[nrms]?|s|es)?(?:sprachige[nrs]?|[- ]language)?"
"""The endings of an adjective in German, Spanish, French and English."""


def language_name(code: str, language: str) -> str:
    """What the language `code` (ISO 639-1) is called in another; its code if it has no name here."""
    if code not in NAMED_LANGUAGES or language not in LANGUAGE_NAMES:
        return code
    return LANGUAGE_NAMES[language].names.split()[NAMED_LANGUAGES.index(code)]


@cache
def _patterns(language: str, code: str) -> tuple[re.Pattern[str], ...]:
    known = language if language in LANGUAGE_NAMES else "en"
    flags = re.NOFLAG if LANGUAGE_NAMES[known].capitalised else re.IGNORECASE
    name = re.escape(language_name(code, known))
    return tuple(
        re.compile(pattern.replace("{L}", name), flags) for pattern in LANGUAGE_NAMES[known].articles_in
    )
