"""The language of the articles that a question asks for: "in the German articles"."""

import re
from functools import cache

_CODES = "de en fr es tr it ru uk nl pl pt ar zh ja".split()

# As an adjective or a name, in the order of the codes; in German and Spanish the invariable part.
_NAMES = {
    "de": "Deutsch Englisch Französisch Spanisch Türkisch Italienisch Russisch Ukrainisch Niederländisch "
    "Polnisch Portugiesisch Arabisch Chinesisch Japanisch",
    "en": "German English French Spanish Turkish Italian Russian Ukrainian Dutch Polish Portuguese Arabic "
    "Chinese Japanese",
    "es": "alemán inglés francés español turco italiano ruso ucraniano neerlandés polaco portugués árabe "
    "chino japonés",
    "fr": "allemand anglais français espagnol turc italien russe ukrainien néerlandais polonais portugais "
    "arabe chinois japonais",
    "tr": "Almanca İngilizce Fransızca İspanyolca Türkçe İtalyanca Rusça Ukraynaca Felemenkçe Lehçe "
    "Portekizce Arapça Çince Japonca",
}

# {L} is a language. The articles have to be mentioned, since a book can also be "auf Deutsch erschienen".
# "German newspapers" are those of a country, and an article in another language may report what they wrote.
_PHRASES = {
    "de": (
        r"\b{L}(?:e|en|er|em|es)? (?:Artikeln?|Texten?|Beiträgen?)\b",
        r"\b{L}sprachige[nr]? (?:Artikeln?|Texten?|Beiträgen?|Berichten?|Quellen)\b",
        r"\b(?:Artikeln?|Meldung(?:en)?|Berichten?|Texten?|Beiträgen?)\b[^?!;,]{0,60}\bauf {L}\b",
        r"\bwas (?:ist|wurde)\b[^?!;,]{0,60}\bauf {L} (?:berichtet|erschienen|geschrieben)\b",
    ),
    "en": (
        r"\b{L}(?:[- ]language)? articles?\b",
        r"\b{L}[- ]language (?:sources|texts|reports)\b",
        r"\b(?:articles?|stories|reports|texts) (?:that are |which are )?"
        r"(?:written |published )?in {L}\b(?! \w+s\b)",
    ),
    "es": (
        r"\bartículos (?:\w+ )?(?:en|publicados en|escritos en) {L}\b",
        r"\bartículos {L}(?:es|s)?\b",
    ),
    "fr": (
        r"\barticles (?:\w+ )?(?:en|publiés en|écrits en) {L}\b",
        r"\barticles {L}s?\b",
    ),
    "tr": (r"\b{L} (?:haber|makale|metin)(?:ler)?\w*",),
}


def stated_language(text: str, language: str) -> str | None:
    """The ISO 639-1 code of the language in which the text asks for articles; None if there is not exactly
    one."""
    stated = {code for code in _CODES for pattern in _patterns(language, code) if pattern.search(text)}
    return stated.pop() if len(stated) == 1 else None


def named_language(text: str, language: str) -> str | None:
    """The ISO 639-1 code of the language that the text names for any reason; None if there is not exactly
    one."""
    named = {code for code in _CODES if name_pattern(code, language).search(text)}
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
    if code not in _CODES or language not in _NAMES:
        return code
    return _NAMES[language].split()[_CODES.index(code)]


@cache
def _patterns(language: str, code: str) -> tuple[re.Pattern[str], ...]:
    known = language if language in _PHRASES else "en"
    # Names of languages are capitalised if the language itself capitalises them.
    flags = re.IGNORECASE if known in ("de", "es", "fr") else re.NOFLAG
    name = re.escape(language_name(code, known))
    return tuple(re.compile(pattern.replace("{L}", name), flags) for pattern in _PHRASES[known])
