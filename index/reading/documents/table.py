"""Tables of a document: tables of data, row by row, and tables for layout."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.reading.documents.paragraph import DocumentParagraph
from index.text.paragraphs.lines import LineShape

# A table with a longer cell is for layout.
_LONGEST_CELL = 200

_ENDS = (".", "!", "?", "…")
_CLOSING = "\"'’”“»)]"

Cell = Sequence[DocumentParagraph]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """The cells of a row. `names` says that the document marks it as the header."""

    cells: tuple[Cell, ...]
    names: bool = False


def table_paragraphs(rows: Sequence[DocumentRow]) -> Iterator[DocumentParagraph]:
    """For a table of data, one paragraph per row; the first may be the header. For a table for layout, its
    paragraphs cell by cell."""
    if not _is_data(rows):
        for row in rows:
            for cell in row.cells:
                yield from cell
        return
    for number, row in enumerate(rows):
        text = "\t".join(filter(None, map(_words, row.cells)))
        names = number == 0 and (row.names or _is_named_by_first(rows))
        yield DocumentParagraph(text, LineShape.COLUMNS if names else LineShape.ROW)


def _is_data(rows: Sequence[DocumentRow]) -> bool:
    several = 0
    for row in rows:
        filled = [cell for cell in row.cells if _words(cell)]
        several += len(filled) > 1
        for cell in filled:
            shapes = {paragraph.shape for paragraph in cell if paragraph.text.strip()}
            if (
                len(_words(cell)) > _LONGEST_CELL
                or _is_running_text(cell)
                or shapes & {LineShape.ROW, LineShape.COLUMNS, LineShape.HEADING}
            ):
                return False
    return several > 1


def _is_running_text(cell: Cell) -> bool:
    """Whether the cell has several paragraphs, each ending like a sentence: then a row is not a record."""
    paragraphs = [text for paragraph in cell if (text := paragraph.text.strip())]
    return len(paragraphs) > 1 and all(text.rstrip(_CLOSING).endswith(_ENDS) for text in paragraphs)


def _is_named_by_first(rows: Sequence[DocumentRow]) -> bool:
    """Whether the first row has no digit and all others have one, in a table of at least three rows."""
    figures = [any(map(str.isdigit, "".join(map(_words, row.cells)))) for row in rows]
    return len(rows) > 2 and not figures[0] and all(figures[1:])


def _words(cell: Cell) -> str:
    return " ".join(" ".join(paragraph.text.split()) for paragraph in cell if paragraph.text.strip())
