"""The visible text of a web page, in the blocks that a browser shows it in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby

from lxml.html import HtmlElement

from index.readers.html_classes import names_furniture

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search"
    " section summary table tbody td tfoot th thead tr ul".split()
)
# What a browser shows nothing of, or nothing that is text of the page.
_UNSEEN = frozenset(
    "applet area audio canvas datalist embed frame frameset head iframe link map math meta meter noembed"
    " noframes noscript object param picture progress script select source style svg template textarea title"
    " track video wbr img input base col colgroup rp rt".split()
)
_STRUCK = frozenset({"del", "s", "strike"})
_INLINE = frozenset({"span", "small", "cite", "em", "i", "time"})
_BOLD = frozenset({"b", "strong", "em", "i"})
CAPTION_LEVEL = 9
"""Of the caption of a table, which is a heading for its rows alone."""

_LEVELS = {f"h{level}": level for level in range(1, 7)}
_LEVELS |= {"summary": 7, "dt": 7, "legend": 7, "caption": CAPTION_LEVEL}
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:\s?[^\W\d_]{1,3}\.?)?")
_SPACE = re.compile(r"[^\S\n]+")
_QUOTATION_MARKS = {
    "de": ("„", "“"), "cs": ("„", "“"), "pl": ("„", "”"), "fr": ("«\u00a0", "\u00a0»"), "es": ("«", "»"),
    "it": ("«", "»"), "pt": ("«", "»"), "ru": ("«", "»"), "uk": ("«", "»"), "el": ("«", "»"),
}  # fmt: skip
_ENGLISH_MARKS = ("“", "”")

# A table with longer cells lays out a page.
_LONGEST_CELL = 200
_NO_CELL = "h1 h2 h3 h4 h5 h6 table form article section blockquote nav aside".split()


class Kind(Enum):
    """What the markup says that a block is."""

    TEXT = auto()
    HEADING = auto()
    ITEM = auto()
    QUOTE = auto()
    ROW = auto()
    HEADER_ROW = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A line of a block, up to where the page breaks it. `strong` says that all of it is emphasised."""

    text: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or row of a table. Cells are parted by tabs.

    `element` is the nearest element that is a block by itself. `linked` is the share of the letters that
    lies in links and buttons. An empty run stands for an empty line.
    """

    runs: tuple[Run, ...]
    element: HtmlElement
    kind: Kind
    level: int
    linked: float

    @property
    def text(self) -> str:
        return " ".join(run.text for run in self.runs if run.text)


def read_blocks(body: HtmlElement, *, language: str | None = None) -> list[Block]:
    """All that a browser shows of an element, in order, except what is struck out.

    `language` picks the marks that a browser puts around `<q>`.
    """
    marks = _QUOTATION_MARKS.get((language or "")[:2].lower(), _ENGLISH_MARKS)
    walker = _Walker(marks)
    walker.walk(body)
    walker.end_block()
    return walker.blocks


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    strong: bool


class _Walker:
    """Goes through the elements in order and gathers the text up to the next edge of a block."""

    def __init__(self, marks: tuple[str, str]) -> None:
        self.blocks: list[Block] = []
        self._marks = marks
        self._pieces: list[_Piece] = []
        self._owners: list[HtmlElement] = []
        self._strong = self._links = self._letters = self._linked = 0
        self._preformatted = 0

    def walk(self, element: HtmlElement) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN or tag in _STRUCK or _is_hidden(element):
            return
        if tag == "br":
            self._pieces.append(_Piece("\n", True))
        elif tag == "table" and _is_data(element):
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
        # A line break in the source is a blank, except where the page says that it is as written.
        plain = text if self._preformatted else text.replace("\n", " ")
        self._pieces.append(_Piece(plain, self._strong > 0))

    def _runs(self) -> Iterator[Run]:
        lines: list[list[_Piece]] = [[]]
        for piece in self._pieces:
            first, *others = piece.text.split("\n")
            lines[-1].append(_Piece(first, piece.strong))
            lines += [[_Piece(other, piece.strong)] for other in others]
        for line in lines:
            text = " ".join(_SPACE.sub(" ", "".join(piece.text for piece in line)).split())
            strong = all(piece.strong for piece in line if any(map(str.isalnum, piece.text)))
            yield Run(text, strong and bool(text))

    def _stands_apart(self, element: HtmlElement) -> bool:
        """Whether an inline element begins or ends its block and says that it is something else: a picture's
        credit, the time of an entry, the name under a quotation. Inside a sentence it is a part of that."""
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
        return any(piece.text.strip() for piece in self._pieces)

    def _walk_rows(self, table: HtmlElement) -> None:
        for caption in table.iter("caption"):
            self.walk(caption)
        rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
        for number, cells in enumerate(rows):
            words = [" ".join(_words(cell).split()) for cell in cells]
            if not any(words):
                continue
            named = cells[0].getparent().getparent().tag == "thead" or (
                number == 0 and (all(cell.tag == "th" for cell in cells) or _is_named_by_first(rows))
            )
            kind = Kind.HEADER_ROW if named else Kind.ROW
            linked = sum(len(link.text_content()) for cell in cells for link in cell.iter("a"))
            text = "\t".join(word for word in words if word)
            self.blocks.append(Block((Run(text, False),), cells[0], kind, 0, linked / max(1, len(text))))


def _kind(owners: list[HtmlElement]) -> tuple[Kind, int]:
    kind = Kind.TEXT
    for owner in reversed(owners):
        tag = owner.tag
        if tag in _LEVELS:
            return Kind.HEADING, _LEVELS[tag]
        if owner.get("role") == "heading":
            level = owner.get("aria-level") or ""
            return Kind.HEADING, int(level) if level.isdecimal() and len(level) == 1 else 2
        if tag == "blockquote":
            return Kind.QUOTE, 0
        if tag in ("li", "dd") and kind is Kind.TEXT:
            kind = Kind.ITEM
        if tag in ("td", "article", "section", "body"):
            break
    return kind, 0


def _is_clock(element: HtmlElement) -> bool:
    return bool(_CLOCK.fullmatch(" ".join(_words(element).split())))


def _leads_away(element: HtmlElement) -> bool:
    """Whether it is a link to another page, or a button."""
    if element.tag == "a":
        href = (element.get("href") or "").strip()
        return href == "#" or not (href.startswith("#") or (not href and element.get("href") is None))
    return str(element.tag) == "button"


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None:
        return True
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _is_data(table: HtmlElement) -> bool:
    """Whether a table's cells belong together row by row, and do not lay out the page."""
    if table.get("role") == "presentation" or next(table.iterdescendants(*_NO_CELL), None) is not None:
        return False
    rows = [list(row.iterchildren("td", "th")) for row in table.iter("tr")]
    if sum(len(cells) > 1 for cells in rows) < 2:
        return False
    return all(len(" ".join(_words(cell).split())) <= _LONGEST_CELL for cells in rows for cell in cells)


def _is_named_by_first(rows: list[list[HtmlElement]]) -> bool:
    """Whether the first row has no figure and each of the others has one."""
    figures = [any(map(str.isdigit, "".join(map(_words, cells)))) for cells in rows]
    return len(rows) > 2 and not figures[0] and all(figures[1:])


def _words(element: HtmlElement) -> str:
    """An element's visible text on one line."""
    parts = [element.text or ""]
    for child in element:
        seen = isinstance(child.tag, str) and child.tag not in _UNSEEN | _STRUCK and not _is_hidden(child)
        if seen:
            apart = child.tag in BLOCK_TAGS or child.tag == "br"
            parts.append(f" {_words(child)} " if apart else _words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def find_headline(blocks: Sequence[Block], title: str | None) -> int | None:
    """The number of the block that says the title, else of the first heading of the first level."""
    wanted = letters(title or "")
    by_title = (i for i, block in enumerate(blocks) if wanted and letters(block.text) == wanted)
    by_level = (i for i, block in enumerate(blocks) if block.level == 1)
    return next(by_title, next(by_level, None))


def letters(text: str) -> str:
    """The letters and digits of a text, as two are compared."""
    return "".join(filter(str.isalnum, text.casefold()))


def paragraphs_of(block: Block) -> Iterator[Run]:
    """The block's paragraphs: parted by empty lines, and where a line breaks that was not merely wrapped."""
    for is_empty, group in groupby(block.runs, key=lambda run: not run.text):
        if not is_empty:
            yield from _unwrapped(list(group))


_TERMINAL = re.compile(r"[.!?…。！？:][\"'’”“»«›‹)\]]*$")
_TAIL = 20
_WRAPPED_FROM = 40
"""A line without a sentence's end is a wrapped one from here on, when a sentence ends below it."""


def _unwrapped(runs: list[Run]) -> Iterator[Run]:
    """Lines that go on in the next are one, when the block is wrapped; what is in bold stays by itself."""
    wrapped = _is_wrapped(runs)
    joined: list[list[Run]] = []
    for run in runs:
        if wrapped and joined and joined[-1][-1].strong == run.strong:
            joined[-1].append(run)
        else:
            joined.append([run])
    for lines in joined:
        yield Run(" ".join(line.text for line in lines), lines[0].strong)


def _is_wrapped(runs: list[Run]) -> bool:
    """Whether a line goes on in the next: that begins small, or it is long and a sentence ends below."""
    ends_below = False
    for run, below in zip(reversed(runs[:-1]), reversed(runs[1:]), strict=True):
        ends_below = ends_below or bool(_TERMINAL.search(below.text[-_TAIL:]))
        if _TERMINAL.search(run.text[-_TAIL:]) or run.strong != below.strong:
            continue
        if below.text[:1].islower() or (len(run.text) >= _WRAPPED_FROM and ends_below):
            return True
    return False
