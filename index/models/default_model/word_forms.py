"""How common a word is, by the pieces of the default model's tokenizer.

A piece's score is the logarithm of its share in the texts of a hundred languages that the tokenizer was made
from (https://arxiv.org/abs/1808.06226), so that "Merkel" is a piece and "merkel" only two of other words.
They come with a package that is always installed, whichever model embeds.
"""

import struct
from collections.abc import Mapping
from functools import cache, lru_cache

from index.errors import ModelError
from index.models.default_model.making import packed_file
from index.models.default_model.weights import unpack_piece_scores

_WORD_BEGINS = "▁"
_MOST_LETTERS = 16
"""A piece has no more letters."""

_FRONT_BYTES = 8_000_000
"""The pieces are in the first five million bytes of the file."""

_LONGEST_WORD = 40
"""Longer ones are not looked up: cutting costs as many steps as the word has letters, times sixteen."""


def capital_gain(word: str) -> float:
    """How much more common a word is with a capital letter than without, as a logarithm: 7.3 for "merkel",
    17 for "washington", -2.9 for "deny". 0 where it is not known."""
    small, large = commonness(word.casefold()), commonness(word.casefold().capitalize())
    return 0.0 if small is None or large is None else large - small


@lru_cache(maxsize=4096)
def commonness(word: str) -> float | None:
    """The logarithm of how likely a word is, as the most likely pieces that make it up: -12 for "Putin", -25
    for "hjkl". None where its letters are not known, or it is very long."""
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
    """By their UTF-8. None of them where the package is not as it should be: then no word is known."""
    try:
        with packed_file().open("rb") as file:
            return unpack_piece_scores(file.read(_FRONT_BYTES))
    except (ModelError, OSError, ValueError, struct.error):
        return {}
