"""Streams of a PDF that swell when they are unpacked, which PDFium would do without a bound."""

import re
import zlib

from index.errors import UnreadableArticle

MAX_UNPACKED_BYTES = 300_000_000
"""So much is unpacked of one file, pictures aside: PDFium unpacks those only to draw them."""

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_DICTIONARY_BYTES = 2_000
_PICTURE = re.compile(rb"/Subtype\s*/Image")
_CHUNK = 1_000_000


def check_streams(content: bytes) -> None:
    """Raises UnreadableArticle when the streams of a file unpack to more than MAX_UNPACKED_BYTES."""
    left = MAX_UNPACKED_BYTES
    position = 0
    while match := _STREAM.search(content, position):
        position = match.end()
        head = content[max(0, match.start() - _DICTIONARY_BYTES) : match.start()]
        dictionary = head[head.rfind(b" obj") + 1 :]
        if _PICTURE.search(dictionary):
            continue
        unpacked, used = _unpacked(content, position, left)
        left -= unpacked
        position += used
        if left < 0:
            raise UnreadableArticle(
                f"The PDF unpacks to more than {MAX_UNPACKED_BYTES:,} bytes", "print it to a new PDF"
            )


def _unpacked(content: bytes, start: int, most: int) -> tuple[int, int]:
    """How many bytes a stream unpacks to, counted a little beyond `most`, and how many it takes packed; none
    of a stream that is packed otherwise."""
    unpacker = zlib.decompressobj()
    view = memoryview(content)
    unpacked = 0
    position = start
    try:
        while not unpacker.eof and unpacked <= most and position < len(content):
            waiting = view[position : position + _CHUNK]
            position += len(waiting)
            pending: bytes | memoryview = waiting
            while pending and unpacked <= most:
                unpacked += len(unpacker.decompress(pending, _CHUNK))
                pending = unpacker.unconsumed_tail
    except zlib.error:
        return unpacked, 0
    return unpacked, max(0, position - start - len(unpacker.unused_data))
