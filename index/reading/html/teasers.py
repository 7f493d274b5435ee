"""Teasers of other articles among the blocks of a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from lxml.html import HtmlElement

from index.reading.html.page import ALL_LINKS, HOLDS_MOST, WebPage
from index.reading.html.visible_text.blocks import BlockKind

_LARGEST_CHARACTERS = 400
_MOST_BLOCKS = 40
_MOST_BESIDE = 40
"""These limits keep the time linear in the length of a page of only headings."""


@dataclass(frozen=True, slots=True)
class Teasers:
    """The numbers of the blocks in teasers, and the number of teasers.

    `are_all` says that most of the text is in them: the page is an overview of articles, or a live ticker
    whose headings are links.
    """

    blocks: frozenset[int]
    count: int
    are_all: bool


def find_teasers(page: WebPage, out: Sequence[bool], numbers: range) -> Teasers:
    """The teasers among the blocks with these numbers: headings that are links, each with the short text in
    its element."""
    headings = [
        i
        for i in numbers
        if not out[i]
        and page.blocks[i].kind is BlockKind.HEADING
        and page.blocks[i].linked >= ALL_LINKS
        and page.blocks[i].level != 1
    ]
    under_links = {element for i in headings for element in page.around[i]}
    with_text = {e for size, elements in zip(page.sizes, page.around, strict=True) if size for e in elements}
    entries = with_text - under_links
    cards = [card.blocks for i in headings if not (card := _card(page, i, out)).stands_beside(entries)]
    blocks = frozenset().union(*cards)
    return Teasers(blocks, len(cards), _are_all(page, blocks, out, numbers))


@dataclass(frozen=True, slots=True)
class _Card:
    """The largest element around a heading with little else in it, and the numbers of its blocks."""

    element: HtmlElement
    blocks: frozenset[int]

    def stands_beside(self, entries: set[HtmlElement]) -> bool:
        """Whether the card is one entry among others: similar elements beside it have text and no such
        heading."""
        return any(
            other in entries
            and other.tag == self.element.tag
            and other.get("class") == self.element.get("class")
            for siblings in (self.element.itersiblings(preceding=True), self.element.itersiblings())
            for other in islice(siblings, _MOST_BESIDE)
        )


def _card(page: WebPage, i: int, out: Sequence[bool]) -> _Card:
    card = _Card(page.around[i][0], frozenset({i}))
    for element in page.around[i]:
        whole = _inside(page, element, i, most=_MOST_BLOCKS)
        inside = [j for j in whole if not out[j]]
        headings = sum(page.blocks[j].kind is BlockKind.HEADING for j in inside)
        characters = sum(page.sizes[j] for j in inside)
        if len(whole) >= _MOST_BLOCKS or headings > 1 or characters > _LARGEST_CHARACTERS:
            break
        card = _Card(element, frozenset(inside))
    return card


def _are_all(page: WebPage, teasers: frozenset[int], out: Sequence[bool], numbers: range) -> bool:
    """Whether most of the text is in teasers, and the headline is not in an `article` with text but no
    teasers."""
    if page.headline is not None:
        own = next((element for element in page.around[page.headline] if element.tag == "article"), None)
        inside = () if own is None else _inside(page, own, page.headline, most=len(page.blocks))
        if any(page.sizes[i] for i in inside) and teasers.isdisjoint(inside):
            return False
    total = sum(page.sizes[i] for i in numbers if not out[i])
    return sum(page.sizes[i] for i in teasers) > HOLDS_MOST * total


def _inside(page: WebPage, element: HtmlElement, i: int, *, most: int) -> range:
    """The numbers of the blocks in an element around block `i`: at most `most` before it and after it."""
    before = range(i - 1, max(-1, i - 1 - most), -1)
    behind = range(i + 1, min(len(page.blocks), i + 1 + most))
    start = i - sum(1 for _ in takewhile(lambda j: element in page.around[j], before))
    end = i + sum(1 for _ in takewhile(lambda j: element in page.around[j], behind))
    return range(start, end + 1)
