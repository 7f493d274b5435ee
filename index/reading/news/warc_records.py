"""The records of a WARC file, and the pages in them, decoded as the server's headers say.

warcio is not used: it takes a page in which the file is cut off for a complete one, and unpacks a server's
answer in one piece, whatever its size.
"""

import codecs
import gzip
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO, BinaryIO, cast

from index.errors import UnreadableArticle
from index.reading.news.xml_stream import text_codec

MAX_PAGE_BYTES = 20_000_000
"""The maximum size of a page, both packed and unpacked."""

_LONGEST_LINE = 65_536
_MOST_HEADERS = 500
_CHUNK_BYTES = 1_000_000
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_PACKED = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_HTML = ("text/html", "application/xhtml+xml")


class NoPage(Exception):
    """A record has no web page. The message says why, in a few words."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its headers by name in lower case, and its content up to about MAX_PAGE_BYTES."""

    headers: Mapping[str, str]
    content: bytes
    number: int

    @property
    def kind(self) -> str:
        return self.headers.get("warc-type", "").lower()

    @property
    def address(self) -> str:
        return self.headers.get("warc-target-uri", "").strip("<> ")


def read_records(stream: BinaryIO) -> Iterator[Record]:
    """The records of a WARC file, packed or not, numbered in order from 1.

    If the file is cut off, raises UnreadableArticle after the records before that."""
    is_packed = stream.read(2) == b"\x1f\x8b"
    stream.seek(0)
    source = cast(IO[bytes], gzip.GzipFile(fileobj=stream)) if is_packed else stream
    try:
        yield from _records(source)
    except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
        raise _cut_off() from problem


def _records(source: IO[bytes]) -> Iterator[Record]:
    number = 0
    while line := source.readline(_LONGEST_LINE):
        if not line.strip():
            continue
        if not line.startswith(b"WARC/"):
            if number == 0:
                raise UnreadableArticle(
                    "The file is no WARC", "export it again, or take it out of the folder"
                )
            continue  # a record longer than stated: the next one is found by its first line
        number += 1
        headers = _headers(source)
        length = headers.get("content-length", "")
        if not length.isascii() or not length.isdecimal() or len(length) > 15:
            raise UnreadableArticle(f"Record {number} of the WARC has no length", "export it again")
        yield Record(headers, _content(source, int(length), is_kept=_may_be_page(headers)), number)


def _headers(source: IO[bytes]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(_MOST_HEADERS):
        line = source.readline(_LONGEST_LINE)
        if not line.strip():
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    return headers


def _may_be_page(headers: Mapping[str, str]) -> bool:
    return headers.get("warc-type", "").lower() == "response"


def _content(source: IO[bytes], length: int, *, is_kept: bool) -> bytes:
    kept = []
    size = 0
    while size < length:
        part = source.read(min(_CHUNK_BYTES, length - size))
        if not part:
            raise _cut_off()
        if is_kept and size <= MAX_PAGE_BYTES:
            kept.append(part)
        size += len(part)
    return b"".join(kept)


def _cut_off() -> UnreadableArticle:
    return UnreadableArticle("The WARC breaks off before its end", "fetch it again")


def page_content(record: Record) -> bytes:
    """The page in a response as a browser would get it: unpacked, and in UTF-8 if a charset is stated.

    Raises NoPage when the response is not a web page or cannot be read.
    """
    head, body = _parted(record.content)
    status = head[0].split(None, 2)[1:2] if head else []
    if status != [b"200"]:
        raise NoPage("with another status than 200")
    headers = _fields(head[1:])
    kind = headers.get("content-type", "").lower()
    if not kind.startswith(_HTML):
        raise NoPage("no HTML")
    if len(record.content) > MAX_PAGE_BYTES:
        raise NoPage("too large")
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _without_chunks(body)
    for packing in reversed(headers.get("content-encoding", "").lower().split(",")):
        body = _unpacked(body, packing.strip())
    charset = _CHARSET.search(headers["content-type"])
    return _in_utf8(body, charset[1]) if charset else body


def _parted(content: bytes) -> tuple[list[bytes], bytes]:
    end = _HEADERS_END.search(content, 0, _LONGEST_LINE * 2)
    if not content.startswith(b"HTTP/") or end is None:
        raise NoPage("without the server's answer")
    return content[: end.start()].splitlines(), content[end.end() :]


def _fields(lines: list[bytes]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for line in lines[:_MOST_HEADERS]:
        name, _, value = line.decode("latin-1").partition(":")
        fields.setdefault(name.strip().lower(), value.strip())
    return fields


def _without_chunks(body: bytes) -> bytes:
    """The body joined from its chunks; unchanged if it has none, because some crawlers have joined it."""
    parts: list[bytes] = []
    start = 0
    while start < len(body):
        end = body.find(b"\r\n", start, start + 1_000)
        length = body[start:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            size = int(length, 16)
        except ValueError:
            if not parts:
                return body
            raise NoPage("broken") from None
        if size == 0:
            break
        parts.append(body[end + 2 : end + 2 + size])
        start = end + 2 + size + 2
    return b"".join(parts)


def _unpacked(body: bytes, packing: str) -> bytes:
    if packing in ("", "identity", "none"):
        return body
    if packing not in _PACKED:
        raise NoPage(f"packed in a way that is not read ({packing[:20]})")
    for window in (_PACKED[packing], -zlib.MAX_WBITS):
        unpacker = zlib.decompressobj(window)
        try:
            whole = unpacker.decompress(body, MAX_PAGE_BYTES + 1)
        except zlib.error:
            continue
        if len(whole) > MAX_PAGE_BYTES:
            raise NoPage("too large")
        if not unpacker.eof:
            raise NoPage("broken")
        return whole
    if body[:2] == b"\x1f\x8b":
        raise NoPage("broken")
    return body  # it is declared as packed but was stored unpacked


def _in_utf8(body: bytes, charset: str) -> bytes:
    """The page in UTF-8 with a byte order mark; unchanged if it is UTF-8 already, whatever is stated."""
    name = text_codec(charset)
    if name is None or name == "utf-8":
        return body
    if not name.startswith("iso2022"):  # which is written in ASCII
        try:
            body.decode("utf-8")
            return body
        except UnicodeDecodeError:
            pass
    page = body.decode(name, "replace").removeprefix("\ufeff")
    return codecs.BOM_UTF8 + page.encode("utf-8", "replace")
