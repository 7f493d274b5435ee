"""The words in the values of rows and objects, under any name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from evaluation.originals.decoding import stored
from evaluation.originals.original import Original
from evaluation.originals.web_page import markup_texts

_DEEPEST = 30
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&#?[0-9a-zA-Z]+;")
_NULLS = ("", "~", "null", "Null", "NULL")
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_MAX_ID_CHARACTERS = 1_000


def original_of(strings: Iterable[str]) -> Original | None:
    """The article with these strings and, for those that are markup, their words; None if all are blank."""
    texts = tuple(stored(text) for text in dict.fromkeys(strings) if text.strip())
    markup = tuple(words for text in texts if _MARKUP.search(text) for words in markup_texts(text))
    return Original((*texts, *markup), extracted=bool(markup)) if texts else None


def strings_in(value: object, depth: int = _DEEPEST) -> Iterator[str]:
    """Every string in a value. A list of strings, or of strings and objects with a `text`, also gives its
    pieces joined as one text, without those that are struck out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping) and depth:
        for part in value.values():
            yield from strings_in(part, depth - 1)
    elif isinstance(value, list) and depth:
        yield from joined_pieces(piece for part in value if (piece := _piece(part)) is not None)
        for part in value:
            yield from strings_in(part, depth - 1)


def joined_pieces(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a list joined as paragraphs, and as parts of a line."""
    filled = [piece for piece in pieces if piece]
    if len(filled) > 1:
        yield "\n\n".join(piece for piece in filled if piece.strip())
        yield "".join(filled)


def id_field(row: Mapping[Any, Any]) -> str:
    """The `id` field as one line, with the version if that is above 1; "" when there is no id."""
    for value in (_value(row, "id", exact=True), _value(row, "id", exact=False)):
        label = _label(value)
        if label:
            version = _label(_value(row, "version", exact=True))
            is_later = version.isascii() and version.isdecimal() and int(version[:9]) > 1
            return f"{label}#{int(version)}" if is_later else label
    return ""


def _piece(value: object) -> str | None:
    if isinstance(value, Mapping):
        value = None if value.get("type") == "strikethrough" else value.get("text")
    return value if isinstance(value, str) else None


def _value(row: Mapping[Any, Any], name: str, *, exact: bool) -> object:
    return next((value for key, value in row.items() if (key if exact else str(key).lower()) == name), None)


def _label(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, str) and value not in _NULLS:
        return " ".join(stored(_UNPRINTED.sub(" ", value)).split())[:_MAX_ID_CHARACTERS].strip()
    return ""
