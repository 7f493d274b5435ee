"""Makes one segment's terms of those of other segments, without computing the terms of a text again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise

import numpy as np

from index.storage.lexical.live import LiveTerms
from index.storage.lexical.postings import Flat, Postings, chained, encoded
from index.storage.lexical.segment import SegmentTerms, segment_terms

_MOST_POSTINGS = 1_000_000
"""How many postings are held as plain numbers at a time, about 100 MB."""


def merge_terms(segments: Sequence[LiveTerms]) -> SegmentTerms:
    """The terms of the passages that count, in the order of the segments. No term is kept that only other
    passages have."""
    vocabulary = sorted({word for one in segments for word in one.terms.words.split()})
    places = {word: place for place, word in enumerate(vocabulary)}
    firsts = np.cumsum([0, *(one.count for one in segments)]).tolist()
    sources = [_source(*pair, places) for pair in zip(segments, firsts, strict=False)]
    words: list[bytes] = []
    postings: list[Postings] = []
    for first, last in _slices(sources, len(vocabulary)):
        flat = _merged(sources, first, last)
        held, terms = np.unique(flat.terms, return_inverse=True)
        words += [vocabulary[place] for place in held.tolist()]
        postings.append(encoded(Flat(terms, flat.passages, flat.counts)))
    return segment_terms(
        [id_ for one in sources for id_ in compress(one.terms.ids.split(), one.live)],
        np.concatenate([np.empty(0, np.uint32), *(one.terms.lengths[one.live] for one in sources)]),
        words,
        chained(postings),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Source:
    """A segment, which of its passages are kept, the new number of each, and where each of its terms is in
    the common vocabulary."""

    terms: SegmentTerms
    live: np.ndarray
    numbers: np.ndarray
    places: np.ndarray


def _source(segment: LiveTerms, first: int, places: dict[bytes, int]) -> _Source:
    terms = segment.terms
    live = np.ones(len(terms), np.bool_) if segment.live is None else segment.live
    own = np.fromiter((places[word] for word in terms.words.split()), np.int64, len(terms.words))
    return _Source(terms, live, np.cumsum(live) - 1 + first, own)


def _slices(sources: Sequence[_Source], words: int) -> Iterator[tuple[int, int]]:
    """Parts of the vocabulary, each with about as many postings as are held at a time."""
    sizes = np.zeros(words, np.int64)
    for one in sources:
        sizes[one.places] += one.terms.postings.sizes()
    cuts = np.flatnonzero(np.diff(sizes.cumsum() // _MOST_POSTINGS)) + 1
    return pairwise([0, *cuts.tolist(), words])


def _merged(sources: Sequence[_Source], first: int, last: int) -> Flat:
    """The postings of a part of the vocabulary in the kept passages."""
    parts = [Flat(*(np.empty(0, np.int64),) * 3)]
    for one in sources:
        start, end = np.searchsorted(one.places, [first, last]).tolist()
        flat = one.terms.postings.flat(start, end).only(one.live)
        parts.append(Flat(one.places[flat.terms], one.numbers[flat.passages], flat.counts))
    return Flat.of(
        np.concatenate([part.terms for part in parts]),
        np.concatenate([part.passages for part in parts]),
        np.concatenate([part.counts for part in parts]),
    )
