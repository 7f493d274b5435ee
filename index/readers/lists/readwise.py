"""Highlights as Readwise exports them, those of a source in one article. Notes are their reader's words."""

import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.readers.decoding import decode
from index.readers.lists.highlights import Marked, read_marked
from index.readers.reading import Entry
from index.readers.rows.row import read_entry
from index.readers.rows.table import Table

_DEEPEST = 4
# What else Readwise says of a source: where it was marked, what its reader or a machine wrote of it.
_NOT_OF_THE_SOURCE = frozenset(
    "id source unique_url readwise_url highlights summary document_note book_tags category updated".split()
)
_MOST_CHARACTERS = 50_000_000


def read_readwise_export(path: str, content: bytes) -> Iterator[Entry]:
    """The articles in the JSON of Readwise's export: a page of it, or several."""
    try:
        exported = json.loads(decode(content), strict=False)
    except (ValueError, RecursionError) as problem:
        raise UnreadableArticle("The file is broken JSON", "mend it, or export it again") from problem
    sources: list[Marked] = []
    for number, book in enumerate(_books(exported, _DEEPEST), start=1):
        fields = {name: value for name, value in book.items() if name not in _NOT_OF_THE_SOURCE}
        source = Marked(fields, number)
        for highlight in _listed(book["highlights"]):
            if isinstance(highlight, Mapping) and not highlight.get("is_deleted"):
                source.add(highlight.get("text"))
        sources.append(source)
    yield from read_marked(sources, path=path)


def read_readwise_table(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles in the table of Readwise's export, in the order in which their sources first come."""
    sources: dict[tuple[object, object], Marked] = {}
    characters = 0
    for number, row in Table(path, stream).rows():
        if isinstance(row, UnreadableArticle):
            yield read_entry(row, path=path, number=number)
            continue
        title, author, passage = row.get("Book Title"), row.get("Book Author"), row.get("Highlight")
        characters += len(str(passage))
        if characters > _MOST_CHARACTERS:
            raise UnreadableArticle("The file has too many highlights", "split it into smaller ones")
        source = sources.setdefault((title, author), Marked({"title": title, "author": author}, number))
        source.add(passage)
    yield from read_marked(list(sources.values()), path=path)


def _books(value: object, depth: int) -> Iterator[Mapping[str, object]]:
    """The sources in a page's `results`, in a list of them, or in a list of pages."""
    if isinstance(value, Mapping) and "highlights" in value:
        yield value
    elif depth:
        for inner in _listed(value.get("results") if isinstance(value, Mapping) else value):
            yield from _books(inner, depth - 1)


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
