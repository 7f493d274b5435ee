"""The visible text of a web page, in the blocks in which a browser shows it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from lxml.html import HtmlElement

from index.reading.html.visible_text.classes import names_furniture
from index.reading.html.visible_text.runs import TextRun
from index.reading.html.visible_text.seen import BLOCK_TAGS, is_left_out, visible_words
from index.reading.html.visible_text.tables import is_data, read_table_rows
from index.reading.html.visible_text.text_nodes import join_nodes

_INLINE = frozenset({"span", "small", "cite", "em", "i", "time"})
_BOLD = frozenset({"b", "strong", "em", "i"})
CAPTION_LEVEL = 9
"""The level of a table's caption, which is a heading only for its rows."""

_LEVELS = {f"h{level}": level for level in range(1, 7)}
_LEVELS |= {"summary": 7, "dt": 7, "legend": 7, "caption": CAPTION_LEVEL}
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:\s?[^\W\d_]{1,3}\.?)?")
_QUOTATION_MARKS = {
    "de": ("„", "“"), "cs": ("„", "“"), "pl": ("„", "”"), "fr": ("«\u00a0", "\u00a0»"), "es": ("«", "»"),
    "it": ("«", "»"), "pt": ("«", "»"), "ru": ("«", "»"), "uk": ("«", "»"), "el": ("«", "»"),
}  # fmt: skip
_ENGLISH_MARKS = ("“", "”")


class BlockKind(Enum):
    """What a block is according to the markup."""

    TEXT = auto()
    HEADING = auto()
    ITEM = auto()
    QUOTE = auto()
    ROW = auto()
    HEADER_ROW = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or row of a table. Cells are separated by tabs.

    `element` is the nearest block element. `level` is that of a heading, else 0. `linked` is the share of
    letters in links and buttons, from 0 to 1. An empty run is an empty line.
    """

    runs: tuple[TextRun, ...]
    element: HtmlElement
    kind: BlockKind
    level: int
    linked: float

    @property
    def text(self) -> str:
        return " ".join(run.text for run in self.runs if run.text)


def read_html_blocks(body: HtmlElement, *, language: str | None = None) -> list[Block]:
    """All that a browser shows of an element, in order, except text that is struck out.

    `language` determines the quotation marks that a browser puts around `<q>`.
    """
    marks = _QUOTATION_MARKS.get((language or "")[:2].lower(), _ENGLISH_MARKS)
    walker = _Walker(marks)
    walker.walk(body)
    walker.end_block()
    return walker.blocks


@dataclass(frozen=True, slots=True)
class _Piece:
    """The text of a node, None if it is left out. `breaks` says that its line breaks are shown."""

    text: str | None
    strong: bool
    breaks: bool = False


class _Walker:
    """Walks the elements in order and gathers the text up to the next block boundary."""

    def __init__(self, marks: tuple[str, str]) -> None:
        self.blocks: list[Block] = []
        self._marks = marks
        self._pieces: list[_Piece] = []
        self._owners: list[HtmlElement] = []
        self._strong = self._links = self._letters = self._linked = 0
        self._preformatted = 0

    def walk(self, element: HtmlElement) -> None:
        tag = element.tag
        if not isinstance(tag, str):
            return
        if is_left_out(element):
            if tag != "wbr":
                self._pieces.append(_Piece(None, True))
        elif tag == "br":
            self._pieces.append(_Piece("\n", True, breaks=True))
        elif tag == "table" and is_data(element):
            self.end_block()
            self._walk_rows(element)
        elif tag in BLOCK_TAGS or self._stands_apart(element):
            self.end_block()
            self._owners.append(element)
            self._walk_inside(element, tag)
            self.end_block()
            self._owners.pop()
        else:
            self._walk_inside(element, tag)

    def end_block(self) -> None:
        runs = tuple(self._runs())
        if any(run.text for run in runs):
            kind, level = _kind(self._owners)
            linked = self._linked / max(1, self._letters)
            self.blocks.append(Block(runs, self._owners[-1], kind, level, linked))
        self._pieces = []
        self._letters = self._linked = 0

    def _walk_inside(self, element: HtmlElement, tag: str) -> None:
        strong, link, pre = tag in _BOLD, _leads_away(element), tag in ("pre", "listing")
        self._strong += strong
        self._links += link
        self._preformatted += pre
        if tag == "q":
            self._take(self._marks[0])
        self._take(element.text)
        for child in element:
            self.walk(child)
            self._take(child.tail)
        if tag == "q":
            self._take(self._marks[1])
        self._strong -= strong
        self._links -= link
        self._preformatted -= pre

    def _take(self, text: str | None) -> None:
        if not text:
            return
        letters = sum(not character.isspace() for character in text)
        self._letters += letters
        self._linked += letters if self._links else 0
        # A line break in the source is a blank, except in preformatted text.
        self._pieces.append(_Piece(text, self._strong > 0, breaks=self._preformatted > 0))

    def _runs(self) -> Iterator[TextRun]:
        lines: list[list[_Piece]] = [[]]
        for piece in self._pieces:
            first, *others = piece.text.split("\n") if piece.text and piece.breaks else [piece.text]
            lines[-1].append(_Piece(first, piece.strong))
            lines += [[_Piece(other, piece.strong)] for other in others]
        for line in lines:
            text, seams = join_nodes(piece.text for piece in line)
            strong = all(piece.strong for piece in line if any(map(str.isalnum, piece.text or "")))
            yield TextRun(text, strong and bool(text), seams)

    def _stands_apart(self, element: HtmlElement) -> bool:
        """Whether an inline element is a block of its own: at the beginning or end of its block, and marked
        as a picture's credit, the time of an entry or the name under a quotation. Inside a sentence it is
        part of that sentence."""
        if element.tag not in _INLINE or not (element.tag in ("cite", "time") or element.get("class")):
            return False
        if element.tag == "time":
            return not self._has_text() and not (element.tail or "").strip() and _is_clock(element)
        first = not self._has_text()
        last = element.getnext() is None and not (element.tail or "").strip()
        if not first and not last:
            return False
        if element.tag == "cite":
            return str(element.getparent().tag) == "blockquote"
        return names_furniture(element)

    def _has_text(self) -> bool:
        return any(piece.text and piece.text.strip() for piece in self._pieces)

    def _walk_rows(self, table: HtmlElement) -> None:
        for caption in table.iter("caption"):
            self.walk(caption)
        for row in read_table_rows(table):
            kind = BlockKind.HEADER_ROW if row.names else BlockKind.ROW
            run = TextRun("\t".join(row.cells), False, row.seams)
            self.blocks.append(Block((run,), row.element, kind, 0, row.linked))


def _kind(owners: list[HtmlElement]) -> tuple[BlockKind, int]:
    kind = BlockKind.TEXT
    for owner in reversed(owners):
        tag = owner.tag
        if tag in _LEVELS:
            return BlockKind.HEADING, _LEVELS[tag]
        if owner.get("role") == "heading":
            level = owner.get("aria-level") or ""
            return BlockKind.HEADING, int(level) if level.isdecimal() and len(level) == 1 else 2
        if tag == "blockquote":
            return BlockKind.QUOTE, 0
        if tag in ("li", "dd") and kind is BlockKind.TEXT:
            kind = BlockKind.ITEM
        if tag in ("td", "article", "section", "body"):
            break
    return kind, 0


def _is_clock(element: HtmlElement) -> bool:
    return bool(_CLOCK.fullmatch(" ".join(visible_words(element).split())))


def _leads_away(element: HtmlElement) -> bool:
    """Whether the element is a link to another page, or a button."""
    if element.tag == "a":
        href = (element.get("href") or "").strip()
        return href == "#" or not (href.startswith("#") or (not href and element.get("href") is None))
    return str(element.tag) == "button"


def find_headline(blocks: Sequence[Block], title: str | None) -> int | None:
    """The number of the block that is the title, else of the first heading of level 1; None if neither."""
    wanted = letters(title or "")
    by_title = (i for i, block in enumerate(blocks) if wanted and letters(block.text) == wanted)
    by_level = (i for i, block in enumerate(blocks) if block.level == 1)
    return next(by_title, next(by_level, None))


def letters(text: str) -> str:
    """The letters and digits of a text with folded case, for comparison."""
    return "".join(filter(str.isalnum, text.casefold()))
