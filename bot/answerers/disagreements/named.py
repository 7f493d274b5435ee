"""The names in a text, of people and places, as far as its grammar shows them."""

import re
from functools import lru_cache

from index.question.answer_kind.words.tables import TABLES
from index.text.stopwords import is_stopword

_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯÇĞİÖŞÜ]"
_NAME = rf"{_CAPITAL}[\w-]{{3,}}"
_PAIR = re.compile(rf"(?<!\w)(?=({_CAPITAL}[\w-]+)\s+({_CAPITAL}[\w-]+))")
_BEHIND_A_PREPOSITION = re.compile(
    rf"(?<!\w)(?:mit|von|zu|über|gegen|für|bei|nach|in|aus|laut|um|durch|ab|an|auf)\s+({_NAME})"
)
"""German nouns have an article there, but for substances and what is many."""
_BESIDE_ANOTHER = re.compile(
    rf"(?<!\w)(?!(?:Der|Die|Das|Ein|Eine|Im|Am|Bei|In|Von)\s)[A-ZÄÖÜ][\w-]+\s+(?=({_NAME}))"
)
_INSIDE = re.compile(rf"(?<=[\w,;:]\s)({_NAME})")
_DATELINE = re.compile(rf"(?:^|\n|\s)({_NAME})(?:/{_NAME})?(?:\.|\s\([\w/ -]+\)\s?[–—-])\s")


@lru_cache(maxsize=512)
def names_in(text: str, language: str) -> frozenset[str]:
    """Its names, the last word of each: in capitals inside a sentence; in German, where every noun is, behind
    a bare preposition ("von Wehrlau"), beside another noun ("Ulrike Krull"), or in a dateline."""
    if language in TABLES and TABLES[language].nouns_in_capitals:
        found = {*_BESIDE_ANOTHER.findall(text), *_BEHIND_A_PREPOSITION.findall(text)}
    else:
        found = set(_INSIDE.findall(text))
    return frozenset((*found, *_DATELINE.findall(text)))


@lru_cache(maxsize=512)
def full_names_in(text: str, language: str) -> frozenset[tuple[str, str]]:
    """The pairs of words in capitals that stand side by side, as first and last names do; of a title and a
    name two."""
    return frozenset(
        (match[1], match[2]) for match in _PAIR.finditer(text) if not is_stopword(match[1], language)
    )
