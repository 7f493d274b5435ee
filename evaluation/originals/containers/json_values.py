"""The words of JSON: every string, object by object."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from evaluation.originals.containers.values import id_field, joined_pieces, original_of, strings_in
from evaluation.originals.decoding import decodings
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES, bounded_lines, in_utf8, unpacked

_MOST_AT_ONCE = MAX_BYTES
_BLOCK_BYTES = 8_000_000
_LONGEST_LIST = 10_000_000
_DEEPEST = 1_000
_TOKEN = re.compile(
    rb'"(?P<string>(?:[^"\\]|\\[\s\S])*)"(?P<colon>\s{0,60}:)?|(?P<bracket>[{}\[\]])|(?P<open>")'
)
_COLON_BYTES = 64
_BETWEEN = re.compile(rb"[\s{}\[\]]*[,:][\s{}\[\],:]*")
# Telegram Desktop writes control characters like this, which is not valid JSON.
_BYTE_ESCAPE = re.compile(rb"(?<!\\)((?:\\\\)*)\\x([0-9A-Fa-f]{2})")
_TEXT_NAMES = frozenset("text body content articlebody fulltext full_text maintext".split())


def read_original_json_lines(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """Each line as an article, by its own id, else by `path#number`."""
    number = 1
    known: set[str] = set()
    for block in _blocks(in_utf8(unpacked(stream))):
        rows: dict[str, Original] = {}
        for decoded in decodings(block):
            for row_id, original in _lines(path, decoded, number):
                rows[row_id] = _merged(rows.get(row_id), original)
        for row_id, original in rows.items():
            if row_id not in known:
                yield row_id, original
        known.update(row_id for row_id in rows if not row_id.startswith(f"{path}#"))
        number += block.count(b"\n")


def read_original_json(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """Each object with an id and a text is an article by that id. A file that is one object with a text but
    no id is an article by its path. All others have no id ("")."""
    content = unpacked(stream)
    whole = content.read(_MOST_AT_ONCE + 1)
    values = [value for decoded in decodings(whole) if (value := _parse(decoded)) is not None]
    if len(whole) > _MOST_AT_ONCE or not values:
        yield from _objects(in_utf8(unpacked(stream)))
        return
    merged: dict[str, Original] = {}
    for value in values:
        for row_id, original in _rows(path, value):
            merged[row_id] = _merged(merged.get(row_id), original)
    yield from merged.items()


def _lines(path: str, text: str, first: int) -> Iterator[OriginalById]:
    seen: set[str] = set()
    for number, line in enumerate(text.split("\n"), start=first):
        row = _parse(line)
        if isinstance(row, dict) and (original := original_of(strings_in(row))):
            row_id = id_field(row) or f"{path}#{number}"
            if row_id not in seen:
                seen.add(row_id)
                yield row_id, original


def _rows(path: str, value: object) -> Iterator[OriginalById]:
    """The articles of an object, a list of objects, `{"articles": […]}`, or any other value."""
    rows = value.get("articles", value) if isinstance(value, dict) else value
    seen: set[str] = set()
    for row in rows if isinstance(rows, list) else [rows]:
        row_id = id_field(row) if isinstance(row, dict) and _has_text(row) else ""
        if (original := original_of(strings_in(row))) and (not row_id or row_id not in seen):
            seen.add(row_id)
            is_whole = row is value and isinstance(row, dict) and _has_text(row)
            yield row_id or (path if is_whole else ""), original


def _has_text(row: dict[str, object]) -> bool:
    """Whether the row itself has a text."""
    return any(str(key).lower() in _TEXT_NAMES and value for key, value in row.items())


@dataclass(slots=True)
class _Open:
    """An object or a list that is not closed yet: its strings, and the `text` of an object, which may be
    struck out."""

    is_list: bool
    key: str = ""
    strings: list[str] = field(default_factory=list)
    size: int = 0
    text: str = ""
    is_struck: bool = False


def _objects(stream: io.BufferedReader) -> Iterator[OriginalById]:
    """The strings of each object in a file of any size, one object at a time, even if the file is broken."""
    trail = [_Open(is_list=True)]
    for mark, text in _tokens(stream):
        if mark in "{[":
            if len(trail) < _DEEPEST:
                trail.append(_Open(is_list=mark == "["))
        elif mark in "}]" and len(trail) > 1:
            yield from _close(trail.pop(), trail)
        elif mark == ":":
            trail[-1].key = text
        elif mark == '"':
            yield from _meet(trail[-1], text)
    while trail:
        yield from _close(trail.pop(), trail)


def _tokens(stream: io.BufferedReader) -> Iterator[tuple[str, str]]:
    """Brackets, keys (marked `:`) and strings (marked `"`). If a quotation mark is missing, the text between
    two strings looks like a string: it is skipped."""
    waiting, is_end = b"", False
    while not is_end:
        block = stream.read(_BLOCK_BYTES)
        waiting, is_end = waiting + block, not block
        place = 0
        while token := _TOKEN.search(waiting, place):
            is_open = token["string"] is None and token["bracket"] is None
            if not is_end and (is_open or token.end() > len(waiting) - _COLON_BYTES):
                place = token.start()  # the rest is in the next block
                break
            if is_open:
                place = len(waiting)
                break
            if token["string"] is not None and _BETWEEN.fullmatch(token["string"]):
                place = token.start() + 1
                continue
            place = token.end()
            if token["bracket"]:
                yield token["bracket"].decode(), ""
            else:
                for text in _decoded(token["string"]):
                    yield ":" if token["colon"] else '"', text
        else:
            place = len(waiting)
        waiting = waiting[place:] if len(waiting) - place <= MAX_BYTES else b""


def _decoded(literal: bytes) -> Iterator[str]:
    sound = _BYTE_ESCAPE.sub(rb"\1\\u00\2", literal)
    for text in decodings(sound):
        value = _parse(f'"{text}"')
        yield value if isinstance(value, str) else text


def _meet(place: _Open, text: str) -> Iterator[OriginalById]:
    place.strings.append(text)
    place.size += len(text)
    if place.key == "text":
        place.text = text
    place.is_struck = place.is_struck or (place.key, text) == ("type", "strikethrough")
    if place.size > _LONGEST_LIST:
        yield from _said(place)
        place.strings, place.size = [], 0


def _close(ended: _Open, trail: list[_Open]) -> Iterator[OriginalById]:
    if trail and trail[-1].is_list and ended.text and not ended.is_struck:
        yield from _meet(trail[-1], ended.text)
    yield from _said(ended)


def _said(place: _Open) -> Iterator[OriginalById]:
    whole = joined_pieces(place.strings) if place.is_list else ()
    if original := original_of((*place.strings, *whole)):
        yield "", original


def _blocks(stream: io.BufferedReader) -> Iterator[bytes]:
    """Whole lines, several megabytes at a time."""
    lines: list[bytes] = []
    size = 0
    for line in bounded_lines(stream):
        lines.append(line)
        size += len(line)
        if size >= _BLOCK_BYTES:
            yield b"".join(lines)
            lines, size = [], 0
    yield b"".join(lines)


def _merged(known: Original | None, other: Original) -> Original:
    if known is None:
        return other
    return Original((*known.texts, *other.texts), extracted=known.extracted or other.extracted)


def _parse(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
