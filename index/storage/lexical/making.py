"""Makes the terms of a segment of its passages."""

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

import numpy as np

from index.storage.lexical.live import LiveTerms
from index.storage.lexical.merging import merge_terms
from index.storage.lexical.postings import Flat, encoded
from index.storage.lexical.segment import SegmentTerms, segment_terms
from index.text.passages import Passage, passage_input
from index.text.terms.terms import terms

_BLOCK = 1024
"""How many passages' terms are held as words and plain numbers at a time, about 100 MB for news."""


def make_terms(passages: Iterable[Passage]) -> SegmentTerms:
    """The terms of passages; takes about a millisecond per passage."""
    return collect_terms(
        (passage.id, Counter(terms(passage_input(passage), passage.source.language))) for passage in passages
    )


def collect_terms(counted: Iterable[tuple[str, Mapping[str, int]]]) -> SegmentTerms:
    """The terms of passages, of which each is given by its id and how often it has which terms."""
    remaining = iter(counted)
    blocks = [_block(block) for block in iter(lambda: list(islice(remaining, _BLOCK)), [])]
    return blocks[0] if len(blocks) == 1 else merge_terms([LiveTerms(block) for block in blocks])


def _block(counted: Sequence[tuple[str, Mapping[str, int]]]) -> SegmentTerms:
    vocabulary: dict[str, int] = {}
    found, counts = array("q"), array("q")
    for _, of_passage in counted:
        found.extend(vocabulary.setdefault(word, len(vocabulary)) for word in of_passage)
        counts.extend(of_passage.values())
    words = sorted((word.encode(), number) for word, number in vocabulary.items())
    places = np.empty(len(words), np.int64)
    places[[number for _, number in words]] = np.arange(len(words))
    passages = np.repeat(np.arange(len(counted)), [len(of_passage) for _, of_passage in counted])
    flat = Flat.of(places[np.frombuffer(found, np.int64)], passages, np.frombuffer(counts, np.int64))
    return segment_terms(
        [id_.encode() for id_, _ in counted],
        np.array([max(1, sum(of_passage.values())) for _, of_passage in counted], np.uint32),
        [word for word, _ in words],
        encoded(flat),
    )
