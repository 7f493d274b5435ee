"""An article's own words, by which copies are recognised: quotations, case and punctuation make no
difference."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.text.articles import Article
from index.text.sentences.splitting import split_sentences
from index.text.terms.number_words import READ_LANGUAGES, with_digits
from index.text.terms.numbers import POINT, plain_numbers

SHINGLE_WORDS = 3
"""Editors who change one word in ten leave three in four runs of three words, and six in ten runs of five."""

_WORD = re.compile(rf"\d+(?:{POINT}\d+)*|[^\W\d_]+")
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_QUOTED_FROM = 5
"""At least this many words between quotation marks are what somebody says; fewer are a ship's name or a
term."""

_MAX_CHARACTERS = 40_000
"""How much of an article is compared: a long report. A book in one file would fill the memory."""

_MARKS = re.compile(r'["“”„‟«»‹›「」『』]')


@dataclass(frozen=True)
class Wording:
    """The words of a text that are its own: not those of its quotations, since anybody may quote them.

    `sentences` are its words sentence by sentence, with figures in digits; `quoted` are its quotations.
    """

    sentences: tuple[tuple[str, ...], ...]
    quoted: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """The runs of three words in its sentences."""
        return frozenset(run for sentence in self.sentences for run in runs(sentence))

    @cached_property
    def all_shingles(self) -> frozenset[tuple[str, ...]]:
        """The same with the runs of its quotations."""
        return self.shingles | {run for sentence in self.quoted for run in runs(sentence)}


def wording(article: Article, *, language: str | None) -> Wording:
    """The words of an article's quotable paragraphs, with number words read as in `language`."""
    own: list[tuple[str, ...]] = []
    quoted: list[tuple[str, ...]] = []
    for text in _compared(article):
        told, said = _apart(text)
        quoted += [words for words in (folded_words(one, language) for one in said) if words]
        for span in split_sentences(told, language=language):
            if words := folded_words(told[span.start : span.end], language):
                own.append(words)
    return Wording(tuple(own), tuple(quoted))


def compared_text(article: Article) -> str:
    """The text that `wording` reads of an article: articles with equal text have equal words."""
    return "\n".join(_compared(article))


def folded_words(text: str, language: str | None) -> tuple[str, ...]:
    """The words of a text without case, accents and punctuation; numbers in digits. Numbers in words are read
    only in languages in which they are read at any length: "on dört", read as 10 and 4, would contradict 14.

    >>> folded_words("Zwölf Cafés – 1.200 Gäste!", "de")
    ('12', 'cafes', '1200', 'gaste')
    """
    counted = with_digits(text, language) if language in READ_LANGUAGES else plain_numbers(text)
    return tuple(_WORD.findall(without_accents(counted)))


def without_accents(text: str) -> str:
    """The text in small letters without accents."""
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))


def runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    """The runs of three words; a shorter text is one run."""
    if len(words) <= SHINGLE_WORDS:
        return {tuple(words)} if words else set()
    return set(zip(*(words[number:] for number in range(SHINGLE_WORDS)), strict=False))


def figures(words: Sequence[str]) -> frozenset[str]:
    """The words that begin with a digit."""
    return frozenset(word for word in words if word[0].isdigit())


def _compared(article: Article) -> Iterator[str]:
    left = _MAX_CHARACTERS
    for start, end in article.paragraphs:
        if left <= 0:
            return
        text = article.text[start : min(end, start + left)]
        left -= len(text)
        yield text


def _apart(text: str) -> tuple[str, list[str]]:
    """A paragraph without its quotations, and the quotations. A mark that is never closed does not quote."""
    parts = _MARKS.split(text)
    if len(parts) % 2 == 0:
        parts[-2:] = [" ".join(parts[-2:])]
    told, said = [], []
    for number, part in enumerate(parts):
        if number % 2 and len(part.split()) >= _QUOTED_FROM:
            said.append(part)
        else:
            told.append(part)
    return " ".join(told), said
