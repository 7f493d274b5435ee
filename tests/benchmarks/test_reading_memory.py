"""A large file takes no more memory than a small one."""

from pathlib import Path

import pytest

from benchmarks.reading_memory import make_file, measure

_MEGABYTE = 1_000_000


def _ratio(folder: Path, small: int, large: int) -> float:
    peaks = []
    for megabytes in (small, large):
        path = folder / f"{megabytes}.jsonl.gz"
        make_file(path, megabytes * _MEGABYTE)
        measured = measure(path)
        assert measured["articles"] > 20 * megabytes
        peaks.append(measured["peak_mb"])
        path.unlink()
    return peaks[1] / peaks[0]


def test_ten_times_the_size_takes_no_more_memory(tmp_path: Path) -> None:
    assert _ratio(tmp_path, 3, 30) <= 1.05


@pytest.mark.soak
def test_two_gigabytes_take_no_more_memory_than_twenty_megabytes(tmp_path: Path) -> None:
    assert _ratio(tmp_path, 20, 2_000) <= 1.05
