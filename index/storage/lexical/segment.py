"""The terms of one segment's passages."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from index.storage.lexical.postings import Postings
from index.storage.lexical.texts import Texts, joined


@dataclass(frozen=True, eq=False)
class SegmentTerms:
    """Passages are numbered from 0 in the order they were written in, terms as they sort.

    `ids` are the passages' ids; `by_id` is uint32, the passages' numbers in the order of their ids; `lengths`
    is uint32, how many terms a passage has, each as often as it counts, and 1 for a passage without terms.
    `words` are the terms, sorted, and `postings` which passages have each of them.
    """

    ids: Texts
    by_id: np.ndarray
    lengths: np.ndarray
    words: Texts
    postings: Postings

    def __len__(self) -> int:
        """The number of passages."""
        return len(self.ids)

    def id(self, number: int) -> str:
        """The id of passage `number`."""
        return self.ids[number].decode()

    def number(self, passage_id: str) -> int | None:
        """A passage's number, the last if several have the id; None if it is not here."""
        wanted, order = passage_id.encode(), self._order
        place = bisect_right(order, wanted, key=self.ids.__getitem__) - 1
        return order[place] if place >= 0 and self.ids[order[place]] == wanted else None

    def term(self, word: str) -> int | None:
        """The number of a term; None if no passage has it."""
        wanted = word.encode()
        place = self.words.place(wanted)
        return place if place < len(self.words) and self.words[place] == wanted else None

    def beginning_with(self, letter: str) -> range:
        """The numbers of the terms that begin with a letter."""
        first = letter.encode()
        return range(self.words.place(first), self.words.place(first + b"\xff"))  # which UTF-8 never has

    @cached_property
    def _order(self) -> memoryview:
        return self.by_id.data


def segment_terms(
    ids: Sequence[bytes], lengths: np.ndarray, words: Sequence[bytes], postings: Postings
) -> SegmentTerms:
    """The terms of passages with these ids; `words` are sorted."""
    order = sorted(range(len(ids)), key=ids.__getitem__)
    return SegmentTerms(joined(ids), np.array(order, np.uint32), lengths, joined(words), postings)
