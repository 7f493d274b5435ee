"""Which of thousands of texts may be copies of each other, by their signatures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from index.storage.relations.sketches.signatures import LEAD_NUMBERS, SIGNATURE_BYTES, WHOLE_NUMBERS

_BAND = 2
"""Signatures are cut into bands of two numbers. Of the pairs of texts that share a tenth of their runs of
words, .62 meet in one of 96 bands; of those that share a sixth, .93; two thirds of a hundredth, .004."""

_WHOLE_FROM, _LEAD_FROM = 0.06, 0.2
"""Texts that meet in a band are compared if their signatures share this much, of the whole or of the
beginning."""

_FIRST, _NEIGHBOURS = 8, 6
"""Of the texts that meet in a band, each is compared with the longest few and with its neighbours by length:
a form that is filled in every day for years would otherwise make millions of pairs."""

_ALL_PAIRS = _FIRST + _NEIGHBOURS + 1
"""In a group of so many texts each is compared with each."""

_FEW_NEW = 50
"""With more new texts than this, comparing each with all takes longer than comparing all."""

_COMPARED_TOGETHER = 10_000


@dataclass(frozen=True, slots=True, eq=False)
class LikelyCopies:
    """`pairs` has a row for each pair of numbers of texts that may be copies, int64: the smaller number
    first, in order, each pair once. `crowded` is, for each text, whether it meets so many others in a band
    that not all of them are compared."""

    pairs: np.ndarray
    crowded: np.ndarray


@dataclass(frozen=True, slots=True, eq=False)
class KnownCopies:
    """What was found among texts that are still there. `likely` has the numbers that they have now, and
    `new` is, for each text, whether it was not among them. No text that has gone may have been crowded."""

    likely: LikelyCopies
    new: np.ndarray


def likely_copies(signatures: Sequence[bytes], known: KnownCopies | None = None) -> LikelyCopies:
    """The texts that may be copies. They must be sorted by length, the longest first. `known` saves time and
    does not change the result."""
    if not signatures:
        return LikelyCopies(np.empty((0, 2), np.int64), np.empty(0, bool))
    table = np.frombuffer(b"".join(signatures), np.uint32).reshape(-1, SIGNATURE_BYTES // 4)
    found = _with_new(table, known) if known else None
    return found or _among_all(table)


def pair_codes(pairs: np.ndarray) -> np.ndarray:
    """One number for each row of two, int64, so that sorted pairs have sorted numbers."""
    return _code(pairs[:, 0], pairs[:, 1])


def _with_new(table: np.ndarray, known: KnownCopies) -> LikelyCopies | None:
    """None if a new text may change which others are compared, or if there are too many new ones."""
    numbers = np.flatnonzero(known.new)
    if len(numbers) > _FEW_NEW:
        return None
    bands = table.view(np.uint64)
    codes = [pair_codes(known.likely.pairs)]
    for number in numbers:
        meeting, in_bands = np.nonzero(bands == bands[number])
        if np.bincount(in_bands).max() > _ALL_PAIRS:
            return None
        others = np.unique(meeting[meeting != number])
        pairs = np.stack([np.minimum(others, number), np.maximum(others, number)], axis=1)
        codes.append(pair_codes(pairs[_near(table, pairs)]))
    return LikelyCopies(_pairs_of(_sorted_once(codes)), known.likely.crowded)


def _among_all(table: np.ndarray) -> LikelyCopies:
    crowded = np.zeros(len(table), bool)
    codes: list[np.ndarray] = []
    for band in table.view(np.uint64).T:
        members, places = _groups(band)
        crowded[members[_in_groups_over(places, _ALL_PAIRS)]] = True
        codes += _meeting(members, places)
        if sum(map(len, codes[1:])) > 1_000_000:
            codes = [_sorted_once(codes)]
    pairs = _pairs_of(_sorted_once(codes))
    return LikelyCopies(pairs[_near(table, pairs)], crowded)


def _groups(band: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The numbers of the texts that have their value in a band with another text in common, group by group;
    and the place of each in its group, counted from 0."""
    order = np.argsort(band, kind="stable")
    begins = np.concatenate([[True], np.diff(band[order]) != 0])
    alone = begins & np.append(begins[1:], True)
    members, begins = order[~alone], begins[~alone]
    numbers = np.arange(len(members))
    return members, numbers - np.maximum.accumulate(np.where(begins, numbers, 0))


def _in_groups_over(places: np.ndarray, size: int) -> np.ndarray:
    """For each place, whether its group has more than `size`."""
    begins = np.flatnonzero(places == 0)
    sizes = np.diff(np.append(begins, len(places)))
    return np.repeat(sizes > size, sizes)


def _meeting(members: np.ndarray, places: np.ndarray) -> Iterator[np.ndarray]:
    """Codes of pairs: each member of a group with its neighbours and with the first few."""
    numbers = np.arange(len(members))
    for step in range(1, _NEIGHBOURS + 1):
        later = numbers[places >= step]
        yield _code(members[later - step], members[later])
    for first in range(_FIRST):
        later = numbers[places > first + _NEIGHBOURS]  # the others are its neighbours
        yield _code(members[later - places[later] + first], members[later])


def _near(table: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """For each pair, whether the two signatures share enough."""
    near = np.empty(len(pairs), bool)
    for start in range(0, len(pairs), _COMPARED_TOGETHER):
        some = pairs[start : start + _COMPARED_TOGETHER]
        same = table[some[:, 0]] == table[some[:, 1]]
        whole = np.count_nonzero(same[:, :WHOLE_NUMBERS], axis=1)
        lead = np.count_nonzero(same[:, WHOLE_NUMBERS:], axis=1)
        near[start : start + len(some)] = (whole >= _WHOLE_FROM * WHOLE_NUMBERS) | (
            lead >= _LEAD_FROM * LEAD_NUMBERS
        )
    return near


def _code(smaller: np.ndarray, larger: np.ndarray) -> np.ndarray:
    code: np.ndarray = smaller.astype(np.int64) << 32 | larger
    return code


def _pairs_of(codes: np.ndarray) -> np.ndarray:
    return np.stack([codes >> 32, codes & 0xFFFFFFFF], axis=1)


def _sorted_once(codes: Sequence[np.ndarray]) -> np.ndarray:
    """Sorted, each number once. (np.unique takes many times as long.)"""
    found: np.ndarray = np.sort(np.concatenate([np.empty(0, np.int64), *codes]))
    first = np.append(True, np.diff(found) != 0)[: len(found)]
    return np.compress(first, found)
