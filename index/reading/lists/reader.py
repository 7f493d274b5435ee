"""Documents as the API of Readwise's Reader lists them. Highlights and notes are documents too and name their
parent. Notes are written by the user and summaries by a machine: neither is read."""

from collections.abc import Iterator
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.blocks import until_problem
from index.reading.fields.article_fields import field_text
from index.reading.fields.field_names import FieldValues
from index.reading.file_reading import Entry
from index.reading.lists.highlights import MarkedSource, read_marked
from index.reading.rows.json_file import json_rows
from index.reading.rows.row import read_entry

# Fields about how the document came into Reader, and what was added to it there.
_NOT_OF_THE_SOURCE = frozenset(("source", "summary", "notes", "tags", "content", "html_content"))


def read_reader(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """One article for each document: its text or, if it has none, its highlights."""
    sources: dict[object, MarkedSource] = {}
    whole: set[object] = set()
    problems: list[UnreadableArticle] = []
    for number, row in until_problem(json_rows(path, stream), problems):
        number = number or 1
        if isinstance(row, UnreadableArticle):
            yield read_entry(row, path=path, number=number)
        elif row.get("category") == "note":
            continue
        elif parent := row.get("parent_id"):
            _source(sources, parent, row, number).add(field_text(row))
        elif field_text(row) is not None:
            whole.add(str(row.get("id")))
            fields = {name: value for name, value in row.items() if name not in ("source", "summary")}
            yield read_entry(fields, path=path, number=number)
        else:
            source = _source(sources, row.get("id"), row, number)
            source.fields, source.number = _fields(row), number
    bare = [source for key, source in sources.items() if key not in whole]
    yield from read_marked(bare, path=path, problems=problems, is_all=not whole)


def _source(sources: dict[object, MarkedSource], key: object, row: FieldValues, number: int) -> MarkedSource:
    return sources.setdefault(str(key), MarkedSource(_fields(row), number))


def _fields(row: FieldValues) -> FieldValues:
    """The fields of the source. A highlight's own id and address are dropped: they are not its source's."""
    of_parent = {} if not row.get("parent_id") else {"id": None, "url": None, "title": row.get("title")}
    return {name: value for name, value in row.items() if name not in _NOT_OF_THE_SOURCE} | of_parent
