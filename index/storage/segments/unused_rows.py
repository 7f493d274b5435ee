"""Clears leftover memory contents from files.

Chroma writes a new vector index with space for 100 rows and later fills only those that exist. The rest is
whatever the process had in memory before, including withdrawn texts.
"""

import struct
from pathlib import Path

_HEADER = struct.Struct("<iQQQQ")
"""The beginning of hnswlib's header.bin: version, offset, capacity in rows, rows, bytes per row."""

_LENGTH_BYTES = 4
"""The bytes per row in length.bin: the vector's length, a float32."""


def zero_unused_rows(folder: Path) -> None:
    """Overwrites with zeros everything after the last row in the vector indexes of a Chroma folder. Nobody
    may have it open."""
    for header in folder.glob("*/header.bin"):
        version, _, _, rows, row_bytes = _HEADER.unpack(header.read_bytes()[: _HEADER.size])
        if version == 1:
            _blank(header.with_name("data_level0.bin"), rows * row_bytes)
            _blank(header.with_name("length.bin"), rows * _LENGTH_BYTES)


def _blank(file: Path, start: int) -> None:
    size = file.stat().st_size
    with file.open("r+b") as stream:
        stream.seek(start)
        stream.write(bytes(max(0, size - start)))
