"""Which blocks of a web page are its article: held against all that the page shows."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from lxml.html import HtmlElement

from index.readers.html_blocks import BLOCK_TAGS, Block, Kind, find_headline
from index.readers.html_classes import Certainty, certainty

# Running text is at least so long and ends as sentences do, or is so long that it must be some.
_SHORTEST_SENTENCE = 40
_SURELY_PROSE = 110
_TERMINAL = re.compile(r"[.!?…。！？؟।][\"'’”“»«›‹)\]*]*(?:\s*[(\[][^()\[\]]{1,30}[)\]]\.?)?$")
_MOSTLY_LINKS = 0.6
_ALL_LINKS = 0.9

_HOLDS_MOST = 0.5
_HOLDS_ALL = 0.85
_HOLDS_LITTLE = 0.3
"""An element called furniture is the article all the same when it holds so much of the page's running text;
what may be either is furniture when it holds little, and leads away."""

_TIGHT = 0.7
"""The innermost element with so much of the running text is where the article is looked for."""

_ENOUGH_CHARACTERS = 250
_LARGEST_CARD_CHARACTERS = 400
_FEWEST_TEASERS = 4
"""A page of so many teasers, and little else, is an overview."""

_ARTICLE_TAGS = ("article", "main")

_CORRECTION = re.compile(
    r"(?:korrektur|berichtigung|richtigstellung|anmerkung\s+der\s+redaktion|hinweis\s+der\s+redaktion|transparenzhinweis"
    r"|correction|clarification|editor['’]s\s+note|erratum|rectificati[fo]n?|rectificación|corrección|aclaración|fe\s+de\s+erratas"
    r"|précision|note\s+de\s+la\s+rédaction|nota\s+de\s+la\s+redacción|düzeltme|editörün\s+notu|поправка|уточнение)\b\s*(?:\([^)]{1,40}\)|vom\s[^:]{1,30}|du\s[^:]{1,30}|of\s[^:]{1,30})?\s*[:.–—-]"
    r"|.{0,60}\b(?:früheren|vorherigen|ursprünglichen|älteren)\s+(?:fassung|version)|.{0,40}\b(?:earlier|previous|original)\s+version\s+of\s+this"
    r"|.{0,40}version\s+(?:précédente|antérieure|initiale)|.{0,40}versión\s+(?:anterior|previa)|.{0,40}önceki\s+(?:sürüm|hal)",
    re.IGNORECASE,
)


_LEAD_BLOCKS = 5
"""A lead, with headings and a date around it, is no more."""

_CLOCK = re.compile(r"\D{0,12}\d{1,2}(?:[:.]|\s?h\s?)\d{2}\b")
"""A ticker's entries begin with their times."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The article's blocks, and the running text that was left out, but for comments and notices.

    `is_overview` says that the page leads to other articles, and has none of its own.
    """

    blocks: tuple[Block, ...]
    left_out: tuple[str, ...]
    is_overview: bool = False

    @property
    def characters(self) -> int:
        return sum(len(block.text) for block in self.blocks if is_prose(block))


def is_prose(block: Block) -> bool:
    """Whether it is running text: sentences, not links, headings or labels."""
    if block.kind in (Kind.HEADING, Kind.HEADER_ROW) or block.linked >= _MOSTLY_LINKS:
        return False
    text = block.text
    if block.kind is Kind.ROW:
        return any(character.isdigit() for character in text)
    ends = bool(_TERMINAL.search(text[-60:]))
    return len(text) >= _SURELY_PROSE or (ends and len(text) >= _SHORTEST_SENTENCE)


def is_correction(text: str) -> bool:
    """Whether it says what the article had wrong."""
    return bool(_CORRECTION.match(text))


def find_article(blocks: Sequence[Block], *, title: str | None, told: str | None = None) -> Extract:
    """The article among a page's blocks. `told` is its text as the page records it for machines.

    What is called furniture is left out. Where that leaves less of the page than it leaves out, only what is
    furniture for sure is, if more comes of it.
    """
    if not blocks:
        return Extract((), ())
    page = _Page(blocks, title, told)
    strict = page.extract(Certainty.DOUBTFUL)
    if strict.characters and strict.characters >= page.characters * _HOLDS_LITTLE:
        return strict
    loose = page.extract(Certainty.SURE)
    return loose if loose.characters > strict.characters else strict


class _Page:
    """A page's blocks with the elements around them, and how much running text each of these holds."""

    def __init__(self, blocks: Sequence[Block], title: str | None, told: str | None) -> None:
        self.blocks = blocks
        self.headline = find_headline(blocks, title)
        self.around = [(block.element, *block.element.iterancestors()) for block in blocks]
        self.body = self.around[0][-1]
        self.sizes = [len(block.text) if is_prose(block) else 0 for block in blocks]
        self.called = {element: certainty(element) for elements in self.around for element in elements}
        self.leading = {
            element
            for block, elements in zip(blocks, self.around, strict=True)
            if block.linked >= _ALL_LINKS
            for element in elements
        }
        told = _squeezed(told or "")
        self.told = [len(told) > _ENOUGH_CHARACTERS and size > 0 and _squeezed(block.text) in told
                     for block, size in zip(blocks, self.sizes, strict=True)]  # fmt: skip

    @property
    def characters(self) -> int:
        """Of running text in all of the page but its comments and notices."""
        return sum(size for size, elements in zip(self.sizes, self.around, strict=True)
                   if not any(self.called[element] is Certainty.SURE for element in elements))  # fmt: skip

    def extract(self, least: Certainty) -> Extract:
        """The article when all that is so surely furniture is left out."""
        furniture = self._furniture(least)
        out = [not self.told[i] and any(element in furniture for element in elements)
               for i, elements in enumerate(self.around)]  # fmt: skip
        if not any(size for size, is_out in zip(self.sizes, out, strict=True) if not is_out):
            return self._without_prose(out)
        first, last, tight = self._range(out)
        cards = self._cards(out, first, last)
        are_all = self._are_all(cards, out, first, last)
        teasers = set() if are_all else set().union(*cards)
        chosen = []
        for i, block in enumerate(self.blocks):
            inside = first <= i <= last and not out[i] and i not in teasers
            if (inside and self._belongs(i, tight)) or self._corrects(i, first):
                chosen.append(block)
        while chosen and chosen[-1].kind is Kind.HEADING and not _TERMINAL.search(chosen[-1].text):
            chosen.pop()  # what it was the heading of was left out
        timed = sum(bool(_CLOCK.match(block.text)) for block in chosen)
        is_overview = are_all and len(cards) >= _FEWEST_TEASERS and timed * 2 < len(cards)
        return Extract(tuple(chosen), tuple(self._left_out(chosen)), is_overview)

    def _furniture(self, least: Certainty) -> set[HtmlElement]:
        furniture: set[HtmlElement] = set()
        for certain in (Certainty.SURE, Certainty.LIKELY, Certainty.DOUBTFUL):
            if certain < least:
                break
            held = self._held(furniture)
            total = held[self.body]
            called = [element for element, how in self.called.items() if how is certain]
            furniture |= {element for element in called if self._is_furniture(element, held, total, certain)}
        return furniture

    def _is_furniture(
        self, element: HtmlElement, held: Counter[HtmlElement], total: int, certain: Certainty
    ) -> bool:
        share = held[element] / max(1, total)
        if element.tag in ("html", "body"):
            return False
        if certain is Certainty.SURE:
            return share < _HOLDS_ALL
        if certain is Certainty.DOUBTFUL:
            return share <= _HOLDS_MOST and element in self.leading
        if next(element.iterdescendants("h1"), None) is not None:
            return share < _HOLDS_LITTLE
        elsewhere = any(
            tag in _ARTICLE_TAGS and held[other] > _SHORTEST_SENTENCE and not _contains(other, element)
            for other in held
            if (tag := other.tag) in _ARTICLE_TAGS and not _contains(element, other)
        )
        return share <= (_HOLDS_ALL if elsewhere else _HOLDS_MOST)

    def _held(self, furniture: set[HtmlElement]) -> Counter[HtmlElement]:
        """How much running text each element holds that is not in furniture."""
        held: Counter[HtmlElement] = Counter({self.body: 0})
        for size, elements in zip(self.sizes, self.around, strict=True):
            if size and not any(element in furniture for element in elements):
                held.update(dict.fromkeys(elements, size))
        return held

    def _range(self, out: Sequence[bool]) -> tuple[int, int, HtmlElement]:
        """From the headline or the article's beginning to its end, and the element with most of it."""
        held: Counter[HtmlElement] = Counter()
        for i, size in enumerate(self.sizes):
            if size and not out[i]:
                held.update(dict.fromkeys(self.around[i], size))
        total = held[self.body]
        deepest = [e for e, size in held.items() if size >= _TIGHT * total and e.tag in BLOCK_TAGS]
        tight = max(deepest, key=_depth)
        whole = next((e for e in (tight, *tight.iterancestors()) if e.tag == "article"), None)
        whole = (
            whole
            if whole is not None
            else next((e for e in (tight, *tight.iterancestors()) if e.tag == "main"), tight)
        )
        within = [i for i, elements in enumerate(self.around) if whole in elements]
        first, last = within[0], within[-1]
        if self.headline is not None and not out[self.headline] and self.headline < first:
            first = self.headline
        else:
            first = self._lead(first, out)
        return first, last, tight

    def _lead(self, first: int, out: Sequence[bool]) -> int:
        """Where the lead begins that stands by itself over the article; `first` when there is none."""
        start = first
        for i in range(first - 1, max(-1, first - 1 - _LEAD_BLOCKS), -1):
            block = self.blocks[i]
            if out[i] or block.linked >= _MOSTLY_LINKS:
                break
            if self.sizes[i] or block.kind is Kind.HEADING:
                start = i
        return start

    def _belongs(self, i: int, tight: HtmlElement) -> bool:
        block = self.blocks[i]
        if block.kind is Kind.HEADING:
            return block.linked < _ALL_LINKS or block.level == 1 or self._heads_text(i)
        if block.linked >= _ALL_LINKS and block.kind is not Kind.ROW:
            return False
        return tight in self.around[i] or block.linked < _MOSTLY_LINKS

    def _heads_text(self, i: int) -> bool:
        """Whether text stands under a heading in its own element."""
        under = next((j for j in range(i + 1, len(self.blocks)) if self.sizes[j]), None)
        return under is not None and self.blocks[i].element.getparent() in self.around[under]

    def _corrects(self, i: int, first: int) -> bool:
        sure = any(self.called[element] is Certainty.SURE for element in self.around[i])
        return i >= first and not sure and self.sizes[i] > 0 and is_correction(self.blocks[i].text)

    def _cards(self, out: Sequence[bool], first: int, last: int) -> list[set[int]]:
        """Teasers of other articles: a heading that is a link, with the little that stands in its element."""
        cards: list[set[int]] = []
        for i in range(first, last + 1):
            block = self.blocks[i]
            if out[i] or block.kind is not Kind.HEADING or block.linked < _ALL_LINKS or block.level == 1:
                continue
            card: set[int] = set()
            for element in self.around[i]:
                inside = [j for j in self._inside(element, i) if not out[j]]
                headings = sum(self.blocks[j].kind is Kind.HEADING for j in inside)
                if headings > 1 or sum(self.sizes[j] for j in inside) > _LARGEST_CARD_CHARACTERS:
                    break
                card = set(inside)
            if not self._is_entry(card, i):
                cards.append(card)
        return cards

    def _is_entry(self, card: set[int], i: int) -> bool:
        """Whether others like it, with text and without a link for a heading, stand beside it."""
        own = [element for element in self.around[i] if set(self._inside(element, i)) <= card]
        outermost = own[-1]
        beside = [
            other
            for other in (*outermost.itersiblings(preceding=True), *outermost.itersiblings())
            if other.tag == outermost.tag and other.get("class") == outermost.get("class")
        ]
        entries = {element for element in beside if element in self.with_text}
        return bool(entries - self.under_links)

    @cached_property
    def with_text(self) -> set[HtmlElement]:
        """The elements that hold running text."""
        return {e for size, elements in zip(self.sizes, self.around, strict=True) if size for e in elements}

    @cached_property
    def under_links(self) -> set[HtmlElement]:
        """The elements that hold a heading which is a link."""
        return {
            element
            for block, elements in zip(self.blocks, self.around, strict=True)
            if block.kind is Kind.HEADING and block.linked >= _ALL_LINKS
            for element in elements
        }

    def _are_all(self, cards: Sequence[set[int]], out: Sequence[bool], first: int, last: int) -> bool:
        """Whether most of the text is in cards: a ticker whose headings are links, or an overview. Not where
        the headline stands in an article that has text and no card."""
        in_cards = set().union(*cards)
        if self.headline is not None:
            own = next((element for element in self.around[self.headline] if element.tag == "article"), None)
            inside = [] if own is None else self._inside(own, self.headline)
            if any(self.sizes[i] for i in inside) and in_cards.isdisjoint(inside):
                return False
        total = sum(self.sizes[i] for i in range(first, last + 1) if not out[i])
        return sum(self.sizes[i] for i in in_cards) > _HOLDS_MOST * total

    def _inside(self, element: HtmlElement, i: int) -> range:
        """The numbers of the blocks in an element that block `i` is in."""
        start = end = i
        while start > 0 and element in self.around[start - 1]:
            start -= 1
        while end + 1 < len(self.blocks) and element in self.around[end + 1]:
            end += 1
        return range(start, end + 1)

    def _without_prose(self, out: Sequence[bool]) -> Extract:
        """A page that has no sentence: whatever is no furniture and no link."""
        chosen = [
            block
            for block, is_out in zip(self.blocks, out, strict=True)
            if not is_out and block.linked < _MOSTLY_LINKS
        ]
        return Extract(tuple(chosen), ())

    def _left_out(self, chosen: Iterable[Block]) -> Iterator[str]:
        kept = {id(block) for block in chosen}
        for i, block in enumerate(self.blocks):
            sure = any(self.called[element] is Certainty.SURE for element in self.around[i])
            if self.sizes[i] and not sure and id(block) not in kept:
                yield block.text


def _contains(element: HtmlElement, other: HtmlElement) -> bool:
    return any(ancestor is element for ancestor in other.iterancestors())


def _depth(element: HtmlElement) -> int:
    return sum(1 for _ in element.iterancestors())


def _squeezed(text: str) -> str:
    return "".join(text.split())
