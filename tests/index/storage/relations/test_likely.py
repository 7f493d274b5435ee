"""Likely copies by their signatures: which pairs are found, and that what is known changes nothing."""

from itertools import combinations

import numpy as np
import pytest

from index.storage.relations.likely import KnownCopies, LikelyCopies, likely_copies
from index.storage.relations.sketches.signatures import LEAD_NUMBERS, SIGNATURE_BYTES, WHOLE_NUMBERS

_NUMBERS = WHOLE_NUMBERS + LEAD_NUMBERS


def _signatures(count: int, chance: np.random.Generator, *, forms: bool = True) -> np.ndarray:
    """Signatures of which most share a part with an earlier one; with `forms` one in three with a form."""
    table = chance.integers(0, 2**32, (count, _NUMBERS), np.uint32)
    form = chance.integers(0, 2**32, _NUMBERS, np.uint32)
    for number in range(1, count):
        other = form if forms and number % 3 == 0 else table[chance.integers(number)]
        taken = chance.random(_NUMBERS) < chance.random() * 0.6
        table[number, taken] = other[taken]
    return table


def _expected(table: np.ndarray) -> list[list[int]]:
    """The same by the definition, pair by pair."""
    compared = set()
    for start in range(0, _NUMBERS, 2):
        groups: dict[bytes, list[int]] = {}
        for number, row in enumerate(table):
            groups.setdefault(row[start : start + 2].tobytes(), []).append(number)
        for group in groups.values():
            compared |= {
                (group[one], group[other])
                for one, other in combinations(range(len(group)), 2)
                if one < 8 or other - one <= 6
            }
    return [[*pair] for pair in sorted(compared) if _near(*table[list(pair)])]


def _near(one: np.ndarray, other: np.ndarray) -> bool:
    same = one == other
    return bool(same[:WHOLE_NUMBERS].mean() >= 0.06 or same[WHOLE_NUMBERS:].mean() >= 0.2)


def _find(table: np.ndarray, known: KnownCopies | None = None) -> LikelyCopies:
    return likely_copies([row.tobytes() for row in table], known)


@pytest.mark.parametrize("count", [1, 2, 15, 16, 17, 90])
def test_those_that_meet_in_a_band_and_share_enough_are_found(count: int) -> None:
    table = _signatures(count, np.random.default_rng(count))
    assert _find(table).pairs.tolist() == _expected(table)


def test_those_in_groups_too_large_for_all_pairs_are_marked() -> None:
    table = np.random.default_rng(0).integers(0, 2**32, (40, _NUMBERS), np.uint32)
    table[:15, :2], table[15:31, 6:8] = 7, 8
    assert np.flatnonzero(_find(table).crowded).tolist() == list(range(15, 31))


@pytest.mark.parametrize("seed", range(20))
def test_what_is_known_changes_nothing(seed: int) -> None:
    chance = np.random.default_rng(seed)
    table = _signatures(120, chance, forms=seed % 2 == 0)
    before = chance.random(120) < 0.95
    earlier = _find(table[before])
    gone = np.flatnonzero(~earlier.crowded & (chance.random(before.sum()) < 0.05))
    stays = np.flatnonzero(before)
    stays = np.delete(stays, gone)
    kept = np.sort(np.concatenate([stays, np.flatnonzero(~before)]))  # the numbers that are there now
    place = {number: at for at, number in enumerate(kept)}
    now = np.array([place.get(number, -1) for number in np.flatnonzero(before)])
    pairs = now[earlier.pairs]
    crowded, new = np.zeros(len(kept), bool), np.ones(len(kept), bool)
    crowded[now[now >= 0]], new[now[now >= 0]] = earlier.crowded[now >= 0], False
    known = KnownCopies(LikelyCopies(pairs[(pairs >= 0).all(axis=1)], crowded), new)
    anew, again = _find(table[kept]), _find(table[kept], known)
    assert again.pairs.tolist() == anew.pairs.tolist()
    assert again.crowded.tolist() == anew.crowded.tolist()


def test_signatures_of_other_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="reshape"):
        likely_copies([b"x" * (SIGNATURE_BYTES - 4)])
