"""Tables of a web page: tells tables of data from tables for layout, and reads their rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from index.reading.html.visible_text.seen import visible_nodes, visible_words
from index.reading.html.visible_text.text_nodes import join_nodes, join_seams
from index.text.articles import Seam

# A table with a longer cell is for layout.
_LONGEST_CELL = 200
_NO_CELL = "h1 h2 h3 h4 h5 h6 table form article section blockquote nav aside".split()


@dataclass(frozen=True, slots=True)
class TableRow:
    """The texts of a row's cells. `names` says that it is the header. `linked` is the share of its characters
    in links. The `seams` are offsets in the row's text, in which one character separates the cells."""

    cells: tuple[str, ...]
    names: bool
    linked: float
    element: HtmlElement
    seams: tuple[Seam, ...]


def is_data(table: HtmlElement) -> bool:
    """Whether a table has rows of data, and is not for layout."""
    if table.get("role") == "presentation" or next(table.iterdescendants(*_NO_CELL), None) is not None:
        return False
    rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
    if sum(len(cells) > 1 for cells in rows) < 2:
        return False
    return all(
        len(" ".join(visible_words(cell).split())) <= _LONGEST_CELL for cells in rows for cell in cells
    )


def read_table_rows(table: HtmlElement) -> Iterator[TableRow]:
    """The rows that have text, in order.

    The first is the header if it is marked up as one, or if it is the only row without a digit. Rows in
    `thead` are headers too.
    """
    rows = [cells for row in table.iter("tr") if (cells := list(row.iterchildren("td", "th")))]
    for number, cells in enumerate(rows):
        texts = [text for cell in cells if (text := join_nodes(visible_nodes(cell))).text]
        words = [text.text for text in texts]
        if not words:
            continue
        in_head = cells[0].getparent().getparent().tag == "thead"
        all_heads = all(cell.tag == "th" for cell in cells) or _is_named_by_first(rows)
        linked = sum(len(link.text_content()) for cell in cells for link in cell.iter("a"))
        share = linked / max(1, sum(map(len, words)))
        seams = tuple(join_seams(texts))
        yield TableRow(tuple(words), in_head or (number == 0 and all_heads), share, cells[0], seams)


def _is_named_by_first(rows: list[list[HtmlElement]]) -> bool:
    """Whether the first row has no digit and all others have one, in a table of at least three rows."""
    figures = [any(map(str.isdigit, "".join(map(visible_words, cells)))) for cells in rows]
    return len(rows) > 2 and not figures[0] and all(figures[1:])
