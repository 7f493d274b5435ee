"""Looks for a text in every byte of an index, compressed or not."""

import re
import zlib
from pathlib import Path

_MOST_CHARACTERS = 1_000_000


def holds(folder: Path, text: str) -> bool:
    """Whether any file in the folder contains this text."""
    return bool(files_with(folder, text))


def files_with(folder: Path, text: str) -> list[str]:
    """The names of the files in the folder that contain this text."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return [file.name for file in files if _in(text.encode(), file.read_bytes())]


def _in(text: bytes, content: bytes) -> bool:
    starts = (match.start() for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content))
    return text in content or any(text in _inflated(content[start:]) for start in starts)


def _inflated(content: bytes) -> bytes:
    """What the zlib stream at the beginning of the content says; nothing if there is none."""
    try:
        return zlib.decompressobj().decompress(content, _MOST_CHARACTERS)
    except zlib.error:
        return b""
