"""Removes what a newsletter has besides its stories: its end, its frame, and advertisements."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from lxml.html import HtmlElement

from index.reading.html.visible_text.blocks import Block, BlockKind
from index.reading.mail.newsletters.furniture import (
    is_ad_label,
    is_farewell,
    is_letter_furniture,
    is_read_more,
)
from index.text.articles import Span
from index.text.paragraphs.furniture.roles import Role, own_role
from index.text.paragraphs.lines import Line, LineShape

_NAMED = frozenset(
    "social socials share sharing unsubscribe unsub footer imprint impressum preheader ad ads advert adverts"
    " advertisement anzeige werbung sponsor sponsored nav navigation menu caption captions bildunterschrift"
    " copyright disclaimer".split()
)
_WORDS = re.compile(r"[^\W_\d]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NEVER_MOST = 0.5
_BEFORE_END = 0.5
"""At least this share of the text comes before the end of a newsletter."""

_LARGEST_AD = 0.35
_MOST_AD_CHARACTERS = 900
_MOSTLY_LINK = 0.3
_ONLY_LINK = 0.9
_SHORTEST_SENTENCE = 40
_DEEPEST_AD = 6
_LONGEST_LABEL_WORDS = 12


def is_running_text(block: Block) -> bool:
    """Whether a block is running text: not a heading, a label or a link."""
    if block.kind in (BlockKind.HEADING, BlockKind.HEADER_ROW):
        return False
    if block.kind is BlockKind.ROW:
        return True
    line = _line(block)
    # In a card that is one link, the text is running text; a link by itself is not.
    if block.linked >= _ONLY_LINK and not (line.ends_sentence and len(line.text) >= _SHORTEST_SENTENCE):
        return False
    return own_role(line) is Role.TEXT


def is_mere_link(block: Block) -> bool:
    """Whether a block is only a link to something else."""
    return block.kind is not BlockKind.HEADING and block.linked >= _ONLY_LINK and not is_running_text(block)


def without_furniture(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a newsletter that may belong to its stories. Links to the full story stay."""
    kept = _until_end(_without_ads(blocks))
    named = _in_named(kept) if kept else set()
    own = (block for block in kept if block.element not in named)
    return [left for block in own if (left := _without_lines(block))]


def _in_named(blocks: Sequence[Block]) -> set[HtmlElement]:
    """The elements whose names mark them as not part of a story, and those inside them, unless most of the
    text is there."""
    elements = list(blocks[0].element.getroottree().iter())
    sizes: Counter[HtmlElement] = Counter()
    for block in blocks:
        sizes[block.element] += len(block.text)
    total = sum(sizes.values())
    for element in reversed(elements):
        if sizes[element] and (parent := element.getparent()) is not None:
            sizes[parent] += sizes[element]
    inside: set[HtmlElement] = set()
    for element in elements:
        is_named = 0 < sizes[element] < _NEVER_MOST * total and _is_named(element)
        if is_named or element.getparent() in inside:
            inside.add(element)
    return inside


def _until_end(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks above the one that says how to unsubscribe, if most of the text is there; else all."""
    texts = [
        len(block.text) if is_running_text(block) and not _says_farewell(block) else 0 for block in blocks
    ]
    total, before = sum(texts), 0
    for number, block in enumerate(blocks):
        if _says_farewell(block) and before >= _BEFORE_END * total and before:
            return blocks[:number]
        before += texts[number]
    return blocks


def _says_farewell(block: Block) -> bool:
    return is_farewell(block.text) or (
        len(block.runs) > 1 and any(is_farewell(run.text) for run in block.runs)
    )


def _without_ads(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without advertisements. An advertisement is the element with its label, else the blocks from
    the label to the next heading (not counting one directly below the label)."""
    total = max(1, sum(len(block.text) for block in blocks))
    out: set[int] = set()
    for number, block in enumerate(blocks):
        if number in out or not any(is_ad_label(run.text) for run in block.runs[:1]):
            continue
        out |= _in_element(blocks, number, total) or _below(blocks, number)
    return [block for number, block in enumerate(blocks) if number not in out]


def _in_element(blocks: Sequence[Block], number: int, total: int) -> set[int]:
    elements = (blocks[number].element, *blocks[number].element.iterancestors())
    for element in elements[:_DEEPEST_AD]:
        inside = [other for other in range(max(0, number - 20), min(len(blocks), number + 40))
                  if element in (blocks[other].element, *blocks[other].element.iterancestors())]  # fmt: skip
        size = sum(len(blocks[other].text) for other in inside)
        if size > min(_MOST_AD_CHARACTERS, _LARGEST_AD * total):
            break
        if any(other > number and is_running_text(blocks[other]) for other in inside):
            return set(inside)
    return set()


def _below(blocks: Sequence[Block], number: int) -> set[int]:
    out = {number}
    for other in range(number + 1, len(blocks)):
        is_own_heading = other == number + 1
        if blocks[other].kind is BlockKind.HEADING and not is_own_heading:
            break
        out.add(other)
        if is_read_more(blocks[other].text) or len(out) > _LONGEST_LABEL_WORDS:
            break
    return out


def _without_lines(block: Block) -> Block | None:
    """The block without lines that belong to the newsletter's frame; None when nothing is left."""
    if is_read_more(block.text):
        return block
    is_linked = block.linked >= _MOSTLY_LINK
    if is_letter_furniture(block.text, is_linked=is_linked):
        return None
    if len(block.runs) == 1:
        return block
    runs = tuple(run for run in block.runs if not is_letter_furniture(run.text, is_linked=is_linked))
    return replace(block, runs=runs) if any(run.text for run in runs) else None


def _is_named(element: HtmlElement) -> bool:
    """Whether an element's tag, class or id marks it as not part of a story."""
    if element.tag in ("footer", "nav", "figcaption"):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:400]
    return any(word.lower() in _NAMED for word in _WORDS.findall(_HUMP.sub("-", names)))


def _line(block: Block) -> Line:
    text = " ".join(block.text.split())
    return Line(
        *Span(0, len(text)), text, 0, LineShape.ITEM if block.kind is BlockKind.ITEM else LineShape.PARAGRAPH
    )
