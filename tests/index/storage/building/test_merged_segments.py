"""Which segments a build writes anew."""

import random

import pytest

from index.storage.building.merge import SegmentSize, merged_segments


@pytest.mark.parametrize(
    ("sizes", "added", "merged"),
    [
        ([], 5, []),
        ([(1000, 0)], 5, []),
        ([(1000, 0)], 250, [0]),
        ([(1000, 0), (5, 0)], 5, [1]),
        ([(1000, 0), (21, 0), (5, 0)], 1, []),
        ([(1000, 0), (21, 0), (5, 0)], 2, [1, 2]),
        ([(1000, 251)], 0, [0]),
        ([(1000, 250)], 0, []),
        ([(1000, 0), (8, 3)], 0, [1]),
    ],
)
def test_small_segments_and_those_with_much_withdrawn_are_merged(
    sizes: list[tuple[int, int]], added: int, merged: list[int]
) -> None:
    assert merged_segments([SegmentSize(*size) for size in sizes], added) == merged


def test_segments_stay_few_and_no_passage_is_written_often() -> None:
    chance = random.Random(0)
    sizes: list[int] = []
    written = total = 0
    for _ in range(5_000):
        added = chance.randrange(1, 12)
        total += added
        merged = merged_segments([SegmentSize(size, 0) for size in sizes], added)
        new = added + sum(sizes[place] for place in merged)
        written += new
        sizes = [*(size for place, size in enumerate(sizes) if place not in merged), new]
        assert len(sizes) <= 7
    assert sum(sizes) == total
    assert written < 15 * total
