"""The paragraphs of one part of a document, its body or a note, in reading order."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from index.reading.documents.docx.names import word_attribute, word_child, word_children, word_name
from index.reading.documents.docx.styles import DocxStyle, Styles, outline_level
from index.reading.documents.docx.words import ParagraphWords, WordReader, is_wordless_control
from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.table import DocumentRow, table_paragraphs
from index.text.paragraphs.lines import LineShape

_AROUND_BLOCKS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})


class DocxStory:
    """Reads elements one after the other. `notes` are the footnotes and endnotes found so far."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._words = WordReader(styles)
        # The words of a paragraph whose end was deleted: it continues in the next one.
        self._open: ParagraphWords | None = None
        self.notes: list[tuple[str, str]] = []

    def read(self, element: etree._Element | None) -> Iterator[DocumentParagraph]:
        """The paragraphs of an element, in reading order; blank ones too."""
        yield from self._blocks(element)
        yield from self._end_open()

    def _blocks(self, element: etree._Element | None) -> Iterator[DocumentParagraph]:
        for inner in () if element is None else element:
            name = word_name(inner)
            if name == "p":
                yield from self._paragraph(inner)
            elif name == "tbl":
                yield from self._end_open()
                yield from self._table(inner)
            elif name == "AlternateContent":
                yield from self._blocks(next(iter(inner), None))
            elif name in _AROUND_BLOCKS and not (name == "sdt" and is_wordless_control(inner)):
                yield from self._blocks(inner)

    def _end_open(self) -> Iterator[DocumentParagraph]:
        """The paragraph whose end was deleted, if no other follows in which it could continue."""
        if self._open is not None:
            words, self._open = self._open, None
            yield from self._ended(words, DocxStyle(), None)

    def _paragraph(self, element: etree._Element) -> Iterator[DocumentParagraph]:
        properties = word_child(element, "pPr")
        style = self._styles.style(word_attribute(word_child(properties, "pStyle"), "val"))
        words = self._open or ParagraphWords()
        self._words.read(element, style, words)
        self._words.fields.end_paragraph()
        mark = word_child(properties, "rPr")
        if word_child(mark, "del") is not None or word_child(mark, "moveFrom") is not None:
            self._open = words
            return
        self._open = None
        yield from self._ended(words, style, properties)

    def _ended(
        self, words: ParagraphWords, style: DocxStyle, properties: etree._Element | None
    ) -> Iterator[DocumentParagraph]:
        self.notes += words.notes
        if not style.is_contents:
            yield _shaped(words, style, properties)
        for box in words.boxes:
            yield from self.read(box)

    def _table(self, table: etree._Element) -> Iterator[DocumentParagraph]:
        rows = []
        for row in _inside(table, "tr"):
            if not _is_deleted(row, "trPr", "del"):
                cells = (cell for cell in _inside(row, "tc") if not _is_deleted(cell, "tcPr", "cellDel"))
                names = word_child(row, "trPr", "tblHeader") is not None
                rows.append(DocumentRow(tuple(tuple(self.read(cell)) for cell in cells), names))
        yield from table_paragraphs(rows)


def _shaped(words: ParagraphWords, style: DocxStyle, properties: etree._Element | None) -> DocumentParagraph:
    level = outline_level(properties)
    level = style.level if level is None else level
    paragraph = DocumentParagraph(words.text, strong=bool(words.strong), titles=style.titles)
    if style.titles or level:
        return replace(paragraph, shape=LineShape.HEADING, level=level or 1)
    if style.is_caption:
        return replace(paragraph, shape=LineShape.ASIDE)
    number = word_attribute(word_child(properties, "numPr", "numId"), "val")
    if number != "0" and (number or style.is_item):
        return replace(paragraph, shape=LineShape.ITEM)
    return paragraph


def _inside(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, including those in content controls."""
    for inner in element:
        if word_name(inner) == name:
            yield inner
        elif word_name(inner) in _AROUND_BLOCKS:
            yield from _inside(inner, name)


def _is_deleted(element: etree._Element, properties: str, mark: str) -> bool:
    return any(word_child(found, mark) is not None for found in word_children(element, properties))
