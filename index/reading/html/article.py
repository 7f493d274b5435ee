"""Chooses the blocks of a web page that are its article."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from index.reading.html.corrections import is_correction
from index.reading.html.page import ALL_LINKS, HOLDS_LITTLE, MOSTLY_LINKS, TERMINAL, WebPage, is_prose
from index.reading.html.teasers import find_teasers
from index.reading.html.visible_text.blocks import Block, BlockKind
from index.reading.html.visible_text.classes import Certainty
from index.reading.html.visible_text.seen import BLOCK_TAGS

_TIGHT = 0.7
"""The article is looked for in the innermost element that has this share of the running text."""

_LEAD_BLOCKS = 5
"""A lead has at most this many blocks, with headings and a date around it."""

_NEAR_BLOCKS = 40
"""The text of a heading begins within this many blocks below it."""

_FEWEST_TEASERS = 4
"""A page with this many teasers, and little else, is an overview."""

_CLOCK = re.compile(r"\D{0,12}\d{1,2}(?:[:.]|\s?h\s?)\d{2}\b")
"""A ticker's entries begin with their times."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The article's blocks, and the running text that was left out, except comments and notices.

    `is_overview` says that the page links to other articles and has none of its own.
    """

    blocks: tuple[Block, ...]
    left_out: tuple[str, ...]
    is_overview: bool = False

    @property
    def characters(self) -> int:
        return sum(len(block.text) for block in self.blocks if is_prose(block))


def find_article(blocks: Sequence[Block], *, title: str | None, told: str | None = None) -> Extract:
    """The article among a page's blocks. `told` is its text as the page records it for machines, or None.

    Elements whose names mark them as furniture are left out. If that leaves little of the page's text, only
    those that are surely furniture are left out, provided that this gives more text.
    """
    if not blocks:
        return Extract((), ())
    page = WebPage(blocks, title, told)
    strict = _extract(page, Certainty.DOUBTFUL)
    if strict.characters and strict.characters >= page.characters * HOLDS_LITTLE:
        return strict
    loose = _extract(page, Certainty.SURE)
    return loose if loose.characters > strict.characters else strict


def _extract(page: WebPage, least: Certainty) -> Extract:
    """The article when furniture of at least this certainty is left out."""
    in_furniture = page.inside(page.furniture(least))
    out = [is_in and not told for is_in, told in zip(in_furniture, page.told, strict=True)]
    if not any(size for size, is_out in zip(page.sizes, out, strict=True) if not is_out):
        return _without_prose(page, out)
    numbers, tight = _range(page, out)
    teasers = find_teasers(page, out, numbers)
    left = frozenset() if teasers.are_all else teasers.blocks
    chosen = [
        i
        for i in range(numbers.start, len(page.blocks))
        if (i in numbers and not out[i] and i not in left and _belongs(page, i, tight)) or _corrects(page, i)
    ]
    while chosen and _heads_nothing(page.blocks[chosen[-1]]):
        chosen.pop()
    blocks = tuple(page.blocks[i] for i in chosen)
    timed = sum(bool(_CLOCK.match(block.text)) for block in blocks)
    is_overview = teasers.are_all and teasers.count >= _FEWEST_TEASERS and timed * 2 < teasers.count
    return Extract(blocks, tuple(_left_out(page, frozenset(chosen))), is_overview)


def _range(page: WebPage, out: Sequence[bool]) -> tuple[range, HtmlElement]:
    """The numbers of the blocks from the headline, or the beginning of the article, to its end; and the
    innermost element with most of its text."""
    held = page.held(out)
    large = [e for e, size in held.items() if size >= _TIGHT * held[page.root] and e.tag in BLOCK_TAGS]
    tight = max(large, key=_depth)
    around = (tight, *tight.iterancestors())
    articles = [element for tag in ("article", "main") for element in around if element.tag == tag]
    whole = next(iter(articles), tight)
    within = [i for i, is_in in enumerate(page.inside([whole])) if is_in]
    first, last = within[0], within[-1]
    if page.headline is not None and page.headline < first and not out[page.headline]:
        return range(page.headline, last + 1), tight
    return range(_lead(page, first, out), last + 1), tight


def _lead(page: WebPage, first: int, out: Sequence[bool]) -> int:
    """The first block of a separate lead above the article; `first` when there is none."""
    start = first
    for i in range(first - 1, max(-1, first - 1 - _LEAD_BLOCKS), -1):
        if out[i] or page.blocks[i].linked >= MOSTLY_LINKS:
            break
        if page.sizes[i] or page.blocks[i].kind is BlockKind.HEADING:
            start = i
    return start


def _belongs(page: WebPage, i: int, tight: HtmlElement) -> bool:
    block = page.blocks[i]
    if block.kind is BlockKind.HEADING:
        return block.linked < ALL_LINKS or block.level == 1 or _heads_text(page, i)
    if block.linked >= ALL_LINKS and block.kind is not BlockKind.ROW:
        return False
    return tight in page.around[i] or block.linked < MOSTLY_LINKS


def _heads_text(page: WebPage, i: int) -> bool:
    """Whether the next text below a heading is in the heading's parent element."""
    below = range(i + 1, min(len(page.blocks), i + _NEAR_BLOCKS))
    under = next((j for j in below if page.sizes[j]), None)
    return under is not None and page.blocks[i].element.getparent() in page.around[under]


def _heads_nothing(last: Block) -> bool:
    """Whether the last block is a heading, so that the text below it was left out."""
    return last.kind is BlockKind.HEADING and not TERMINAL.search(last.text)


def _corrects(page: WebPage, i: int) -> bool:
    return page.sizes[i] > 0 and not page.surely_out[i] and is_correction(page.blocks[i].text)


def _without_prose(page: WebPage, out: Sequence[bool]) -> Extract:
    """For a page without running text: all blocks that are neither furniture nor links."""
    left = zip(page.blocks, out, strict=True)
    return Extract(tuple(block for block, is_out in left if not is_out and block.linked < MOSTLY_LINKS), ())


def _left_out(page: WebPage, chosen: frozenset[int]) -> Iterator[str]:
    for i, block in enumerate(page.blocks):
        if page.sizes[i] and not page.surely_out[i] and i not in chosen:
            yield block.text


def _depth(element: HtmlElement) -> int:
    return sum(1 for _ in element.iterancestors())
