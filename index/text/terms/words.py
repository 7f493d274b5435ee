"""A word's stem and its pieces of four letters."""

import re
from collections.abc import Iterator
from functools import lru_cache

import Stemmer

from index.text.stopwords import stopwords
from index.text.terms.spelling import spelling
from languages.known import in_all_languages
from languages.notation import listed_words

_PIECE_LETTERS = 4

_PIECE_MARK = "·"
"""Distinguishes a piece from a stem of four letters."""

# Without the apostrophe: "Peskov's" is "peskov" and "s", "l'état" is "l" and "état".
_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[^\W\d_]")

_SURNAME_ENDINGS = listed_words(
    in_all_languages(lambda one: one.name_parts.surname_endings if one.name_parts else "")
)

# Thai, Lao, Burmese, Khmer, kana and Chinese characters are written without spaces; in Korean, endings are
# attached to their word.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def word_terms(text: str, language: str | None) -> Iterator[str]:
    """The stem and the pieces of each word, in the spelling shared by all transliterations; for a word in a
    script without spaces, such as Chinese, its pairs of characters. Numbers are left out.

    A stopword's stem keeps its language, so that the German article "die" does not match English "die".
    """
    for word in _WORD.findall(text):
        yield from _terms(word, language)


def stem(word: str, language: str | None) -> str:
    """The stem of one word in the spelling shared by all transliterations, without a mark of its language; ""
    for a word in a script without spaces."""
    first = next(iter(_terms(word, language)), "").partition("/")[0]
    return "" if first.startswith(_PIECE_MARK) else first


@lru_cache(maxsize=65_536)
def _terms(word: str, language: str | None) -> tuple[str, ...]:
    if not _LETTER.search(word):
        return ()
    is_capitalised, word = word[0].isupper(), word.casefold()
    if _UNSPACED.search(word):
        return _pieces(word, 2)
    is_name = is_capitalised and word.endswith(_SURNAME_ENDINGS)
    stem = spelling(word if is_name else _stem(word, language))
    kept = f"{stem}/{language}" if word in stopwords(language) else stem
    return (kept, *_pieces(f"<{spelling(word)}>", _PIECE_LETTERS))


def _pieces(word: str, letters: int) -> tuple[str, ...]:
    starts = range(max(1, len(word) - letters + 1))
    return tuple(_PIECE_MARK + word[at : at + letters] for at in starts)


def _stem(word: str, language: str | None) -> str:
    """By Snowball's stemmer for the language; the word itself if there is none."""
    try:
        # A new stemmer each time, which costs nothing: two threads must not call one at once.
        stemmer = Stemmer.Stemmer(language or "")
    except KeyError:
        return word
    return str(stemmer.stemWord(word))
