"""Rejects PDFs whose streams unpack to too many bytes, because PDFium unpacks them without a limit."""

import base64
import binascii
import re
import zlib
from collections.abc import Callable, Mapping, Sequence

from index.errors import UnreadableArticle

MAX_UNPACKED_PDF_BYTES = 300_000_000
"""The limit for one file, without its pictures, which PDFium unpacks only to draw them."""

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_DICTIONARY_BYTES = 2_000
_FILTERS = re.compile(rb"/Filter\s*\[([^\]]{0,400})\]")
_NAME = re.compile(rb"/(\w+)")
_PICTURE = re.compile(rb"/Subtype\s*/Image")
_CHUNK = 1_000_000


def check_streams(content: bytes) -> None:
    """Raise UnreadableArticle when the streams of a file unpack to more than MAX_UNPACKED_BYTES."""
    left = MAX_UNPACKED_PDF_BYTES
    position = 0
    while match := _STREAM.search(content, position):
        position = match.end()
        head = content[max(0, match.start() - _DICTIONARY_BYTES) : match.start()]
        dictionary = head[head.rfind(b" obj") + 1 :]
        if _PICTURE.search(dictionary):
            continue
        filters = _filters(dictionary)
        if filters[1:]:
            end = content.find(b"endstream", position)
            packed = content[position : end if end >= 0 else len(content)]
            unpacked, used = _unpacked_layers(packed, filters, left), len(packed)
        else:
            unpacked, used = _unpacked(content, position, left)
        left -= unpacked
        position += used
        if left < 0:
            raise UnreadableArticle(
                f"The PDF unpacks to more than {MAX_UNPACKED_PDF_BYTES:,} bytes", "print it to a new PDF"
            )


def _filters(dictionary: bytes) -> list[bytes]:
    """The names of the filters that a stream's dictionary lists, the outermost first."""
    listed = _FILTERS.search(dictionary)
    return _NAME.findall(listed[1]) if listed else []


def _unpacked_layers(packed: bytes, filters: Sequence[bytes], most: int) -> int:
    """The number of bytes in all unpacked layers of a stream together, counted to a little beyond `most`. The
    layers after an unknown filter are not unpacked."""
    total = 0
    for name in filters:
        try:
            if name in _TEXT_FILTERS:
                packed = _TEXT_FILTERS[name](packed)
            elif name in _FLATE:
                packed = zlib.decompressobj().decompress(packed, most - total + 1)
            else:
                break
        except (zlib.error, ValueError):
            break
        total += len(packed)
        if total > most:
            break
    return total


def _from_base_85(packed: bytes) -> bytes:
    return base64.a85decode(packed.partition(b"~>")[0].removeprefix(b"<~"), ignorechars=_WHITE)


def _from_hexadecimal(packed: bytes) -> bytes:
    digits = packed.partition(b">")[0].translate(None, _WHITE)
    return binascii.unhexlify(digits + b"0" * (len(digits) % 2))


_WHITE = b" \t\n\r\f\v\0"
_TEXT_FILTERS: Mapping[bytes, Callable[[bytes], bytes]] = {
    b"ASCII85Decode": _from_base_85,
    b"A85": _from_base_85,
    b"ASCIIHexDecode": _from_hexadecimal,
    b"AHx": _from_hexadecimal,
}
_FLATE = (b"FlateDecode", b"Fl")


def _unpacked(content: bytes, start: int, most: int) -> tuple[int, int]:
    """The number of bytes that a stream unpacks to, counted to a little beyond `most`, and its packed size,
    which is 0 if the stream is damaged or not packed with zlib."""
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
