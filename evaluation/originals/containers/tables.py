"""The words of tables: the text of the cells, row by row."""

import ast
import csv
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from evaluation.originals.containers.values import id_field, original_of, strings_in
from evaluation.originals.decoding import decodings
from evaluation.originals.original import OriginalById
from evaluation.originals.unpacked import MAX_BYTES, in_utf8, unpacked

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 10_000_000
_LONGEST_LIST = 2_000_000


def read_original_table(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """Each row by its own id, or by "" if it has none. A table of more than MAX_BYTES is read as UTF-8."""
    content = in_utf8(unpacked(stream))
    whole = content.read(MAX_BYTES + 1)
    if len(whole) > MAX_BYTES:
        again = in_utf8(unpacked(stream))
        yield from _rows(io.TextIOWrapper(again, "utf-8-sig", "replace", newline=""))
        return
    for decoded in decodings(whole):
        yield from _rows(io.StringIO(decoded, newline=""))


def _rows(lines: Iterable[str]) -> Iterator[OriginalById]:
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_CELL))
    lines = iter(lines)
    head = next((line for line in lines if line.strip()), "")
    delimiter = ""
    if head.strip().strip('"').lower().startswith("sep=") and len(head.strip().strip('"')) == 5:
        delimiter = head.strip().strip('"')[4]
        head = next((line for line in lines if line.strip()), "")
    reader = csv.reader(_chained(head, lines), delimiter=delimiter or max(_DELIMITERS, key=head.count))
    names: list[str] | None = None
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue
        if names is None:
            names = [cell.strip() for cell in cells]
        elif original := original_of(text for cell in cells for text in _strings(cell)):
            yield id_field(dict(zip(names, cells, strict=False))), original


def _chained(first: str, lines: Iterator[str]) -> Iterator[str]:
    yield first
    yield from lines


def _strings(cell: str) -> Iterator[str]:
    """The cell, and if it is a list or an object, the strings in it."""
    yield cell
    if cell.lstrip()[:1] in ("[", "{") and len(cell) <= _LONGEST_LIST:
        try:
            yield from strings_in(ast.literal_eval(cell.strip()))
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            return
