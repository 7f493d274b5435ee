"""Parses the beginning of a JSON file, even if it is cut off in the middle of a value."""

import json
import re
from typing import NamedTuple

from index.reading.file_reading import blank_article

_DEEPEST = 50
"""Values nested deeper than this do not help to find the rows."""

_MOST_VALUES = 50
_CLOSED_BY = {"{": "}", "[": "]"}
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{},]', re.DOTALL)
_BLANK = re.compile(r"[\s,]*+")


class JsonHead(NamedTuple):
    """The outermost values: several if the file is a sequence of objects. The last may be incomplete; then
    `problem` is the error of the parser. `is_pruned` says that values nested too deeply were left out."""

    values: list[object]
    problem: ValueError | None
    is_pruned: bool


def read_json_head(head: str) -> JsonHead:
    """The values in `head`, the beginning of a file. Raises UnreadableArticle when it is blank."""
    try:
        return JsonHead(*_values(head), is_pruned=False)
    except RecursionError:
        return JsonHead(*_values(_pruned(head)), is_pruned=True)


def _values(head: str) -> tuple[list[object], ValueError | None]:
    decoder = json.JSONDecoder(strict=False)
    found: list[object] = []
    at = _skip_blank(head, 0)
    if at == len(head):
        raise blank_article()
    while at < len(head) and len(found) < _MOST_VALUES:
        try:
            value, at = decoder.raw_decode(head, at)
        except ValueError as problem:
            cut = _cut(head[at:], getattr(problem, "pos", at) - at, decoder)
            return (found if cut is None else [*found, cut]), problem
        found.append(value)
        at = _skip_blank(head, at)
    return found, None


def _skip_blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _cut(text: str, sound: int, decoder: json.JSONDecoder) -> object:
    """The readable part of a value whose end is missing, or that is broken after its first `sound`
    characters; None if there is none."""
    for end in (len(text), sound):
        if (closed := _closed(text[:end])) is None:
            continue
        try:
            return decoder.decode(closed)
        except (ValueError, RecursionError):
            continue
    return None


def _pruned(text: str) -> str:
    """The JSON with null in place of values nested deeper than rows are."""
    parts: list[str] = []
    depth = begin = 0
    for token in _TOKEN.finditer(text):
        if token[0] in ("{", "["):
            depth += 1
            if depth == _DEEPEST:
                parts += (text[begin : token.start()], "null")
        elif token[0] in ("}", "]"):
            if depth == _DEEPEST:
                begin = token.end()
            depth -= 1
    return "".join([*parts, text[begin:]] if depth < _DEEPEST else parts)


def _closed(text: str) -> str | None:
    """The value up to its last comma or bracket, with the open brackets closed; None if it has neither."""
    open_: list[str] = []
    last: tuple[int, str] | None = None
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in _CLOSED_BY:
            open_.append(_CLOSED_BY[mark])
        elif mark in ("}", "]") and (not open_ or open_.pop() != mark):
            break
        if mark[0] != '"' and 0 < len(open_) <= _DEEPEST:
            end = token.start() if mark == "," else token.end()
            last = (end, "".join(reversed(open_)))
    return text[: last[0]] + last[1] if last else None
