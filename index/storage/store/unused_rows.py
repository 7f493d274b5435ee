"""No stray memory on disk.

Chroma writes a new vector index with room for 100 rows, of which it later sets only those there are: the
rest is whatever the process had in memory before, texts included that have been withdrawn.
"""

import struct
from pathlib import Path

_HEADER = struct.Struct("<iQQQQ")
"""How hnswlib's header.bin begins: version, offset, rows there is room for, rows, bytes of a row."""

_LENGTH_BYTES = 4
"""What length.bin has of a row: its vector's length, a float32."""


def blank_room(folder: Path) -> None:
    """Overwrites with zeros what stands behind the last row in the vector indexes of a Chroma folder,
    which nobody may have open."""
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
