"""Languages by code or name, and language detection."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from index.text.language_detection import load_language_model
from index.text.letters import folded
from languages.known import MESSAGE_WORDS

_ISO_639_1 = (
    "af am an ar as az ba be bg bn bo br bs ca ce co cs cv cy da de dv dz el en eo es et eu fa ff fi fo "
    "fr fy ga gd gl gn gu ha he hi hr ht hu hy id ig is it iu ja jv ka kk kl km kn ko ku ky la lb ln lo "
    "lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no oc om or os pa pl ps pt qu rm ro ru rw sa sc sd se "
    "si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz ve vi wa wo "
    "xh yi yo za zh zu"
)
_CODES = frozenset(_ISO_639_1.split())
# Languages that are also known by their names and their codes of three letters.
_NAMED = frozenset(
    (
        "ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv tr "
        "uk vi zh"
    ).split()
)
_MORE_NAMES = {"castellano": "es", "farsi": "fa", "srpski": "sr"}
"""What Babel does not have."""

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
    whole = folded(name.strip())
    first = re.split(r"[-_@.\s(,;]", whole, maxsplit=1)[0]
    if first in _CODES:
        return first
    return _names().get(whole) or _names().get(first)


@cache
def _names() -> Mapping[str, str]:
    """The codes of two letters by codes of three letters and by names, folded. The names are those in the
    language itself and in the languages in which people write to the program."""
    from babel.core import Locale, get_global  # deferred: it takes a tenth of a second

    codes = {code: short for code, short in get_global("language_aliases").items() if short in _NAMED}
    own_names = {folded(Locale(code).languages[code]): code for code in _NAMED}
    names = {
        folded(name): code
        for locale in MESSAGE_WORDS
        for code, name in Locale(locale).languages.items()
        if code in _NAMED
    }
    return codes | names | own_names | _MORE_NAMES


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
