"""Finds articles that may be copies among thousands: MinHash signatures (Broder 1997, "On the resemblance and
containment of documents"), cut into bands of two numbers each.

datasketch is imported only where a signature is made, because searching does not need it.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import numpy as np

from index.storage.relations.words import Wording, runs

_WHOLE, _LEAD = 192, 64
"""How many numbers of a signature are for the whole text, and for its beginning, by which a text that was cut
is found."""

_LEAD_SENTENCES = 4

SIGNATURE_BYTES = 4 * (_WHOLE + _LEAD)

_BAND = 2
"""Of the pairs of texts that share a tenth of their runs of words, .62 meet in one of 96 bands of two; of
those that share a sixth, .93; two thirds of a hundredth, .004."""

_WHOLE_FROM, _LEAD_FROM = 0.06, 0.2
"""Texts that meet in a band are compared if their signatures share this much, of the whole or of the
beginning."""

_FIRST, _NEIGHBOURS = 8, 6
"""Of the texts that meet in a band, each is compared with the longest few and with its neighbours by length:
a form that is filled in every day for years would otherwise make millions of pairs."""


def sign(text: Wording) -> bytes:
    """A text's signature: the smallest hashes of its runs of words."""
    lead = [run for sentence in text.sentences[:_LEAD_SENTENCES] for run in runs(sentence)]
    runs_of_all = text.shingles if len(text.shingles) > 10 else text.all_shingles
    return _minhash(runs_of_all, _WHOLE) + _minhash(lead or runs_of_all, _LEAD)


def likely_copies(signatures: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of texts that may be copies, the smaller number first; each pair once. The texts must
    be sorted by length, the longest first."""
    if not signatures:
        return
    table = np.frombuffer(b"".join(signatures), np.uint32).reshape(len(signatures), -1)
    pairs = _meeting(table)
    for start in range(0, len(pairs), 10_000):
        some = pairs[start : start + 10_000]
        same = table[some[:, 0]] == table[some[:, 1]]
        near = (same[:, :_WHOLE].mean(axis=1) >= _WHOLE_FROM) | (same[:, _WHOLE:].mean(axis=1) >= _LEAD_FROM)
        yield from map(tuple, some[near].tolist())


def _minhash(words: Iterable[tuple[str, ...]], numbers: int) -> bytes:
    hashed = _empty(numbers).copy()
    if encoded := [" ".join(run).encode() for run in words]:
        hashed.update_batch(encoded)
    return bytes(hashed.hashvalues.astype(np.uint32).tobytes())


@cache
def _empty(numbers: int) -> Any:
    """An empty signature to start from: drawing its permutations takes longer than signing most texts."""
    from datasketch import MinHash

    return MinHash(num_perm=numbers, seed=1)


def _meeting(table: np.ndarray) -> np.ndarray:
    """The pairs that have the same numbers in any band; an array of two columns."""
    found = [np.empty(0, np.uint64)]
    for start in range(0, table.shape[1], _BAND):
        band = table[:, start].astype(np.uint64) << np.uint64(32) | table[:, start + 1]
        order = np.argsort(band, kind="stable")
        ends = np.flatnonzero(np.diff(band[order])) + 1
        starts = np.concatenate([[0], ends])
        sizes = np.diff(np.concatenate([starts, [len(order)]]))
        shared = sizes > 1
        found += [
            _pairs(order[first : first + size])
            for first, size in zip(starts[shared], sizes[shared], strict=True)
        ]
    pairs = np.unique(np.concatenate(found))
    return np.stack([pairs >> np.uint64(32), pairs & np.uint64(0xFFFFFFFF)], axis=1).astype(np.int64)


def _pairs(group: np.ndarray) -> np.ndarray:
    """Each member of a group with the first few and with its neighbours, one number per pair."""
    members = group.astype(np.uint64)
    pairs = [members[:-step] << np.uint64(32) | members[step:] for step in range(1, _NEIGHBOURS + 1)]
    for number in range(min(_FIRST, len(members) - 1)):
        pairs.append(members[number] << np.uint64(32) | members[number + 1 :])
    return np.concatenate(pairs)
