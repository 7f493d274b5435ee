"""Unpacks the bytes of a file if it is packed."""

import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

MAX_BYTES = 50_000_000
"""The most that is read of a file that is read as a whole, or of an item in one that is read as a stream."""

_CHUNK_BYTES = 1 << 20
_GZIP = b"\x1f\x8b"
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16's mark
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def unpacked(stream: BinaryIO) -> io.BufferedReader:
    """The stream from its beginning, unpacked if it is gzip. A damaged one ends at the damage."""
    stream.seek(0)
    is_packed = stream.read(2) == _GZIP
    stream.seek(0)
    return io.BufferedReader(_Blocks(_unpack(stream) if is_packed else _read(stream)), _CHUNK_BYTES)


def in_utf8(stream: io.BufferedReader) -> io.BufferedReader:
    """The stream, converted to UTF-8 if it is marked as UTF-16 or UTF-32, so that it can be split into
    lines."""
    head = stream.peek(4)
    encoding = next((name for mark, name in _MARKS if head.startswith(mark)), None)
    if encoding is None:
        return stream
    texts = codecs.iterdecode(_read(stream), encoding, "replace")
    return io.BufferedReader(_Blocks(text.encode("utf-8", "replace") for text in texts), _CHUNK_BYTES)


def bounded_lines(stream: io.BufferedReader) -> Iterator[bytes]:
    """The lines of a stream with their line ends. A line longer than MAX_BYTES becomes a blank line."""
    while line := stream.readline(MAX_BYTES):
        if len(line) == MAX_BYTES and not line.endswith(b"\n"):
            while (rest := stream.readline(_CHUNK_BYTES)) and not rest.endswith(b"\n"):
                pass
            line = b"\n"
        yield line


class _Blocks(io.RawIOBase):
    """Blocks of bytes as a stream."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        while not self._rest:
            block = next(self._blocks, None)
            if block is None:
                return 0
            self._rest = memoryview(block)
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size


def _read(stream: BinaryIO | io.BufferedReader) -> Iterator[bytes]:
    while block := stream.read(_CHUNK_BYTES):
        yield block


def _unpack(stream: BinaryIO) -> Iterator[bytes]:
    source = gzip.GzipFile(fileobj=stream)
    try:
        while block := source.read1(_CHUNK_BYTES):
            yield block
    except (EOFError, zlib.error, gzip.BadGzipFile):
        return
