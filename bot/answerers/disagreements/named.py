"""The names of people and places in a text, where its grammar shows them."""

import re
from functools import lru_cache

from index.text.stopwords import is_stopword
from languages.known import grammar_of

_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯÇĞİÖŞÜ]"
_NAME = rf"{_CAPITAL}[\w-]{{3,}}"
_PAIR = re.compile(rf"(?<!\w)(?=({_CAPITAL}[\w-]+)\s+({_CAPITAL}[\w-]+))")
_BEHIND_A_PREPOSITION = re.compile(
    rf"(?<!\w)(?:mit|von|zu|über|gegen|für|bei|nach|in|aus|laut|um|durch|ab|an|auf)\s+({_NAME})"
)
"""Other German nouns have an article there, except for substances and plurals."""
_BESIDE_ANOTHER = re.compile(
    rf"(?<!\w)(?!(?:Der|Die|Das|Ein|Eine|Im|Am|Bei|In|Von)\s)[A-ZÄÖÜ][\w-]+\s+(?=({_NAME}))"
)
_INSIDE = re.compile(rf"(?<=[\w,;:]\s)({_NAME})")
_DATELINE = re.compile(rf"(?:^|\n|\s)({_NAME})(?:/{_NAME})?(?:\.|\s\([\w/ -]+\)\s?[–—-])\s")


@lru_cache(maxsize=512)
def last_names_in(text: str, language: str) -> frozenset[str]:
    """The last word of each name in a text: capitalised words inside a sentence, and in datelines. In German,
    where every noun is capitalised, only those after a bare preposition ("von Wehrlau"), beside another noun
    ("Ulrike Krull") or in a dateline."""
    if grammar_of(language).nouns_capitalised:
        found = {*_BESIDE_ANOTHER.findall(text), *_BEHIND_A_PREPOSITION.findall(text)}
    else:
        found = set(_INSIDE.findall(text))
    return frozenset((*found, *_DATELINE.findall(text)))


@lru_cache(maxsize=512)
def full_names_in(text: str, language: str) -> frozenset[tuple[str, str]]:
    """The pairs of adjacent capitalised words, such as first and last names; a title with a full name gives
    two pairs."""
    return frozenset(
        (match[1], match[2]) for match in _PAIR.finditer(text) if not is_stopword(match[1], language)
    )
