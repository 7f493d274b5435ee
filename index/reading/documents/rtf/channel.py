"""Assembles the paragraphs of the text, a note or a text box."""

from dataclasses import dataclass, field

from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.rtf.look import Look
from index.reading.documents.style_names import (
    is_caption_named,
    is_contents_named,
    is_title_named,
    level_named,
)
from index.reading.documents.table import DocumentRow, table_paragraphs
from index.text.paragraphs.lines import LineShape


@dataclass(slots=True)
class Channel:
    """The paragraphs of the text, a note or a text box. `paragraphs` are those that are complete."""

    paragraphs: list[DocumentParagraph] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _strong: bool | None = None
    _cell: list[DocumentParagraph] = field(default_factory=list)
    _cells: list[tuple[DocumentParagraph, ...]] = field(default_factory=list)
    _rows: list[DocumentRow] = field(default_factory=list)
    _boxes: list["Channel"] = field(default_factory=list)

    def add(self, text: str, look: Look) -> None:
        if text.strip():
            self._strong = look.strong and self._strong is not False
        self._parts.append(text)

    def add_box(self, box: "Channel") -> None:
        """Add a text box that is anchored here. Its text comes after the paragraph."""
        self._boxes.append(box)

    def end_paragraph(self, look: Look) -> None:
        text = "".join(self._parts)
        if look.in_table:
            self._cell += self._ended(text, look)
        elif text.strip() or not self._rows:
            self._end_table()
            self.paragraphs += self._ended(text, look)

    def end_cell(self, look: Look) -> None:
        if "".join(self._parts).strip():
            self._cell += self._ended("".join(self._parts), look)
        self._parts = []
        self._cells.append(tuple(self._cell))
        self._cell = []

    def end_row(self, look: Look) -> None:
        self._rows.append(DocumentRow(tuple(self._cells), look.names_columns))
        self._cells = []

    def end(self, look: Look) -> None:
        """End the last paragraph and table: in a note the last paragraph has no end mark, and a table may
        lack its last one."""
        if self._cells or self._cell:
            self.end_cell(look)
            self.end_row(look)
        if "".join(self._parts).strip():
            self._end_table()
            self.paragraphs += self._ended("".join(self._parts), look)
        self._end_table()

    def _end_table(self) -> None:
        self.paragraphs += table_paragraphs(self._rows)
        self._rows = []

    def _ended(self, text: str, look: Look) -> list[DocumentParagraph]:
        strong, boxes = bool(self._strong), self._boxes
        self._parts, self._strong, self._boxes = [], None, []
        below = [paragraph for box in boxes for paragraph in box.paragraphs]
        return below if is_contents_named(look.style) else [_shaped(text, look, strong=strong), *below]


def _shaped(text: str, look: Look, *, strong: bool) -> DocumentParagraph:
    level = level_named(look.style) if look.level is None else look.level
    titles = is_title_named(look.style)
    if titles or level:
        return DocumentParagraph(text, LineShape.HEADING, level or 1, strong, titles)
    if is_caption_named(look.style):
        return DocumentParagraph(text, LineShape.ASIDE, strong=strong)
    return DocumentParagraph(text, LineShape.ITEM if look.is_item else LineShape.PARAGRAPH, strong=strong)
