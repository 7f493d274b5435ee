"""JSON of any size: an object, a list, an object around a list, or several objects in sequence."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.blocks import read_text_blocks, until_problem
from index.reading.fields.field_names import FieldValues
from index.reading.file_reading import Entry
from index.reading.rows.json_rows import JsonRows, find_rows
from index.reading.rows.json_values import find_values
from index.reading.rows.row import no_texts, parse_object, read_article_rows, too_long

_HEADS = (2_000_000, 32_000_000)
"""The rows are looked for in this many characters at first, and then in the larger number."""

NumberedRow = tuple[int | None, FieldValues | UnreadableArticle]


def read_json(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles of a JSON file. The id of one without an `id` is the path, or `path#number` (from 1) in a
    list or a file of several."""
    yield from read_article_rows(json_rows(path, stream), path=path)


def json_rows(path: str, stream: BinaryIO) -> Iterator[NumberedRow]:
    """The rows of a JSON file with their numbers (None if the file is one row). Raises UnreadableArticle when
    there are none. If the file is cut off or broken, the rows before that are yielded first."""
    problems: list[UnreadableArticle] = []
    try:
        yield from _rows(until_problem(read_text_blocks(path, stream), problems))
    except UnreadableArticle as problem:
        raise next(iter(problems), problem) from problem.__cause__
    if problems:
        raise problems[0]


def _rows(blocks: Iterator[str]) -> Iterator[NumberedRow]:
    head, rows = "", JsonRows(frozenset())
    for size in _HEADS:
        parts = [head]
        length = len(head)
        while length < size and (block := next(blocks, None)) is not None:
            parts.append(block)
            length += len(block)
        head = "".join(parts)
        rows = find_rows(head, is_whole=length < size)
        if rows.paths or length < size:
            break
    if not rows.paths:
        raise no_texts(0, rows.names, names_pages=False)
    texts = find_values(chain([head], blocks), rows.paths)
    found = (_row(text, rows.shared) for text in texts)
    return _numbered(found) if () in rows.paths else enumerate(found, start=1)


def _numbered(rows: Iterator[FieldValues | UnreadableArticle]) -> Iterator[NumberedRow]:
    """Numbers the rows of a file that is one object or several in sequence; None if it is one."""
    first = list(islice(rows, 2))
    if len(first) == 1:
        yield None, first[0]
    else:
        yield from enumerate(chain(first, rows), start=1)


def _row(text: str | None, shared: FieldValues) -> FieldValues | UnreadableArticle:
    row = too_long("The entry") if text is None else parse_object(text, "The entry", strict=False)
    return {**shared, **row} if shared and not isinstance(row, UnreadableArticle) else row
