"""A store on disk: finished, copied, and damaged."""

from pathlib import Path

import numpy as np
import pytest
from chromadb.errors import InternalError
from index.storage.store.client import reading
from index.storage.store.making import copy_store, create_store, finish_store, open_store
from store_values import RECIPE, add, make_passage, vectors_of

from index.errors import IndexDamaged, StoredIndexError
from index.storage.store.store import Counts


@pytest.mark.parametrize("count", [0, 1, 2, 99, 150])
def test_a_finished_store_is_not_written_by_reading_and_holds_no_stray_memory(
    tmp_path: Path, count: int
) -> None:
    passages = [make_passage(f"abba {number}", f"a{number}") for number in range(count)]
    with create_store(tmp_path, "g1", **RECIPE) as store:
        if passages:
            add(store, *passages)
    finish_store(tmp_path, "g1")
    files = {file: file.read_bytes() for file in tmp_path.glob("*/*.bin")}
    assert len(files) == (8 if count else 0)
    for file, content in files.items():
        if file.name == "length.bin":
            assert content == np.pad(np.ones(count, "<f4"), (0, max(0, 100 - count))).tobytes()
        if file.name == "data_level0.bin":
            row_bytes = len(content) // max(100, count)
            assert not any(content[count * row_bytes :])
    with open_store(tmp_path, "g1") as store:
        hits = store.search_passages(vectors_of(["abba"])[0], 200)
    assert {passage for passage, _ in hits} == set(passages)
    assert {file: file.read_bytes() for file in tmp_path.glob("*/*.bin")} == files


def test_a_copied_store_holds_the_same_and_grows_alone(tmp_path: Path) -> None:
    old, new = make_passage("abba", "old"), make_passage("abba", "new")
    with create_store(tmp_path / "1", "g1", **RECIPE) as store:
        add(store, old)
    with copy_store(tmp_path / "1", "g1", tmp_path / "2", "g2") as store:
        add(store, new)
    finish_store(tmp_path / "2", "g2")
    for folder, name, expected in (("1", "g1", [old]), ("2", "g2", [new, old])):
        with open_store(tmp_path / folder, name) as store:
            assert [passage for passage, _ in store.search_passages(vectors_of(["abba"])[0], 5)] == expected


def test_a_store_that_is_missing_is_damaged_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(IndexDamaged, match="beleg index --full"):
        open_store(tmp_path / "nowhere", "g1")
    assert not (tmp_path / "nowhere").exists()


def test_a_store_of_another_name_is_damaged(tmp_path: Path) -> None:
    create_store(tmp_path, "g1", **RECIPE).close()
    with pytest.raises(IndexDamaged, match="g2"):
        open_store(tmp_path, "g2")


@pytest.mark.parametrize("content", [b"", b"garbage " * 4_096, b"SQLite format 3\x00"])
def test_a_store_whose_file_is_garbage_is_damaged(tmp_path: Path, content: bytes) -> None:
    create_store(tmp_path, "g1", **RECIPE).close()
    (tmp_path / "chroma.sqlite3").write_bytes(content)
    with pytest.raises(IndexDamaged, match="cannot be read"):
        open_store(tmp_path, "g1")


def test_a_store_whose_file_is_cut_short_is_damaged(tmp_path: Path) -> None:
    create_store(tmp_path, "g1", **RECIPE).close()
    file = tmp_path / "chroma.sqlite3"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(IndexDamaged, match="cannot be read"):
        open_store(tmp_path, "g1")


@pytest.mark.parametrize("code", [5, 8, 13, 1032])
def test_a_sound_store_without_room_or_permission_is_not_damaged(tmp_path: Path, code: int) -> None:
    with pytest.raises(StoredIndexError, match="disk has room") as caught, reading(tmp_path):
        raise InternalError(f"error returned from database: (code: {code}) some words")
    assert not isinstance(caught.value, IndexDamaged)


def test_a_store_that_cannot_be_made_is_not_damaged(tmp_path: Path) -> None:
    (tmp_path / "chroma.sqlite3").write_bytes(b"garbage " * 4_096)
    with pytest.raises(StoredIndexError, match="cannot be written") as caught:
        create_store(tmp_path, "g1", **RECIPE)
    assert not isinstance(caught.value, IndexDamaged)


def test_a_store_can_be_opened_after_a_failed_opening(tmp_path: Path) -> None:
    create_store(tmp_path, "g1", **RECIPE).close()
    file = tmp_path / "chroma.sqlite3"
    content = file.read_bytes()
    file.write_bytes(b"garbage " * 4_096)
    with pytest.raises(IndexDamaged):
        open_store(tmp_path, "g1")
    file.write_bytes(content)
    with open_store(tmp_path, "g1") as store:
        assert store.counts() == Counts(0, 0, 0)
