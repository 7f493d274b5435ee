"""Finds passages of several segments by the terms they share with a question.

Vectors find what is meant, terms find what is named: a number, a date, a rare name. Among a thousand other
articles they find passages whose vectors are not among the nearest.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np

from index.question.query import Query
from index.storage.lexical.live import LiveTerms
from index.storage.lexical.making import make_terms
from index.storage.lexical.postings import Flat
from index.storage.lexical.scores import LexicalScores
from index.text.passages import Passage
from index.text.terms.terms import terms
from languages.known import LANGUAGES, grammar_of

_K1, _B = 1.2, 0.75
"""The usual values; others are within a point of hit@1 (benchmarks/results/README.md, "Terms")."""

_STEMMED = tuple(code for code in LANGUAGES if grammar_of(code).stemmed)
_NO_STEMS = "·#"
"""The first characters of pieces, numbers and dates."""


class LexicalIndex:
    """Passages by their terms. What a term is worth is counted over the passages of all segments that are not
    withdrawn, so a score is the same however they are divided into segments. A passage may count in one
    segment only. Several threads may search at once."""

    def __init__(self, segments: Sequence[LiveTerms]) -> None:
        self._segments = tuple(segments)
        self._count = sum(one.count for one in segments)

    def __len__(self) -> int:
        """The number of passages that count."""
        return self._count

    def scores(self, query: Query) -> LexicalScores:
        """How well each passage has the terms of a question and of its context: the share of what the terms
        could be worth. It is low where question and passage have few terms in common, as across languages."""
        return self._scores(Counter(terms(query.search_text, query.language)))

    def knows(self, word: str) -> bool:
        """Whether any passage has the word, in any language or spelling."""
        stems = [term for one in (None, *_STEMMED) for term in terms(word, one) if term[0] not in _NO_STEMS]
        return any(one.sizes(one.postings(stems), len(stems)).any() for one in self._segments)

    def stems(self, letter: str, shortest: int, longest: int) -> set[str]:
        """The stems that begin with `letter` and have `shortest` to `longest` letters. Only terms of letters:
        no pieces, numbers, dates or stopwords."""
        return set().union(*(one.stems(letter, shortest, longest) for one in self._segments))

    def having(self, term: str, k: int) -> list[str]:
        """The ids of the k passages that score best for a term."""
        return self._scores({term: 1}).best(k)

    def _scores(self, asked: Mapping[str, int]) -> LexicalScores:
        """By terms, and how often each counts."""
        found = [one.postings(list(asked)) for one in self._segments]
        sizes = np.zeros(len(asked), np.int64)
        for segment, postings in zip(self._segments, found, strict=True):
            sizes += segment.sizes(postings, len(asked))
        weights = np.array(
            [n * self._weight(size) for n, size in zip(asked.values(), sizes.tolist(), strict=True)]
        )
        shares = weights / weights.sum()
        scores = [_summed(*pair, shares) for pair in zip(found, self._norms, strict=True)]
        return LexicalScores(self._segments, scores)

    def _weight(self, having: int) -> float:
        """The most that a term of `having` passages can add to a passage's score: its inverse document
        frequency as Lucene defines it."""
        return math.log(1 + (self._count - having + 0.5) / (having + 0.5))

    @cached_property
    def _norms(self) -> Sequence[np.ndarray]:
        """float64, one for each passage of each segment: a passage that has a term n times gets
        n / (n + norm) of its weight. Infinite, so that it gets nothing, if the passage does not count."""
        mean = sum(one.length for one in self._segments) / max(1, self._count)
        return [_norms_of(one, max(1.0, mean)) for one in self._segments]


def _norms_of(segment: LiveTerms, mean: float) -> np.ndarray:
    norms = _K1 * ((1 - _B) + _B * segment.terms.lengths / mean)
    return norms if segment.live is None else np.where(segment.live, norms, np.inf)


def _summed(found: Flat, norms: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """float32, one for each passage: what it has of the shares of all terms."""
    worth = shares[found.terms] * found.counts / (norms[found.passages] + found.counts)
    return np.bincount(found.passages, worth, minlength=len(norms)).astype(np.float32)


def index_terms(passages: Iterable[Passage]) -> LexicalIndex:
    """Passages by their terms; takes about a millisecond per passage."""
    return LexicalIndex([LiveTerms(make_terms(passages))])
