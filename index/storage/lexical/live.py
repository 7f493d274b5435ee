"""A segment's terms, and which of its passages count: those that are not withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from index.storage.lexical.postings import Flat
from index.storage.lexical.segment import SegmentTerms


@dataclass(frozen=True, eq=False)
class LiveTerms:
    """`live` is bool, a value for each passage of the segment: whether it counts. None if all of them do."""

    terms: SegmentTerms
    live: np.ndarray | None = None

    @cached_property
    def count(self) -> int:
        """The number of passages that count."""
        return len(self.terms) if self.live is None else int(np.count_nonzero(self.live))

    @cached_property
    def length(self) -> int:
        """The number of all terms of these passages."""
        lengths = self.terms.lengths if self.live is None else self.terms.lengths[self.live]
        return int(lengths.sum(dtype=np.int64))

    def number(self, passage_id: str) -> int | None:
        """A passage's number in the segment; None if it is not here or does not count."""
        number = self.terms.number(passage_id)
        return None if number is None or (self.live is not None and not self.live[number]) else number

    def postings(self, words: Sequence[str]) -> Flat:
        """Which passages of the segment have these terms, numbered as they are given, and how often: also the
        passages that do not count, because leaving them out would take as long as the rest of a search."""
        found = [(n, term) for n, word in enumerate(words) if (term := self.terms.term(word)) is not None]
        flat = self.terms.postings.of([term for _, term in found])
        numbers = np.array([number for number, _ in found], np.int64)
        return Flat(numbers[flat.terms], flat.passages, flat.counts)

    def sizes(self, postings: Flat, terms: int) -> np.ndarray:
        """int64, one for each of so many terms: how many passages that count have it."""
        sizes = np.bincount(postings.terms, minlength=terms)
        if self.live is not None:
            sizes -= np.bincount(postings.terms[~self.live[postings.passages]], minlength=terms)
        return sizes

    def stems(self, letter: str, shortest: int, longest: int) -> list[str]:
        """The terms of letters only that begin with `letter`, have `shortest` to `longest` letters, and that
        some passage has which counts; sorted."""
        words = ((term, self.terms.words[term].decode()) for term in self.terms.beginning_with(letter))
        found = [(term, word) for term, word in words if shortest <= len(word) <= longest and word.isalpha()]
        if self.live is None:
            return [word for _, word in found]
        sizes = self.sizes(self.terms.postings.of([term for term, _ in found]), len(found))
        return [word for (_, word), size in zip(found, sizes.tolist(), strict=True) if size]
