"""Instapaper's bookmarks. Its exports contain only the marked passages of most articles."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.blocks import read_text_blocks, until_problem
from index.reading.fields.article_fields import field_text
from index.reading.fields.field_names import FieldValues
from index.reading.file_reading import Entry
from index.reading.lists.highlights import MarkedSource, read_marked
from index.reading.rows.json_rows import Step
from index.reading.rows.json_values import find_values
from index.reading.rows.row import parse_object, read_entry
from index.reading.rows.table import DelimitedTable

_PATHS = frozenset({("bookmarks", Step.ENTRY), ("highlights", Step.ENTRY), (Step.ENTRY,)})
_DEEPEST = 6


def read_instapaper_table(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """One article from the selection of each row. The date in a row is when it was saved: it is not read."""
    problems: list[UnreadableArticle] = []
    sources: list[MarkedSource] = []
    for number, row in until_problem(DelimitedTable(path, stream).rows(), problems):
        if isinstance(row, UnreadableArticle):
            yield read_entry(row, path=path, number=number)
            continue
        source = MarkedSource({"title": row.get("Title"), "url": row.get("URL")}, number)
        source.add(row.get("Selection"))
        sources.append(source)
    yield from read_marked(sources, path=path, problems=problems)


def read_instapaper_json(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """One article for each bookmark: its text or, if it has none, its highlights. The user's notes are not
    read."""
    problems: list[UnreadableArticle] = []
    sources: dict[str, MarkedSource] = {}
    whole: set[str] = set()
    number = 0
    for row, key in until_problem(_all_rows(path, stream), problems):
        if "highlight_id" in row:
            sources.setdefault(key, MarkedSource({}, max(number, 1))).add(row.get("text"))
            continue
        number += 1
        if field_text(row) is not None:
            whole.add(key)
            yield read_entry(row, path=path, number=number)
        else:
            source = sources.setdefault(key, MarkedSource({}, number))
            source.fields, source.number = {"title": row.get("title"), "url": row.get("url")}, number
    bare = [source for key, source in sources.items() if key not in whole]
    yield from read_marked(bare, path=path, problems=problems, is_all=not whole)


def _all_rows(path: str, stream: BinaryIO) -> Iterator[tuple[FieldValues, str]]:
    for text in find_values(read_text_blocks(path, stream), _PATHS):
        entry = None if text is None else parse_object(text, "The entry", strict=False)
        if not isinstance(entry, UnreadableArticle):
            yield from _rows(entry, None, _DEEPEST)


def _rows(value: object, bookmark: str | None, depth: int) -> Iterator[tuple[FieldValues, str]]:
    """Bookmarks and highlights at any depth, with the id of the bookmark."""
    if isinstance(value, list) and depth:
        for entry in value:
            yield from _rows(entry, bookmark, depth - 1)
    elif isinstance(value, Mapping) and depth:
        key = str(value["bookmark_id"]) if "bookmark_id" in value else bookmark
        if key is not None and ("highlight_id" in value or "bookmark_id" in value):
            yield value, key
        for inner in value.values():
            yield from _rows(inner, key, depth - 1)
