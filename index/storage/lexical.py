"""Finds passages by the terms they share with a question: BM25 (Robertson and Zaragoza 2009, "The
Probabilistic Relevance Framework: BM25 and Beyond", https://doi.org/10.1561/1500000019).

The index is made again from all that the store has whenever a generation is written, as the weight of a term
depends on all passages. A score is a share of what the question's terms could be worth: low where question
and passage have few terms in common, as across languages.

Vectors find what is meant, terms find what is named: a number, a date, a rare name. Among a thousand other
articles they find passages whose vectors are not among the nearest.
"""

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from index.errors import REBUILD, IndexDamaged
from index.question.query import Query
from index.text.passages import Passage, passage_input
from index.text.terms.terms import terms
from languages.known import LANGUAGES, grammar_of

_K1, _B = 1.2, 0.75
"""The usual values; others are within a point of hit@1 (benchmarks/results/README.md, "Terms")."""

LEXICAL_RULE = "1/terms-2"
"""The version of the terms and of their storage; an index with another version is built again."""

_IDS = "passages.json"

_STEMMED = tuple(code for code in LANGUAGES if grammar_of(code).stemmed)
_NO_STEMS = "·#"
"""The first characters of pieces, numbers and dates."""


class LexicalIndex:
    """Passages by their terms. Several threads may search at once."""

    def __init__(self, ids: Sequence[str], bm25: Any) -> None:
        """`bm25` is bm25s's index of the passages in the order of `ids`; None if no passage has a term."""
        self._ids = ids
        self._numbers = {id_: number for number, id_ in enumerate(ids)}
        self._bm25 = bm25

    def __len__(self) -> int:
        """The number of passages."""
        return len(self._ids)

    def scores(self, query: Query) -> "LexicalScores":
        """How well each passage has the terms of a question and of its context."""
        asked = terms(query.search_text, query.language)
        scores = np.zeros(len(self._ids), np.float32)
        if self._bm25 is not None and (known := [term for term in asked if term in self._bm25.vocab_dict]):
            scores = self._bm25.get_scores(known) / sum(map(self._most, asked))
        return LexicalScores(self._ids, self._numbers, scores)

    def knows(self, word: str) -> bool:
        """Whether any passage has the word, in any language or spelling."""
        stems = (term for one in (None, *_STEMMED) for term in terms(word, one) if term[0] not in _NO_STEMS)
        return any(stem in self._vocabulary for stem in stems)

    def stems(self, letter: str, shortest: int, longest: int) -> Iterator[str]:
        """The stems that begin with `letter` and have `shortest` to `longest` letters."""
        for length in range(shortest, longest + 1):
            yield from self._stems.get((letter, length), ())

    def having(self, term: str, k: int) -> list[str]:
        """The ids of the k passages that score best for a term."""
        if term not in self._vocabulary:
            return []
        return LexicalScores(self._ids, self._numbers, self._bm25.get_scores([term])).best(k)

    @property
    def _vocabulary(self) -> Mapping[str, int]:
        return self._bm25.vocab_dict if self._bm25 is not None else {}

    @cached_property
    def _stems(self) -> Mapping[tuple[str, int], Sequence[str]]:
        """By first letter and length. Only terms of letters: no pieces, numbers, dates or stopwords."""
        stems: dict[tuple[str, int], list[str]] = {}
        for term in self._vocabulary:
            if term.isalpha():
                stems.setdefault((term[0], len(term)), []).append(term)
        return stems

    def save(self, folder: Path) -> None:
        """Writes it into a folder, which is created."""
        folder.mkdir(parents=True)
        (folder / _IDS).write_text(json.dumps(self._ids), "utf-8")
        if self._bm25 is not None:
            self._bm25.save(folder, show_progress=False)

    def _most(self, term: str) -> float:
        """The most that a term can add to a passage's score: its inverse document frequency as Lucene defines
        it, which is the default of bm25s."""
        number = self._bm25.vocab_dict.get(term)
        starts = self._bm25.scores["indptr"]
        having = 0 if number is None else int(starts[number + 1]) - int(starts[number])
        return math.log(1 + (len(self._ids) - having + 0.5) / (having + 0.5))


class LexicalScores:
    """How well each passage has a question's terms: from 0, none, to nearly 1, all of them many times. A term
    counts more the fewer passages have it."""

    def __init__(self, ids: Sequence[str], numbers: dict[str, int], scores: np.ndarray) -> None:
        self._ids = ids
        self._numbers = numbers
        self._scores = scores

    def of(self, passage_id: str) -> float:
        """A passage's score; 0 if it is not among them."""
        number = self._numbers.get(passage_id)
        return 0.0 if number is None else float(self._scores[number])

    def best(self, k: int) -> list[str]:
        """The ids of the k passages that score best, the best first; none that scores 0."""
        order = np.argsort(-self._scores, kind="stable")[:k]
        return [self._ids[number] for number in order if self._scores[number] > 0]


def index_terms(passages: Iterable[Passage]) -> LexicalIndex:
    """Passages by their terms; takes about a millisecond per passage."""
    from bm25s import BM25

    ids, of_passages = [], []
    for passage in passages:
        ids.append(passage.id)
        of_passages.append(list(terms(passage_input(passage), passage.source.language)))
    if not any(of_passages):
        return LexicalIndex(ids, None)
    bm25 = BM25(k1=_K1, b=_B)
    # For a passage without terms bm25s would divide by zero.
    bm25.index([one or [""] for one in of_passages], show_progress=False)
    return LexicalIndex(ids, bm25)


def open_lexical_index(folder: Path) -> LexicalIndex:
    """The index saved in `folder`, mapped into memory. Raises IndexDamaged if it cannot be read."""
    from bm25s import BM25

    try:
        ids = json.loads((folder / _IDS).read_bytes())
        any_terms = any(folder.glob("*.npy"))
        return LexicalIndex(ids, BM25.load(folder, mmap=True, show_progress=False) if any_terms else None)
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise IndexDamaged(f"The terms in {str(folder)!r} cannot be read ({error})", REBUILD) from error
