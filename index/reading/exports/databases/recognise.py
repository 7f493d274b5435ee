"""Recognises a database export by its paragraphs, which is the only way for a Word or RTF file."""

from collections.abc import Callable, Iterator, Sequence

from index.reading.exports.databases.europresse_lines import is_europresse, read_europresse_lines
from index.reading.exports.databases.factiva_lines import is_factiva, read_factiva
from index.reading.exports.databases.nexis_text import is_nexis_lines, read_nexis_lines
from index.reading.exports.databases.nexis_uni import is_nexis_uni, read_nexis_uni
from index.reading.file_reading import Entry

Reader = Callable[[str, Sequence[str]], Iterator[Entry]]

_READERS: tuple[tuple[Callable[[Sequence[str]], bool], Reader], ...] = (
    (is_nexis_lines, read_nexis_lines),
    (is_nexis_uni, read_nexis_uni),
    (is_factiva, read_factiva),
    (is_europresse, read_europresse_lines),
)


def recognise(lines: Sequence[str]) -> Reader | None:
    """The reader of a database export with these lines, blank ones included; None when they are not an
    export. The reader takes the file's path and the lines."""
    return next((reader for is_export, reader in _READERS if is_export(lines)), None)
