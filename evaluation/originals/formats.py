"""From a file's bytes to its articles."""

import gzip
import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from typing import Any

import yaml

from evaluation.originals.decoding import decodings, stored
from evaluation.originals.original import Original
from evaluation.originals.web_page import read_page, words_of

MAX_BYTES = 50_000_000

Texts = Iterator[tuple[str, Original]]
"""The ids of articles, and what each is."""

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?P<fields>.{0,64000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_NULLS = ("", "~", "null", "Null", "NULL")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # strings only; the one in C where it was built
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_MAX_ID_CHARACTERS = 1_000
_DEEPEST_ROW = 6
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&#?[0-9a-zA-Z]+;")


def read_articles(path: str, content: bytes) -> Iterator[tuple[str, Original]]:
    """The ids and articles of a corpus file, `path` its path in its folder. What cannot be read is left
    out, and a file of an unknown kind has none."""
    name = path.lower()
    if name.endswith((".html", ".htm")):
        if texts := read_page(content):
            yield path, Original(texts, extracted=True)
        return
    read = next((read for suffix, read in _READERS.items() if name.endswith(suffix)), _read_nothing)
    merged: dict[str, Original] = {}
    for decoded in decodings(_unzipped(content) if name.endswith(".gz") else content):
        first: dict[str, Original] = {}
        for article_id, original in read(path, decoded):
            first.setdefault(article_id, original)
        for article_id, original in first.items():
            known = merged.get(article_id, Original(()))
            merged[article_id] = Original(
                (*known.texts, *original.texts), extracted=known.extracted or original.extracted
            )
    yield from merged.items()


def _read_nothing(path: str, text: str) -> Texts:
    yield from ()


def _read_text(path: str, text: str) -> Texts:
    """The whole file, what stands in the front matter too."""
    split = _split_front_matter(text)
    if split and split[1].strip():
        yield _id(split[0]) or path, Original((text,))


def _read_markdown(path: str, text: str) -> Texts:
    """What follows the front matter."""
    split = _split_front_matter(text)
    if split and split[1].strip():
        yield _id(split[0]) or path, Original((split[1],))


def _split_front_matter(text: str) -> tuple[Mapping[str, Any], str] | None:
    """The fields, and the text after them; None when they are broken, so that it is no article."""
    block = _FRONT_MATTER.match(text)
    if block is None:
        return {}, text
    try:
        fields = yaml.load(block["fields"], Loader=_LOADER) or {}
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    return (fields, text[block.end() :]) if isinstance(fields, dict) else ({}, text)


def _read_json_lines(path: str, text: str) -> Texts:
    for number, line in enumerate(text.split("\n"), start=1):
        yield from _read_row(_parse(line), f"{path}#{number}")


def _read_json(path: str, text: str) -> Texts:
    """An object, a list of them, or `{"articles": […]}`."""
    whole = _parse(text)
    rows = whole.get("articles", whole) if isinstance(whole, dict) else whole
    if not isinstance(rows, list):
        yield from _read_row(rows, path)
        return
    for number, row in enumerate(rows, start=1):
        yield from _read_row(row, f"{path}#{number}")


def _read_row(row: object, place: str) -> Texts:
    if not isinstance(row, dict):
        return
    texts = tuple(stored(text) for text in dict.fromkeys(_strings(row, _DEEPEST_ROW)))
    markup = tuple(words for text in texts if _MARKUP.search(text) for words in words_of(text))
    if texts:
        yield _id(row) or place, Original((*texts, *markup), extracted=bool(markup))


def _strings(value: object, depth: int) -> Iterator[str]:
    """Every string that a row has, by whatever name, and lists of strings as the paragraphs of one."""
    if isinstance(value, str):
        yield from [value] if value.strip() else []
    elif isinstance(value, dict | list) and depth:
        if isinstance(value, list) and len(value) > 1 and all(isinstance(part, str) for part in value):
            yield "\n\n".join(part for part in value if part.strip())
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part, depth - 1)


_READERS: Mapping[str, Callable[[str, str], Texts]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    ".jsonl": _read_json_lines,
    ".jsonl.gz": _read_json_lines,
    ".json": _read_json,
}

SUFFIXES = (*_READERS, ".html", ".htm")


def _value(row: Mapping[Any, Any], name: str, named: Callable[[str], str]) -> object:
    return next((value for key, value in row.items() if named(str(key)) == name), None)


def _id(row: Mapping[Any, Any]) -> str:
    """The `id` field in one line, empty when there is none."""
    for value in (_value(row, "id", str), _value(row, "id", str.lower)):
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value not in _NULLS:
            return " ".join(stored(_UNPRINTED.sub(" ", value)).split())[:_MAX_ID_CHARACTERS].strip()
    return ""


def _parse(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _unzipped(content: bytes) -> bytes:
    try:
        return gzip.GzipFile(fileobj=BytesIO(content)).read(MAX_BYTES)
    except (OSError, EOFError, zlib.error):
        return b""
