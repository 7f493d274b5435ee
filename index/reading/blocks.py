"""Reads a file of any size, gzipped or not, as blocks and lines of text. Only one is in memory at a time."""

import zlib
from collections.abc import Iterable, Iterator
from gzip import BadGzipFile, GzipFile
from typing import BinaryIO, TypeVar

from index.errors import UnreadableArticle
from index.reading.decoding import decode_blocks

_Part = TypeVar("_Part")

BLOCK_BYTES = 1_000_000
MAX_LINE_CHARACTERS = 50_000_000
"""A longer line, or row of another format, is skipped and not kept in memory."""

_GZIP_MARK = b"\x1f\x8b"


def read_text_blocks(path: str, stream: BinaryIO) -> Iterator[str]:
    """The text of an open file in blocks, unpacked if its name ends in .gz, with `\\n` at line ends.

    Raises UnreadableArticle when the file is not text. If the archive is cut off or damaged, the text before
    the damage is yielded first.
    """
    return decode_blocks(_unpacked(stream) if path.lower().endswith(".gz") else _plain(stream))


def until_problem(parts: Iterable[_Part], problems: list[UnreadableArticle]) -> Iterator[_Part]:
    """The parts of a file up to the first damage. The problem is added to `problems` instead of being raised,
    so that everything before it can be read."""
    try:
        yield from parts
    except UnreadableArticle as problem:
        problems.append(problem)


def numbered_lines(blocks: Iterable[str]) -> Iterator[tuple[int, str | None]]:
    """The lines of a text given in blocks, numbered from 1; None for a line over MAX_LINE_CHARACTERS."""
    number = 1
    line = _Line()
    for block in blocks:
        *ended, rest = block.split("\n")
        for part in ended:
            line.add(part)
            yield number, line.take()
            number += 1
        line.add(rest)
    if line.length:
        yield number, line.take()


class _Line:
    """A line built from its parts. If it becomes too long, its parts are dropped."""

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []

    def add(self, part: str) -> None:
        self.length += len(part)
        if self.length <= MAX_LINE_CHARACTERS:
            self._parts.append(part)
        else:
            self._parts = []

    def take(self) -> str | None:
        """Return the whole line, or None when it was too long, and begin the next one."""
        line = "".join(self._parts) if self.length <= MAX_LINE_CHARACTERS else None
        self.length, self._parts = 0, []
        return line


def _plain(stream: BinaryIO) -> Iterator[bytes]:
    block = stream.read(BLOCK_BYTES)
    if block.startswith(_GZIP_MARK):
        raise UnreadableArticle("The file is packed with gzip", "add .gz to its name")
    while block:
        yield block
        block = stream.read(BLOCK_BYTES)


def _unpacked(stream: BinaryIO) -> Iterator[bytes]:
    """The unpacked bytes of all members. If the archive is damaged, the bytes before the damage are yielded
    before the problem is raised."""
    archive = GzipFile(fileobj=stream, mode="rb")
    size = 0
    block = bytearray()
    problem: UnreadableArticle | None = None
    while True:
        try:
            part = archive.read1(BLOCK_BYTES)
        except (BadGzipFile, EOFError, zlib.error) as error:
            part, problem = b"", _damage(error, size)
        size += len(part)
        block += part
        if block and (not part or len(block) >= BLOCK_BYTES):
            yield bytes(block)
            block.clear()
        if not part:
            break
    if problem:
        raise problem


def _damage(error: Exception, size: int) -> UnreadableArticle:
    if isinstance(error, EOFError):
        return UnreadableArticle(
            f"The gzip archive is cut off after {size:,} unpacked bytes", "fetch it again, or pack it again"
        )
    if isinstance(error, BadGzipFile) and not size:
        return UnreadableArticle("The file is not packed with gzip", "take .gz off its name, or pack it")
    return UnreadableArticle(
        f"The gzip archive is damaged after {size:,} unpacked bytes", "fetch it again, or pack it again"
    )
