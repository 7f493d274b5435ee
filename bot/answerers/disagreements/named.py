"""The names of people and places in a text, where its grammar shows them."""

import re
from functools import cache, lru_cache

from index.text.stopwords import is_stopword
from languages.known import DISAGREEMENT_WORDS, grammar_of
from languages.notation import expression

_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯÇĞİÖŞÜ]"
_NAME = rf"{_CAPITAL}[\w-]{{3,}}"
_PAIR = re.compile(rf"(?<!\w)(?=({_CAPITAL}[\w-]+)\s+({_CAPITAL}[\w-]+))")
_INSIDE = re.compile(rf"(?<=[\w,;:]\s)({_NAME})")
_DATELINE = re.compile(rf"(?:^|\n|\s)({_NAME})(?:/{_NAME})?(?:\.|\s\([\w/ -]+\)\s?[–—-])\s")


@lru_cache(maxsize=512)
def last_names_in(text: str, language: str) -> frozenset[str]:
    """The last word of each name in a text: capitalised words inside a sentence, and in datelines. In German,
    where every noun is capitalised, only those after a bare preposition ("von Wehrlau"), beside another noun
    ("Ulrike Krull") or in a dateline."""
    patterns = _among_nouns(language) if grammar_of(language).nouns_capitalised else (_INSIDE,)
    found = (one for pattern in patterns for one in pattern.findall(text))
    return frozenset((*found, *_DATELINE.findall(text)))


@cache
def _among_nouns(language: str) -> tuple[re.Pattern[str], ...]:
    """Find names in a language whose nouns all have capitals: behind a bare preposition, where other nouns
    have an article, except for substances and plurals; and beside another noun."""
    words = DISAGREEMENT_WORDS.get(language)
    if words is None:
        return ()
    return (
        re.compile(rf"(?<!\w)(?:{expression(words.name_prepositions)})\s+({_NAME})"),
        re.compile(rf"(?<!\w)(?!(?:{expression(words.not_before_names)})\s)[A-ZÄÖÜ][\w-]+\s+(?=({_NAME}))"),
    )


@lru_cache(maxsize=512)
def full_names_in(text: str, language: str) -> frozenset[tuple[str, str]]:
    """The pairs of adjacent capitalised words, such as first and last names; a title with a full name gives
    two pairs."""
    return frozenset(
        (match[1], match[2]) for match in _PAIR.finditer(text) if not is_stopword(match[1], language)
    )
