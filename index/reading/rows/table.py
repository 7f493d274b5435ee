"""Tables of rows with a line of column names, as spreadsheets and databases export them: .csv and .tsv."""

import ast
import csv
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.blocks import numbered_lines, read_text_blocks
from index.reading.fields.field_names import (
    AUTHOR,
    OUTLET,
    PUBLISHED,
    TEXT,
    TITLE,
    URL,
    FieldValues,
    is_one_of,
)
from index.reading.file_reading import Entry
from index.reading.rows.row import read_article_rows, too_long

_DELIMITERS = (",", ";", "\t", "|")
_KNOWN = (*TEXT, *TITLE, *URL, *PUBLISHED, *OUTLET, *AUTHOR)
# A line that Excel writes above the column names, and also reads.
_SEPARATOR = re.compile(r"sep=([,;\t|])", re.IGNORECASE)
_LONGEST_CELL = 10_000_000
_LONGEST_NAMES = 100_000
_LONGEST_LIST = 2_000
# What pandas and databases write into an empty cell.
_NOTHING = frozenset({"", "nan", "none", "null", "nat", r"\n", "n/a"})


def read_table(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles of a table. The id of one without an `id` is `path#number`, rows counted from 1 below the
    column names."""
    table = DelimitedTable(path, stream)
    yield from read_article_rows(table.rows(), path=path, columns=table.columns)


class DelimitedTable:
    """The rows of a table that is open at its beginning. The delimiter is determined from the column names.

    Raises UnreadableArticle when the file is not text.
    """

    def __init__(self, path: str, stream: BinaryIO) -> None:
        csv.field_size_limit(_LONGEST_CELL)
        self._lines = _Lines(path, stream)
        first = self._lines.next_filled()
        delimiter = None
        if named := _SEPARATOR.fullmatch(first.rstrip("\n").strip('"')):
            delimiter, first = named[1], self._lines.next_filled()
        if len(first) > _LONGEST_NAMES:
            raise UnreadableArticle(
                f"The names of the table's columns have more than {_LONGEST_NAMES:,} characters",
                "name them in its first line",
            )
        self._lines.put_back(first)
        self._reader = csv.reader(self._lines, delimiter=delimiter or _delimiter_of(first))
        self.columns: list[str] = []
        names = self._next_record() if first else None
        if isinstance(names, UnreadableArticle):
            raise names
        self.columns = [name.strip() for name in names or ()]

    def rows(self) -> Iterator[tuple[int, FieldValues | UnreadableArticle]]:
        """Each row as a mapping from column names, numbered from 1, without its empty cells."""
        number = 0
        while (record := self._next_record()) is not None:
            if isinstance(record, UnreadableArticle):
                number += 1
                yield number, record
            elif any(cell.strip() for cell in record):
                number += 1
                yield number, self._row(record)

    def _next_record(self) -> list[str] | UnreadableArticle | None:
        """The cells of the next row, its error, or None at the end."""
        self._lines.begin_row()
        try:
            record = next(self._reader, None)
        except csv.Error as problem:
            return UnreadableArticle(f"The row cannot be read ({problem})", "mend it or take it out")
        if self._lines.had_too_long:
            return too_long("A line of the row")
        if record is not None and self._lines.has_open_quote:
            return UnreadableArticle(
                "The row has a quotation mark that nothing closes", "close it, or export the table anew"
            )
        if record and self._lines.has_no_end and len(record) < len(self.columns):
            return UnreadableArticle("The table is cut off in this row", "fetch or export it again")
        return record

    def _row(self, cells: Sequence[str]) -> FieldValues | UnreadableArticle:
        more = [cell for cell in cells[len(self.columns) :] if cell.strip()]
        if more:
            return UnreadableArticle(
                f"The row has {len(cells)} cells for {len(self.columns)} columns",
                "put cells with the delimiter in them into quotation marks",
            )
        named = zip(self.columns, cells, strict=False)
        row: dict[str, object] = {}
        for name, cell in named:
            if cell.strip().casefold() not in _NOTHING:
                row.setdefault(name, _value(cell))
        return row


class _Lines(Iterator[str]):
    """The lines of a table's file, for the CSV parser, which takes as many as a row has.

    For the last row read, `had_too_long` says whether one of its lines was longer than MAX_LINE_CHARACTERS,
    and `has_no_end` whether the file ended in it without a line end.
    """

    def __init__(self, path: str, stream: BinaryIO) -> None:
        self._lines = numbered_lines(self._until_end(read_text_blocks(path, stream)))
        self._waiting: list[str] = []
        self._quotes = self._count = 0
        self._at_end = self._at_end_of_blocks = False
        self.had_too_long = self.has_no_end = False

    def next_filled(self) -> str:
        """The next line that is not blank; "" when there is none."""
        return next((line for line in self if line.strip()), "")

    def put_back(self, line: str) -> None:
        self._waiting = [line] if line else []

    def begin_row(self) -> None:
        self._quotes = self._count = 0
        self.had_too_long = False

    @property
    def has_open_quote(self) -> bool:
        """Whether the file ended inside a quoted cell that began on an earlier line."""
        return self._at_end and self._count > 1 and self._quotes % 2 == 1

    def __next__(self) -> str:
        line = self._waiting.pop() if self._waiting else self._read()
        self._count += 1
        self._quotes += line.count('"')
        return line

    def _read(self) -> str:
        for _, line in self._lines:
            self.had_too_long = self.had_too_long or line is None
            self.has_no_end = self._at_end_of_blocks
            return f"{line or ''}\n"
        self._at_end = True
        raise StopIteration

    def _until_end(self, blocks: Iterator[str]) -> Iterator[str]:
        yield from blocks
        self._at_end_of_blocks = True


def _delimiter_of(names: str) -> str:
    """The delimiter that gives the most known column names; of several, that which gives the most names."""

    def told(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader([names], delimiter=delimiter), [])
        return sum(is_one_of(cell, _KNOWN) for cell in cells), len(cells)

    return max(_DELIMITERS, key=told)


def _value(cell: str) -> object:
    """The cell's text, or the list that Python or JSON wrote to it: "['Una McTaggart', 'Joel Fenn']"."""
    written = cell.strip()
    if len(written) <= _LONGEST_LIST and written[:2] in ("['", '["') and written.endswith("]"):
        try:
            value = ast.literal_eval(written)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return cell
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return value
    return cell
