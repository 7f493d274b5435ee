"""The paragraphs of one part of a document, in reading order: its body, or a note."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from index.paragraphs import Shape
from index.readers.documents.docx.names import attribute, child, children, name_of
from index.readers.documents.docx.styles import Style, Styles, outline_level
from index.readers.documents.docx.words import WordReader, Words, is_left_out
from index.readers.documents.paragraph import Paragraph

# A table with longer cells lays out the page.
_LONGEST_CELL = 200


class Story:
    """Reads elements one after the other. `notes` are the footnotes and endnotes met so far."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._words = WordReader(styles)
        # Of a paragraph whose end was deleted: what goes on in the next one.
        self._open: Words | None = None
        self.notes: list[tuple[str, str]] = []

    def read(self, element: etree._Element | None) -> Iterator[Paragraph]:
        """The paragraphs of an element, in reading order; blank ones too."""
        for inner in () if element is None else element:
            name = name_of(inner)
            if name == "p":
                yield from self._paragraph(inner)
            elif name == "tbl":
                yield from self._table(inner)
            elif name == "AlternateContent":
                yield from self.read(next(iter(inner), None))
            elif name in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
                if name != "sdt" or not is_left_out(inner):
                    yield from self.read(inner)

    def _paragraph(self, element: etree._Element) -> Iterator[Paragraph]:
        properties = child(element, "pPr")
        style = self._styles.style(attribute(child(properties, "pStyle"), "val"))
        words = self._open or Words()
        self._words.read(element, style, words)
        self._words.fields.end_paragraph()
        mark = child(properties, "rPr")
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            self._open = words
            return
        self._open = None
        self.notes += words.notes
        if not style.is_contents:
            yield _shaped(words, style, properties)
        for box in words.boxes:
            yield from self.read(box)

    def _table(self, table: etree._Element) -> Iterator[Paragraph]:
        rows = [
            (
                row,
                [
                    list(self.read(cell))
                    for cell in _inside(row, "tc")
                    if not _is_deleted(cell, "tcPr", "cellDel")
                ],
            )
            for row in _inside(table, "tr")
            if not _is_deleted(row, "trPr", "del")
        ]
        if not _is_data(cells for _, cells in rows):
            for _, cells in rows:
                for cell in cells:
                    yield from cell
            return
        first = True
        for row, cells in rows:
            text = "\t".join(filter(None, (_cell_text(cell) for cell in cells)))
            names = child(row, "trPr", "tblHeader") is not None or (first and _is_named_by_first(rows))
            yield Paragraph(text, Shape.COLUMNS if names and first else Shape.ROW)
            first = False


def _shaped(words: Words, style: Style, properties: etree._Element | None) -> Paragraph:
    level = outline_level(properties)
    level = style.level if level is None else level
    paragraph = Paragraph(words.text, strong=bool(words.strong), titles=style.titles)
    if style.titles or level:
        return replace(paragraph, shape=Shape.HEADING, level=level or 1)
    if style.is_caption:
        return replace(paragraph, shape=Shape.ASIDE)
    number = attribute(child(properties, "numPr", "numId"), "val")
    if number != "0" and (number or style.is_item):
        return replace(paragraph, shape=Shape.ITEM)
    return paragraph


def _inside(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, those in content controls too."""
    for inner in element:
        if name_of(inner) == name:
            yield inner
        elif name_of(inner) in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _inside(inner, name)


def _is_deleted(element: etree._Element, properties: str, mark: str) -> bool:
    return any(child(found, mark) is not None for found in children(element, properties))


def _is_data(rows: Iterable[list[list[Paragraph]]]) -> bool:
    """Whether the cells of a table belong together row by row, and do not lay out the page."""
    several = 0
    for cells in rows:
        filled = [cell for cell in cells if _cell_text(cell)]
        several += len(filled) > 1
        for cell in filled:
            shapes = {paragraph.shape for paragraph in cell if paragraph.text.strip()}
            if len(_cell_text(cell)) > _LONGEST_CELL or shapes & {Shape.ROW, Shape.COLUMNS, Shape.HEADING}:
                return False
    return several > 1


def _is_named_by_first(rows: list[tuple[etree._Element, list[list[Paragraph]]]]) -> bool:
    """Whether the first row has no figure and each of the others has one."""
    figures = [any(map(str.isdigit, "".join(map(_cell_text, cells)))) for _, cells in rows]
    return len(rows) > 2 and not figures[0] and all(figures[1:])


def _cell_text(cell: list[Paragraph]) -> str:
    return " ".join(" ".join(paragraph.text.split()) for paragraph in cell if paragraph.text.strip())
