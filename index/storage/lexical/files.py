"""A segment's terms in one file, mapped into memory for reading.

terms.bin is a mark, how many numbers or bytes each part has, and the parts: `_PARTS`.
"""

import mmap
from pathlib import Path

import numpy as np

from index.errors import REBUILD, IndexDamaged
from index.storage.lexical.postings import Postings
from index.storage.lexical.segment import SegmentTerms
from index.storage.lexical.texts import Texts

LEXICAL_RULE = "2/terms-2"
"""The version of the terms and of their storage; an index with another version is built again."""

_NAME = "terms.bin"
_MARK = int.from_bytes(b"terms/2\n", "little")

_PARTS = {
    "ends of postings": "<u8",
    "ends of ids": "<u4",
    "passages by id": "<u4",
    "lengths": "<u4",
    "ends of words": "<u4",
    "bytes of steps": "u1",
    "bytes of counts": "u1",
    "ids": "u1",
    "words": "u1",
    "postings": "u1",
}
"""The wide numbers first, so that each lies at a multiple of its width."""

_OF_A_PASSAGE = ("ends of ids", "passages by id", "lengths")
_OF_A_TERM = ("ends of postings", "ends of words", "bytes of steps", "bytes of counts")


def save_terms(folder: Path, terms: SegmentTerms) -> None:
    """Writes them into a folder, which is created."""
    postings = terms.postings
    parts = (
        postings.ends,
        terms.ids.ends,
        terms.by_id,
        terms.lengths,
        terms.words.ends,
        postings.step_bytes,
        postings.count_bytes,
        terms.ids.data,
        terms.words.data,
        postings.data,
    )
    folder.mkdir(parents=True)
    with (folder / _NAME).open("wb") as file:
        file.write(np.array([_MARK, *map(len, parts)], "<u8").tobytes())
        for part, kind in zip(parts, _PARTS.values(), strict=True):
            file.write(np.ascontiguousarray(part, kind).data)


def open_terms(folder: Path) -> SegmentTerms:
    """The terms that were saved in a folder. Their file is released with the last object that was read from
    it. Raises IndexDamaged if it cannot be read or was cut."""
    try:
        with (folder / _NAME).open("rb") as file:
            parts = _split(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError) as error:  # ValueError for an empty file
        raise IndexDamaged(f"The terms in {str(folder)!r} cannot be read ({error})", REBUILD) from error
    return SegmentTerms(
        Texts(parts["ids"], parts["ends of ids"]),
        parts["passages by id"],
        parts["lengths"],
        Texts(parts["words"], parts["ends of words"]),
        Postings(
            parts["postings"], parts["ends of postings"], parts["bytes of steps"], parts["bytes of counts"]
        ),
    )


def _split(data: mmap.mmap) -> dict[str, np.ndarray]:
    """The parts of a file by their names. Raises ValueError if they do not fit together."""
    mark, *lengths = np.frombuffer(data, "<u8", 1 + len(_PARTS)).tolist()
    sizes = [length * np.dtype(kind).itemsize for length, kind in zip(lengths, _PARTS.values(), strict=True)]
    start = 8 * (1 + len(_PARTS))
    if mark != _MARK or start + sum(sizes) != len(data):
        raise ValueError(f"{_NAME} is no whole file of terms")
    parts = {}
    for (name, kind), length, size in zip(_PARTS.items(), lengths, sizes, strict=True):
        parts[name] = np.frombuffer(data, kind, length, start)
        start += size
    for name in ("postings", "ids", "words"):
        ends = parts[f"ends of {name}"]
        if (int(ends[-1]) if len(ends) else 0) != len(parts[name]):
            raise ValueError(f"the {name} of {_NAME} are not whole")
    for alike in (_OF_A_PASSAGE, _OF_A_TERM):
        if len({len(parts[name]) for name in alike}) > 1:
            raise ValueError(f"the parts of {_NAME} do not match")
    return parts
