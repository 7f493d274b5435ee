"""Highlights as Pocket exports them besides its table of addresses. Those of one page make one article."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.blocks import read_text_blocks, until_problem
from index.reading.file_reading import Entry
from index.reading.lists.highlights import MarkedSource, read_marked
from index.reading.rows.json_rows import Step
from index.reading.rows.json_values import find_values
from index.reading.rows.row import parse_object, read_entry, too_long

_PATHS = frozenset({(Step.ENTRY,), ("list", Step.ANY_KEY)})
"""Paths in Pocket's export, where the field is `highlights`, and in its API, where it is `annotations`."""

_NAMES = ("title", "resolved_title", "given_title", "url", "resolved_url", "given_url")


def read_pocket(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """One article from the quotes of each page. The user's notes are not read."""
    problems: list[UnreadableArticle] = []
    sources: list[MarkedSource] = []
    texts = until_problem(find_values(read_text_blocks(path, stream), _PATHS), problems)
    for number, text in enumerate(texts, start=1):
        row = too_long("The entry") if text is None else parse_object(text, "The entry", strict=False)
        if isinstance(row, UnreadableArticle):
            yield read_entry(row, path=path, number=number)
            continue
        source = MarkedSource({name: row[name] for name in _NAMES if name in row}, number)
        for name in ("highlights", "annotations"):
            marks = row.get(name)
            for mark in marks if isinstance(marks, list) else []:
                source.add(mark.get("quote") if isinstance(mark, Mapping) else None)
        sources.append(source)
    yield from read_marked(sources, path=path, problems=problems)
