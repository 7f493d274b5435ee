"""JSON Lines: one article per line. A broken line is reported on its own, and the others are still read."""

from collections.abc import Iterator
from typing import BinaryIO

from index.reading.blocks import numbered_lines, read_text_blocks
from index.reading.file_reading import Entry
from index.reading.rows.row import parse_object, read_entry, too_long


def read_json_lines(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles of a JSON Lines file. The id of one without an `id` is `path#line`, lines from 1."""
    for number, line in numbered_lines(read_text_blocks(path, stream)):
        if line is None:
            yield read_entry(too_long("The line"), path=path, number=number)
        elif line.strip():
            yield read_entry(parse_object(line, "The line"), path=path, number=number)
