"""Removes generations, and the segments that no generation names."""

import shutil
from pathlib import Path

from index.errors import StoredIndexError
from index.storage.generations.locks import remove_unless_held
from index.storage.generations.manifest import read_manifest


def remove_generation(index: Path, name: str) -> bool:
    """Removes a generation that the pointer does not name, unless somebody reads it, with the segments that
    only it names. Returns whether it is gone. Needs no lock: a segment that it names and that is still needed
    is named by the current generation or the one before."""
    folder = index / "generations" / name
    segments = _segments_of(folder)
    if not remove_unless_held(folder):
        return False
    if segments:
        _remove_segments(index, segments - _named_segments(index))
    return True


def remove_unnamed_segments(index: Path) -> None:
    """Removes all segments that no generation names, unfinished ones included. Needs the write lock."""
    there = {folder.name for folder in (index / "segments").glob("*")}
    _remove_segments(index, there - _named_segments(index))


def _named_segments(index: Path) -> set[str]:
    """The segments of all generations that exist, those that are still read included."""
    return {name for folder in (index / "generations").glob("*") for name in _segments_of(folder)}


def _segments_of(generation: Path) -> set[str]:
    try:
        return {record.name for record in read_manifest(generation).segments}
    except (FileNotFoundError, NotADirectoryError):  # unfinished, or removed meanwhile
        return set()
    except StoredIndexError:  # an unreadable one cannot be read from either
        return set()


def _remove_segments(index: Path, names: set[str]) -> None:
    for name in names:
        shutil.rmtree(index / "segments" / name, ignore_errors=True)
