"""How common a word is, by the pieces of the default model's tokenizer.

A piece's score is the logarithm of its share in the texts, in a hundred languages, from which the tokenizer
was made (https://arxiv.org/abs/1808.06226). So "Merkel" is a piece, and "merkel" only two pieces of other
words. The pieces come with a package that is always installed, whichever model embeds.
"""

import struct
from collections.abc import Mapping
from functools import cache, lru_cache

from index.errors import ModelError
from index.models.default_model.making import packed_file
from index.models.default_model.weights import unpack_piece_scores

_WORD_BEGINS = "▁"
_MOST_LETTERS = 16
"""The most letters of a piece."""

_FRONT_BYTES = 8_000_000
"""The pieces are in the first five million bytes of the file."""

_LONGEST_WORD = 40
"""Longer words are not looked up: it takes sixteen steps per letter."""


def capital_gain(word: str) -> float:
    """How much more common a word is with a capital letter than without, as a logarithm: 7.3 for "merkel", 17
    for "washington", -2.9 for "deny". 0 if not known."""
    small, large = commonness(word.casefold()), commonness(word.casefold().capitalize())
    return 0.0 if small is None or large is None else large - small


@lru_cache(maxsize=4096)
def commonness(word: str) -> float | None:
    """The logarithm of a word's probability, from the most likely pieces that make it up: -12 for "Putin",
    -25 for "hjkl". None if its letters are not known, or it is very long."""
    if len(word) > _LONGEST_WORD:
        return None
    pieces, text = _pieces(), _WORD_BEGINS + word
    best: list[float | None] = [0.0, *[None] * len(text)]
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - _MOST_LETTERS), end):
            before, score = best[start], pieces.get(text[start:end].encode())
            if before is None or score is None:
                continue
            reached = best[end]
            if reached is None or before + score > reached:
                best[end] = before + score
    return best[-1]


@cache
def _pieces() -> Mapping[bytes, float]:
    """The pieces' scores by their UTF-8. Empty if the package is missing or damaged: then no word is
    known."""
    try:
        with packed_file().open("rb") as file:
            return unpack_piece_scores(file.read(_FRONT_BYTES))
    except (ModelError, OSError, ValueError, struct.error):
        return {}
