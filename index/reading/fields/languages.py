"""Languages by code or name, and language detection."""

import re
from functools import cache
from typing import Any

from index.text.language_detection import load_language_model

_ISO_639_1 = (
    "af am an ar as az ba be bg bn bo br bs ca ce co cs cv cy da de dv dz el en eo es et eu fa ff fi fo "
    "fr fy ga gd gl gn gu ha he hi hr ht hu hy id ig is it iu ja jv ka kk kl km kn ko ku ky la lb ln lo "
    "lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc om or os pa pl ps pt qu rm ro ru rw sa sc sd se "
    "si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz ve vi wa wo "
    "xh yi yo za zh zu"
)
_CODES = frozenset(_ISO_639_1.split())
_NAMES = {
    name: code
    for code, names in {
        "ar": "arabic arabisch العربية ara",
        "bg": "bulgarian български bul",
        "cs": "czech tschechisch čeština ces cze",
        "da": "danish dänisch dansk dan",
        "de": "german deutsch allemand alemán almanca deu ger",
        "el": "greek griechisch ελληνικά ell gre",
        "en": "english englisch anglais inglés ingilizce eng",
        "es": "spanish spanisch español espagnol castellano ispanyolca spa",
        "et": "estonian eesti est",
        "fa": "persian farsi فارسی fas per",
        "fi": "finnish suomi fin",
        "fr": "french französisch français francés fransızca fra fre",
        "he": "hebrew עברית heb iw",
        "hi": "hindi हिन्दी hin",
        "hr": "croatian hrvatski hrv",
        "hu": "hungarian magyar hun",
        "id": "indonesian indonesia ind in",
        "it": "italian italienisch italiano italien ita",
        "ja": "japanese 日本語 jpn",
        "ko": "korean 한국어 kor",
        "lt": "lithuanian lietuvių lit",
        "lv": "latvian latviešu lav",
        "nl": "dutch niederländisch nederlands néerlandais nld dut",
        "no": "norwegian norsk nor",
        "pl": "polish polnisch polski pol",
        "pt": "portuguese portugiesisch português portugais por",
        "ro": "romanian rumänisch română ron rum",
        "ru": "russian russisch русский russe rusça rus",
        "sk": "slovak slovenčina slk slo",
        "sl": "slovenian slovenščina slv",
        "sr": "serbian српски srpski srp",
        "sv": "swedish schwedisch svenska swe",
        "tr": "turkish türkisch türkçe turc turco tur",
        "uk": "ukrainian ukrainisch українська ukr",
        "vi": "vietnamese vie",
        "zh": "chinese chinesisch 中文 zho chi",
    }.items()
    for name in names.split()
}
# Groups of languages that are easily confused in detection.
_ALIKE = tuple(
    map(frozenset, ("no nb nn da sv".split(), "hr sr bs sl".split(), "cs sk".split(), "id ms".split()))
)
_FEWEST_LETTERS = 20
# A declared language is corrected only if the text has this many letters and the score difference per letter
# is at least this. Texts in another language than declared had 1.7 and more.
_FEWEST_LETTERS_TO_CORRECT = 60
_LEAST_EVIDENCE_A_LETTER = 0.5
# Enough for a reliable result; more text does not improve the detection.
_SAMPLE_CHARACTERS = 4_000


def normalize_language(name: str) -> str | None:
    """The ISO 639-1 code of "de-DE", "deu", "German" or "Deutsch"; None when the language is unknown."""
    whole = name.strip().lower()
    if whole in _NAMES:
        return _NAMES[whole]
    first = re.split(r"[-_@.\s(,;]", whole, maxsplit=1)[0]
    return first if first in _CODES else _NAMES.get(first)


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of the text; None when the text is too short."""
    sample = text[:_SAMPLE_CHARACTERS]
    if sum(character.isalpha() for character in sample) < _FEWEST_LETTERS:
        return None
    code, _ = _identifier().classify(sample)
    return str(code)


def surely_other_language(text: str, declared: str) -> str | None:
    """The ISO 639-1 code of the language of the text if it is clearly not the declared one; else None."""
    sample = text[:_SAMPLE_CHARACTERS]
    letters = sum(character.isalpha() for character in sample)
    if letters < _FEWEST_LETTERS_TO_CORRECT:
        return None
    scores = {str(code): float(score) for code, score in _identifier().rank(sample)}
    found = max(scores, key=scores.__getitem__)
    if found not in _CODES or declared not in scores or any({found, declared} <= group for group in _ALIKE):
        return None
    return found if scores[found] - scores[declared] > _LEAST_EVIDENCE_A_LETTER * letters else None


@cache
def _identifier() -> Any:
    return load_language_model()
