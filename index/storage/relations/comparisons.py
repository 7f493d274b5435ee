"""What was found when pairs of articles were compared, kept for the next time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from index.storage.relations.likely import KnownCopies, LikelyCopies, pair_codes
from index.storage.relations.sketches.array_files import arrays_of, save_arrays
from index.storage.relations.sketches.sketch import DIGEST_BYTES, Sketch

_NAME = "comparisons.npz"

PairResults = dict[tuple[int, int], float]
"""By the numbers of two articles, in the order in which they were compared."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """Articles by their numbers, with what was found. `ids` and `whole` have the id and the digest of each.

    `likely` are those that may be copies, and `copies` is, for each of its pairs, whether they are. `related`
    (0 or 1) and `shared` (0 to 1) have only the pairs that were asked for.
    """

    ids: Sequence[str]
    whole: Sequence[bytes]
    likely: LikelyCopies
    copies: np.ndarray
    related: PairResults
    shared: PairResults


@dataclass(frozen=True, slots=True, eq=False)
class Carried:
    """What earlier comparisons say of the articles that there are now, by the numbers that they have now.

    `same` are the ids of the articles that are the same as then in every field. `known` is None if likely
    copies have to be found anew. `pairs`, in order, are those pairs of likely copies that are the same, and
    `copies` is for each whether they are copies; `related` and `shared` are about pairs of the same, too.
    """

    same: frozenset[str] = frozenset()
    known: KnownCopies | None = None
    pairs: np.ndarray = field(default_factory=lambda: np.empty((0, 2), np.int64))
    copies: np.ndarray = field(default_factory=lambda: np.empty(0, bool))
    related: PairResults = field(default_factory=dict)
    shared: PairResults = field(default_factory=dict)

    def are_copies(self, pairs: np.ndarray) -> np.ndarray:
        """For each row of numbers, whether the two are copies: 1 or 0, and -1 if that is not known."""
        known, asked = pair_codes(self.pairs), pair_codes(pairs)
        if not len(known):
            return np.full(len(pairs), -1)
        places = np.minimum(np.searchsorted(known, asked), len(known) - 1)
        return np.where(known[places] == asked, self.copies[places].astype(int), -1)


def carry_comparisons(folder: Path, sketches: Sequence[Sketch]) -> Carried:
    """What the file in a folder says of articles, which must be sorted as they were then. Raises IndexDamaged
    if the file cannot be read."""
    before = _read(folder / _NAME)
    numbers = {sketch.source.article_id: number for number, sketch in enumerate(sketches)}
    now = np.full(len(before.ids), -1)
    for old, (article_id, whole) in enumerate(zip(before.ids, before.whole, strict=True)):
        number = numbers.get(article_id)
        if number is not None and sketches[number].whole == whole:
            now[old] = number
    there = now >= 0
    pairs = now[before.likely.pairs]
    kept = (pairs >= 0).all(axis=1)
    new, crowded = np.ones(len(sketches), bool), np.zeros(len(sketches), bool)
    new[now[there]], crowded[now[there]] = False, before.likely.crowded[there]
    known = KnownCopies(LikelyCopies(pairs[kept], crowded), new)
    return Carried(
        frozenset(before.ids[old] for old in np.flatnonzero(there).tolist()),
        known if not before.likely.crowded[~there].any() else None,
        pairs[kept],
        before.copies[kept],
        _renumbered(before.related, now),
        _renumbered(before.shared, now),
    )


def save_comparisons(folder: Path, found: Comparisons) -> None:
    """Writes them into a folder, which must exist."""
    arrays = {
        "whole": np.frombuffer(b"".join(found.whole), np.uint8).reshape(-1, DIGEST_BYTES),
        "crowded": found.likely.crowded,
        "likely": found.likely.pairs.astype(np.uint32),
        "copies": found.copies,
    }
    for name, results in (("related", found.related), ("shared", found.shared)):
        rows = sorted(results.items())
        arrays[f"{name}_pairs"] = np.array([pair for pair, _ in rows], np.uint32).reshape(-1, 2)
        arrays[name] = np.array([result for _, result in rows], np.float64)
    save_arrays(folder / _NAME, list(found.ids), arrays)


def _read(file: Path) -> Comparisons:
    with arrays_of(file) as (ids, arrays):
        whole = arrays["whole"].tobytes()
        pairs = [arrays[name].astype(np.int64) for name in ("likely", "related_pairs", "shared_pairs")]
        counts = {len(ids), len(whole) // DIGEST_BYTES, len(arrays["crowded"])}
        if len(counts) > 1 or any(some.max(initial=-1) >= len(ids) for some in pairs):
            raise ValueError("it contradicts itself")
        likely, related, shared = pairs
        return Comparisons(
            ids,
            [whole[start : start + DIGEST_BYTES] for start in range(0, len(whole), DIGEST_BYTES)],
            LikelyCopies(likely, arrays["crowded"]),
            arrays["copies"],
            _results(related, arrays["related"]),
            _results(shared, arrays["shared"]),
        )


def _results(pairs: np.ndarray, results: np.ndarray) -> PairResults:
    return dict(zip(map(tuple, pairs.tolist()), results.tolist(), strict=True))


def _renumbered(results: Mapping[tuple[int, int], float], now: np.ndarray) -> PairResults:
    moved = (((int(now[one]), int(now[other])), result) for (one, other), result in results.items())
    return {pair: result for pair, result in moved if min(pair) >= 0}
