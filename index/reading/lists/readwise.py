"""Highlights as Readwise exports them. Those of one source make one article. Users' notes are not read."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.blocks import read_text_blocks, until_problem
from index.reading.file_reading import Entry
from index.reading.lists.highlights import MarkedSource, read_marked
from index.reading.rows.json_rows import Step
from index.reading.rows.json_values import find_values
from index.reading.rows.row import parse_object, read_entry, too_long
from index.reading.rows.table import DelimitedTable

_PATHS = frozenset({("results", Step.ENTRY), (Step.ENTRY,)})
"""Paths of the sources in a page of the export, and of sources or pages in a list."""

# Fields about where a source was marked, and what the user or a machine wrote about it.
_NOT_OF_THE_SOURCE = frozenset(
    "id source unique_url readwise_url highlights summary document_note book_tags category updated".split()
)
_MOST_CHARACTERS = 50_000_000
_DEEPEST = 3


def read_readwise_export(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles in Readwise's JSON export, of one page or several."""
    problems: list[UnreadableArticle] = []
    sources: list[MarkedSource] = []
    number = 0
    for text in until_problem(find_values(read_text_blocks(path, stream), _PATHS), problems):
        row = too_long("The entry") if text is None else parse_object(text, "The entry", strict=False)
        if isinstance(row, UnreadableArticle):
            number += 1
            yield read_entry(row, path=path, number=number)
            continue
        for book in _books(row, _DEEPEST):
            number += 1
            sources.append(_source(book, number))
    yield from read_marked(sources, path=path, problems=problems)


def read_readwise_table(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles in Readwise's table export, in the order in which their sources first occur."""
    problems: list[UnreadableArticle] = []
    sources: dict[tuple[object, object], MarkedSource] = {}
    characters = 0
    for number, row in until_problem(DelimitedTable(path, stream).rows(), problems):
        if isinstance(row, UnreadableArticle):
            yield read_entry(row, path=path, number=number)
            continue
        title, author, passage = row.get("Book Title"), row.get("Book Author"), row.get("Highlight")
        characters += len(str(passage))
        if characters > _MOST_CHARACTERS:
            raise UnreadableArticle("The file has too many highlights", "split it into smaller ones")
        source = sources.setdefault((title, author), MarkedSource({"title": title, "author": author}, number))
        source.add(passage)
    yield from read_marked(list(sources.values()), path=path, problems=problems)


def _books(value: object, depth: int) -> Iterator[Mapping[str, object]]:
    """The row itself if it is a source, or the sources of a page."""
    if isinstance(value, Mapping) and "highlights" in value:
        yield value
    elif depth:
        for inner in _listed(value.get("results") if isinstance(value, Mapping) else value):
            yield from _books(inner, depth - 1)


def _source(book: Mapping[str, object], number: int) -> MarkedSource:
    fields = {name: value for name, value in book.items() if name not in _NOT_OF_THE_SOURCE}
    source = MarkedSource(fields, number)
    for highlight in _listed(book["highlights"]):
        if isinstance(highlight, Mapping) and not highlight.get("is_deleted"):
            source.add(highlight.get("text"))
    return source


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []
