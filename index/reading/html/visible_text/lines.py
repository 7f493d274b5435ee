"""Turns the blocks of a web page into lines of a text to store."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from index.reading.html.visible_text.blocks import Block, BlockKind, letters
from index.reading.html.visible_text.runs import TextRun, paragraphs_of
from index.text.paragraphs.lines import Line, LineShape, make_line

_SHAPES = {
    BlockKind.TEXT: LineShape.PARAGRAPH,
    BlockKind.HEADING: LineShape.HEADING,
    BlockKind.ITEM: LineShape.ITEM,
    BlockKind.QUOTE: LineShape.ITEM,
    BlockKind.ROW: LineShape.ROW,
    BlockKind.HEADER_ROW: LineShape.COLUMNS,
}
_SENTENCE_IN_A_HEADING = 40
"""A heading of this length that ends like a sentence is a lead."""

_LONGEST_QUESTION = 400
"""A line in bold is a question or a heading up to this length."""

_TIME = re.compile(r"(?:[^\W\d_]{2,12}\.?,?\s)?\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?!\d)")
_FEWEST_ENTRIES = 2

_BOLD_LEVEL = 8
"""The level of a line in bold: below all headings that are marked up as headings."""


def stored_lines(blocks: Sequence[Block], title: str | None) -> tuple[str, list[Line]]:
    """The text as it is stored, one paragraph per line, and its lines. The headline is left out, as it is the
    article's title."""
    lines: list[Line] = []
    parts: list[str] = []
    length = 0
    entries = _entries(blocks)
    for number, block in enumerate(blocks):
        if title and letters(block.text) == letters(title):
            # Headings above the headline are not headings of the text below it.
            lines = [replace(line, level=1) for line in lines]
            continue
        for run in paragraphs_of(block.runs):
            if line := make_line(run.text, 0, len(run.text), number):
                shape, level = _shape(block, run)
                cells = tuple(run.text.split("\t")) if shape in (LineShape.ROW, LineShape.COLUMNS) else ()
                start, end = length + line.start, length + line.end
                seams = tuple(seam._replace(at=length + seam.at) for seam in run.seams)
                lines.append(Line(start, end, line.text, number, shape, level, cells, entries[number], seams))
                parts.append(run.text)
                length += len(run.text) + 1
    return "\n".join(parts), lines


def _entries(blocks: Sequence[Block]) -> list[int]:
    """The number of the ticker entry of each block, from 1. An entry is an element with exactly one time.

    0 for blocks in no entry, and if the entries have no elements of their own."""
    timed = [block for block in blocks if block.kind is not BlockKind.ROW and _TIME.match(block.text)]
    if len(timed) < _FEWEST_ENTRIES:
        return [0] * len(blocks)
    times = Counter(element for block in timed for element in _around(block))
    held = Counter(element for block in blocks for element in _around(block))
    numbers: dict[HtmlElement, int] = {}
    for number, block in enumerate(timed, start=1):
        own = [element for element in _around(block) if times[element] == 1]
        if own and held[own[-1]] > 1:
            numbers[own[-1]] = number
    return [next((numbers[e] for e in _around(block) if e in numbers), 0) for block in blocks]


def _around(block: Block) -> tuple[HtmlElement, ...]:
    return (block.element, *block.element.iterancestors())


def _shape(block: Block, run: TextRun) -> tuple[LineShape, int]:
    """The shape of the line, and its level if it is a heading (else 0)."""
    ends = run.text.rstrip("\"'’”“»)")[-1:]
    if block.kind is BlockKind.HEADING:
        is_sentence = ends in (".", "…") and len(run.text) >= _SENTENCE_IN_A_HEADING
        return (LineShape.PARAGRAPH, 0) if is_sentence else (LineShape.HEADING, block.level)
    if run.strong and block.kind in (BlockKind.TEXT, BlockKind.ITEM):
        is_heading = ends == "?" or ends.isalnum()
        if is_heading and len(run.text) <= _LONGEST_QUESTION:
            return LineShape.HEADING, _BOLD_LEVEL
    return _SHAPES[block.kind], 0
