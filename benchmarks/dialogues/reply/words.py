"""A text as its words, regardless of line breaks and punctuation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters or digits, in lower case; `start` and `end` are offsets in the text's characters."""

    text: str
    start: int
    end: int


def words(text: str) -> tuple[Word, ...]:
    return tuple(Word(match[0].casefold(), *match.span()) for match in _WORD.finditer(text))


@lru_cache(maxsize=4096)
def word_texts(text: str) -> tuple[str, ...]:
    """ "3,10 Euro" is ("3", "10", "euro")."""
    return tuple(word.text for word in words(text))


def place_of(snippet: str, text: str) -> int | None:
    """The number of the word in `text` where the words of `snippet` begin; None when they are not there."""
    return _place(word_texts(snippet), word_texts(text))


def count_of(snippet: str, text: str) -> int:
    wanted, whole = word_texts(snippet), word_texts(text)
    return sum(whole[at : at + len(wanted)] == wanted for at in range(len(whole) - len(wanted) + 1))


def _place(wanted: Sequence[str], whole: Sequence[str]) -> int | None:
    places = (at for at in range(len(whole) - len(wanted) + 1) if whole[at : at + len(wanted)] == wanted)
    return next(places, None)
