"""Which passages have a term and how often, in few bytes.

The bytes of a term are the steps from one of its passages to the next (from 0 to the first), then how often
each of these passages has it. Steps take one, two or four bytes each, as the term's longest needs. So do the
counts, which are left out if all of them are 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

_WIDTHS = (1, 2, 4)
_NUMBERS = {width: np.dtype(f"<u{width}") for width in _WIDTHS}


@dataclass(frozen=True, slots=True, eq=False)
class Flat:
    """Postings as plain numbers, int64, one for each term and passage: sorted by `terms`, then by `passages`;
    `counts` are from 1."""

    terms: np.ndarray
    passages: np.ndarray
    counts: np.ndarray

    @classmethod
    def of(cls, terms: np.ndarray, passages: np.ndarray, counts: np.ndarray) -> "Flat":
        """Sorts what is not sorted by terms; of each term the passages must be in order."""
        order = np.argsort(terms, kind="stable")
        return cls(terms[order], passages[order], counts[order])

    def only(self, live: np.ndarray) -> "Flat":
        """Those of the passages that count; `live` is bool, a value for each passage."""
        kept = live[self.passages]
        return Flat(self.terms[kept], self.passages[kept], self.counts[kept])


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """The postings of terms 0, 1, 2 …: `data` is uint8; `ends` is uint64, where each term's bytes end in it;
    `step_bytes` and `count_bytes` are uint8, how many bytes each step (1, 2, 4) and each count (0, 1, 2, 4)
    of a term takes."""

    data: np.ndarray
    ends: np.ndarray
    step_bytes: np.ndarray
    count_bytes: np.ndarray

    def of(self, terms: Sequence[int]) -> Flat:
        """The postings of a few terms, which are numbered as they are given here; the fastest way to them."""
        chosen = np.array(terms, np.int64)
        ends = self.ends[chosen].astype(np.int64)
        lengths = ends - np.where(chosen, self.ends[chosen - 1], 0).astype(np.int64)
        steps, counts = self.step_bytes[chosen], self.count_bytes[chosen]
        sizes = lengths // (steps.astype(np.int64) + counts)
        numbers = (sizes, ends, lengths, steps, counts)
        found = [self._of(*one) for one in zip(*(own.tolist() for own in numbers), strict=True)]
        nothing = np.empty(0, np.int64)
        return Flat(
            np.repeat(np.arange(len(chosen)), sizes),
            np.concatenate([nothing, *(passages for passages, _ in found)]),
            np.concatenate([nothing, *(counts for _, counts in found)]),
        )

    def _of(self, size: int, end: int, length: int, step: int, count: int) -> tuple[np.ndarray, np.ndarray]:
        middle = end - length + size * step
        passages = self.data[end - length : middle].view(_NUMBERS[step]).cumsum(dtype=np.int64)
        return passages, self.data[middle:end].view(_NUMBERS[count]) if count else np.ones(size, np.uint8)

    def sizes(self) -> np.ndarray:
        """int64: how many passages have each term."""
        lengths = np.diff(self.ends.astype(np.int64), prepend=0)
        sizes: np.ndarray = lengths // (self.step_bytes.astype(np.int64) + self.count_bytes)
        return sizes

    def flat(self, first: int, last: int) -> Flat:
        """The postings of the terms from `first` to before `last`, with their own numbers."""
        own = slice(first, last)
        start = int(self.ends[first - 1]) if first else 0
        part = Postings(
            self.data[start : int(self.ends[last - 1]) if last else 0],
            self.ends[own].astype(np.int64) - start,
            self.step_bytes[own],
            self.count_bytes[own],
        )
        sizes = part.sizes()
        of_term = np.repeat(np.arange(last - first), sizes)
        steps, counts = _places(part, sizes)
        total = _read(part.data, steps, part.step_bytes[of_term]).cumsum()
        firsts = sizes.cumsum() - sizes
        before = np.concatenate([[0], total])[firsts]
        found = _read(part.data, counts, part.count_bytes[of_term])
        return Flat(of_term + first, total - before[of_term], np.where(part.count_bytes[of_term], found, 1))


def encoded(flat: Flat) -> Postings:
    """Postings whose terms are 0 to the highest, each of which at least one passage has."""
    sizes = np.bincount(flat.terms)
    if not len(sizes):
        return Postings(*(np.empty(0, kind) for kind in (np.uint8, np.uint64, np.uint8, np.uint8)))
    firsts = sizes.cumsum() - sizes
    steps = np.diff(flat.passages, prepend=0)
    steps[firsts] = flat.passages[firsts]
    step_bytes = _width(np.maximum.reduceat(steps, firsts))
    most = np.maximum.reduceat(flat.counts, firsts)
    count_bytes = np.where(most > 1, _width(most), 0).astype(np.uint8)
    ends = (sizes * (step_bytes.astype(np.int64) + count_bytes)).cumsum().astype(np.uint64)
    made = Postings(np.zeros(int(ends[-1]), np.uint8), ends, step_bytes, count_bytes)
    for places, numbers, widths in zip(
        _places(made, sizes), (steps, flat.counts), (step_bytes, count_bytes), strict=True
    ):
        _write(made.data, places, widths[flat.terms], numbers)
    return made


def chained(parts: Sequence[Postings]) -> Postings:
    """The postings of the terms of the first part, then of the second …"""
    starts = np.cumsum([0, *(len(part.data) for part in parts)], dtype=np.uint64)
    return Postings(
        np.concatenate([part.data for part in parts]),
        np.concatenate([part.ends + start for part, start in zip(parts, starts, strict=False)]),
        np.concatenate([part.step_bytes for part in parts]),
        np.concatenate([part.count_bytes for part in parts]),
    )


def _width(numbers: np.ndarray) -> np.ndarray:
    """uint8: the bytes that each needs."""
    return np.select([numbers < 1 << 8, numbers < 1 << 16], [1, 2], 4).astype(np.uint8)


def _places(postings: Postings, sizes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where each step begins in the data, and each count."""
    ends, steps, counts = (
        numbers.astype(np.int64) for numbers in (postings.ends, postings.step_bytes, postings.count_bytes)
    )
    starts = ends - sizes * (steps + counts)
    within = np.arange(int(sizes.sum())) - np.repeat(sizes.cumsum() - sizes, sizes)
    return (
        np.repeat(starts, sizes) + within * np.repeat(steps, sizes),
        np.repeat(starts + steps * sizes, sizes) + within * np.repeat(counts, sizes),
    )


def _read(data: np.ndarray, places: np.ndarray, widths: np.ndarray) -> np.ndarray:
    """int64: the numbers at these places, 0 where the width is 0."""
    numbers = np.zeros(len(places), np.int64)
    for byte in range(max(_WIDTHS)):
        there = np.flatnonzero(widths > byte)
        numbers[there] |= data[places[there] + byte].astype(np.int64) << 8 * byte
    return numbers


def _write(data: np.ndarray, places: np.ndarray, widths: np.ndarray, numbers: np.ndarray) -> None:
    for byte in range(max(_WIDTHS)):
        there = np.flatnonzero(widths > byte)
        data[places[there] + byte] = numbers[there] >> 8 * byte & 0xFF
