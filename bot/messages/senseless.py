"""Letters that are not words: "asdf qwer", "aaaa", "hjkl"."""

import re
import unicodedata
from collections.abc import Callable
from itertools import pairwise

from index.models.default_model.word_forms import commonness
from index.question.query import WORD
from languages.known import MESSAGE_WORDS

_MOST_WORDS = 8

_ROWS = [row for words in MESSAGE_WORDS.values() for row in words.keyboard.split()]
_FORWARD_ROWS = [row for words in MESSAGE_WORDS.values() for row in words.keyboard_forward.split()]
_FORWARD = frozenset(pair for row in (*_ROWS, *_FORWARD_ROWS) for pair in pairwise(row))
_BACKWARD = frozenset(pair for row in _ROWS for pair in pairwise(row[::-1]))
_FEWEST_IN_RUN = 3

_COMMON_FROM = -16.0
"""A word at least this common is a word, wherever its letters are on a keyboard: "wert" has -13.7, "asdf"
-24.1."""

_LETTER_SCORE = -5.5
"""Words score higher per letter, even rare names: "Oberwalden" -3.2, "Brzęczyszczykiewicz" -3.1. "dsfgkj"
has -7.4."""
_FEWEST_UNLIKELY = 5
_FEWEST_WITHOUT_VOWEL = 4

_VOWELS = frozenset("aeiouyäöüаеёиоуыэюяіїєαεηιουωıøåæœ")
_ROMAN_OR_WEB = re.compile(r"[ixcm]{3}|www")
_ACRONYM_LETTERS = 5
_FEWEST_REPEATED = 3


def is_senseless(text: str, knows_word: Callable[[str], bool]) -> bool:
    """Whether every word of a text is senseless letters. False where the articles have one of the words, for
    scripts other than Latin and Cyrillic, and where there is a digit."""
    words = WORD.findall(text)
    if not words or len(words) > _MOST_WORDS or any(map(knows_word, words)):
        return False
    return all(map(_is_senseless, words))


def _is_senseless(word: str) -> bool:
    letters = word.casefold()
    if not letters.isalpha() or not all(map(_is_typed, letters)):
        return False
    if word.isupper() and len(word) <= _ACRONYM_LETTERS and not _is_run(letters):
        return False
    if not word.isupper() and not word[1:].islower():  # "VfGH"
        return False
    if len(set(letters)) == 1:
        return len(letters) >= _FEWEST_REPEATED and not _ROMAN_OR_WEB.fullmatch(letters)
    scores = [commonness(form) for form in (letters, letters.capitalize(), word)]
    if None in scores:
        return False
    score = max(score for score in scores if score is not None)
    if score >= _COMMON_FROM:
        return False
    return _is_run(letters) or _is_unlikely(letters, score)


def _is_typed(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("LATIN", "CYRILLIC"))


def _is_run(letters: str) -> bool:
    """Whether a word is made of runs along the rows of a keyboard: "asdf", "lkjh", "asdasd"."""
    run, direction = 1, 0
    for number, pair in enumerate(pairwise(letters)):
        step = _direction(*pair)
        if step and direction in (0, step):
            run, direction = run + 1, step
            continue
        if run < _FEWEST_IN_RUN or number == len(letters) - 2:
            return False
        run, direction = 1, 0
    return run >= _FEWEST_IN_RUN


def _direction(one: str, other: str) -> int:
    return 1 if (one, other) in _FORWARD else -1 if (one, other) in _BACKWARD else 0


def _is_unlikely(letters: str, score: float) -> bool:
    """Whether such a sequence of letters is unlikely in any word. Slavic words without a vowel are common
    words."""
    plain = unicodedata.normalize("NFKD", letters)
    vowels = any(letter in _VOWELS for letter in plain)
    if vowels and not letters.isascii():  # few word pieces have accents, and nobody types them by chance
        return False
    fewest = _FEWEST_UNLIKELY if vowels else _FEWEST_WITHOUT_VOWEL
    return len(letters) >= fewest and score < _LETTER_SCORE * len(letters)
