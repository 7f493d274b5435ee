"""Instapaper's bookmarks: of their articles it exports no more than the passages that were marked."""

import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.readers.decoding import decode
from index.readers.field_names import Row
from index.readers.fields import field_text
from index.readers.lists.highlights import Marked, read_marked
from index.readers.reading import Entry
from index.readers.rows.row import read_entry
from index.readers.rows.table import Table

_DEEPEST = 6


def read_instapaper_table(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """An article of each row's selection. The day in a row is the one on which it was saved."""
    sources: list[Marked] = []
    for number, row in Table(path, stream).rows():
        if isinstance(row, UnreadableArticle):
            yield read_entry(row, path=path, number=number)
            continue
        source = Marked({"title": row.get("Title"), "url": row.get("URL")}, number)
        source.add(row.get("Selection"))
        sources.append(source)
    yield from read_marked(sources, path=path)


def read_instapaper_json(path: str, content: bytes) -> Iterator[Entry]:
    """An article of each bookmark with a text, and of the highlights of each without one. What their reader
    noted on them is none."""
    try:
        listed = json.loads(decode(content), strict=False)
    except (ValueError, RecursionError) as problem:
        raise UnreadableArticle("The file is broken JSON", "mend it, or export it again") from problem
    sources: dict[str, Marked] = {}
    whole: set[str] = set()
    number = 0
    for row, key in _rows(listed, None, _DEEPEST):
        if "highlight_id" in row:
            sources.setdefault(key, Marked({}, max(number, 1))).add(row.get("text"))
            continue
        number += 1
        if field_text(row) is not None:
            whole.add(key)
            yield read_entry(row, path=path, number=number)
        else:
            source = sources.setdefault(key, Marked({}, number))
            source.fields, source.number = {"title": row.get("title"), "url": row.get("url")}, number
    bare = [source for key, source in sources.items() if key not in whole]
    yield from read_marked(bare, path=path, is_all=not whole)


def _rows(value: object, bookmark: str | None, depth: int) -> Iterator[tuple[Row, str]]:
    """Bookmarks and highlights wherever they stand, with the id of the bookmark."""
    if isinstance(value, list) and depth:
        for entry in value:
            yield from _rows(entry, bookmark, depth - 1)
    elif isinstance(value, Mapping) and depth:
        key = str(value["bookmark_id"]) if "bookmark_id" in value else bookmark
        if key is not None and ("highlight_id" in value or "bookmark_id" in value):
            yield value, key
        for inner in value.values():
            yield from _rows(inner, key, depth - 1)
