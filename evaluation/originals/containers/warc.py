"""The words of the pages in a WARC file."""

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from evaluation.originals.decoding import stored
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES, unpacked
from evaluation.originals.web_page import page_texts

_LONGEST_LINE = 65_536
_LONGEST_HEAD = 1_000_000
_LENGTH = re.compile(rb"(?im)^content-length:\s*(\d{1,15})\s*$")
_RESPONSE = re.compile(rb"(?im)^warc-type:\s*response\s*$")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(rb"(?im)^content-type:.{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})")
_CHUNK_SIZE = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")


def read_original_warc(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """Each page as an article, by the number of its record."""
    for number, (head, content) in enumerate(_records(unpacked(stream)), start=1):
        if _RESPONSE.search(head) and (texts := _page(content)):
            yield f"{path}#{number}", Original(texts, extracted=True)


def _records(stream: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    while line := stream.readline(_LONGEST_LINE):
        if not line.startswith(b"WARC/"):
            continue
        head = b""
        while (line := stream.readline(_LONGEST_LINE)).strip() and len(head) < _LONGEST_HEAD:
            head += line
        length = _LENGTH.search(head)
        if length is None:
            continue
        size = int(length[1])
        content = stream.read(min(size, MAX_BYTES))
        left = size - len(content)
        while left > 0 and (skipped := stream.read(min(left, MAX_BYTES))):
            left -= len(skipped)
        yield head, content


def _page(content: bytes) -> tuple[str, ...]:
    end = _HEAD_END.search(content, 0, _LONGEST_LINE * 2)
    if end is None:
        return ()
    head, body = content[: end.start()], content[end.end() :]
    texts: dict[str, None] = {}
    for form in dict.fromkeys((body, _joined(body))):
        page = _unpack(form)
        texts.update(dict.fromkeys(page_texts(page)))
        if declared := _CHARSET.search(head):
            texts.update(dict.fromkeys(page_texts(_decoded(page, declared[1].decode()))))
    return tuple(texts)


def _decoded(page: bytes, charset: str) -> bytes:
    try:
        return stored(page.decode(charset, "replace")).encode()
    except (LookupError, ValueError):  # no such charset
        return b""


def _joined(body: bytes) -> bytes:
    """The body without the size before each chunk, if it is sent in chunks; else unchanged."""
    parts: list[bytes] = []
    place = 0
    while size := _CHUNK_SIZE.match(body, place):
        length = int(size[1], 16)
        parts.append(body[size.end() : size.end() + length])
        place = size.end() + length + 2
        if length == 0:
            break
    return b"".join(parts) or body


def _unpack(body: bytes) -> bytes:
    """The body, unpacked if it is packed."""
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS) if body.lstrip()[:1] != b"<" else ():
        try:
            return zlib.decompressobj(window).decompress(body, MAX_BYTES)
        except zlib.error:
            continue
    return body
