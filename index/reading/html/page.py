"""A web page's blocks with the elements around them: how much text each has, and which are furniture."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import islice

from lxml.html import HtmlElement

from index.reading.html.visible_text.blocks import Block, BlockKind, find_headline
from index.reading.html.visible_text.classes import Certainty, certainty

# Running text has at least SHORTEST_SENTENCE characters and ends like a sentence, or has _SURELY_PROSE.
SHORTEST_SENTENCE = 40
_SURELY_PROSE = 110
TERMINAL = re.compile(r"[.!?…。！？؟।][\"'’”“»«›‹)\]*]*(?:\s*[(\[][^()\[\]]{1,30}[)\]]\.?)?$")
MOSTLY_LINKS = 0.6
ALL_LINKS = 0.9

HOLDS_MOST = 0.5
HOLDS_LITTLE = 0.3
_HOLDS_ALL = 0.85
"""Shares of the page's running text. An element whose name marks it as furniture is the article nevertheless
if its share is large enough: _HOLDS_ALL if it is SURE furniture; if LIKELY, HOLDS_LITTLE with an h1 in it,
_HOLDS_ALL if another article has text, else more than HOLDS_MOST. A DOUBTFUL one is furniture only if it has
at most HOLDS_MOST and contains a block of only links."""

_ARTICLE_TAGS = ("article", "main")
_MOST_ARTICLES = 10
_SHORTEST_TOLD = 250
"""If the text that a page records for machines is not longer than this, it is a summary."""


def is_prose(block: Block) -> bool:
    """Whether the block is running text: sentences, not links, headings or labels. Table rows with a digit
    count too."""
    if block.kind in (BlockKind.HEADING, BlockKind.HEADER_ROW) or block.linked >= MOSTLY_LINKS:
        return False
    text = block.text
    if block.kind is BlockKind.ROW:
        return any(character.isdigit() for character in text)
    ends = bool(TERMINAL.search(text[-60:]))
    return len(text) >= _SURELY_PROSE or (ends and len(text) >= SHORTEST_SENTENCE)


class WebPage:
    """The blocks, the elements around each (`around`, innermost first), and their characters of running text
    (`sizes`).

    `called` says how surely each element is furniture by its name; `told` says whether each block is in the
    article's text as the page records it for machines.
    """

    def __init__(self, blocks: Sequence[Block], title: str | None, told: str | None) -> None:
        self.blocks = blocks
        self.headline = find_headline(blocks, title)
        self.around = [(block.element, *block.element.iterancestors()) for block in blocks]
        self.root = self.around[0][-1]
        self.sizes = [len(block.text) if is_prose(block) else 0 for block in blocks]
        depths = {element: -n for elements in self.around for n, element in enumerate(reversed(elements))}
        self._deepest_first = sorted(depths, key=lambda element: depths[element])
        self.called = {element: certainty(element) for element in self._deepest_first}
        whole = _squeezed(told or "")
        self.told = [
            len(whole) > _SHORTEST_TOLD and size > 0 and _squeezed(block.text) in whole
            for block, size in zip(blocks, self.sizes, strict=True)
        ]

    @cached_property
    def surely_out(self) -> list[bool]:
        """Whether each block is surely furniture: a comment, a notice or the like."""
        sure = (element for element, how in self.called.items() if how is Certainty.SURE)
        return self.inside(sure)

    @property
    def characters(self) -> int:
        """The characters of running text in the page, without its comments and notices."""
        return sum(size for size, out in zip(self.sizes, self.surely_out, strict=True) if not out)

    def inside(self, elements: Iterable[HtmlElement]) -> list[bool]:
        """Whether each block is in one of the elements."""
        marked = set(elements)
        for element in reversed(self._deepest_first):
            if element.getparent() in marked:
                marked.add(element)
        return [block.element in marked for block in self.blocks]

    def held(self, out: Sequence[bool]) -> Counter[HtmlElement]:
        """The characters of running text in each element, without the blocks that are out."""
        held: Counter[HtmlElement] = Counter({self.root: 0})
        for block, size, is_out in zip(self.blocks, self.sizes, out, strict=True):
            held[block.element] += 0 if is_out else size
        for element in self._deepest_first:
            if element is not self.root and held[element]:
                held[element.getparent()] += held[element]
        return held

    def furniture(self, least: Certainty) -> set[HtmlElement]:
        """The elements that are furniture with at least this certainty and do not contain the article."""
        furniture: set[HtmlElement] = set()
        for certain in (Certainty.SURE, Certainty.LIKELY, Certainty.DOUBTFUL):
            if certain < least:
                break
            held = self.held(self.inside(furniture))
            called = [element for element, how in self.called.items() if how is certain]
            furniture |= {element for element in called if self._is_furniture(element, held, certain)}
        return furniture

    def _is_furniture(self, element: HtmlElement, held: Counter[HtmlElement], certain: Certainty) -> bool:
        if element.tag in ("html", "body"):
            return False
        share = held[element] / max(1, held[self.root])
        if certain is Certainty.SURE:
            return share < _HOLDS_ALL
        if certain is Certainty.DOUBTFUL:
            return share <= HOLDS_MOST and element in self._leading
        if next(element.iterdescendants("h1"), None) is not None:
            return share < HOLDS_LITTLE
        elsewhere = any(
            held[other] > SHORTEST_SENTENCE
            and not _contains(other, element)
            and not _contains(element, other)
            for other in self._articles
        )
        return share <= (_HOLDS_ALL if elsewhere else HOLDS_MOST)

    @cached_property
    def _leading(self) -> set[HtmlElement]:
        """The elements with a block of only links."""
        return {
            element
            for block, elements in zip(self.blocks, self.around, strict=True)
            if block.linked >= ALL_LINKS
            for element in elements
        }

    @cached_property
    def _articles(self) -> list[HtmlElement]:
        """The first `article` and `main` elements."""
        called = (e for elements in self.around for e in elements if e.tag in _ARTICLE_TAGS)
        return list(islice(dict.fromkeys(called), _MOST_ARTICLES))


def _contains(element: HtmlElement, other: HtmlElement) -> bool:
    return any(ancestor is element for ancestor in other.iterancestors())


def _squeezed(text: str) -> str:
    return "".join(text.split())
