"""What a style says about its paragraphs: whether they are headings, captions or entries in a contents
list."""

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from index.reading.documents.docx.names import switch, word_attribute, word_child, word_children
from index.reading.documents.style_names import (
    is_caption_named,
    is_contents_named,
    is_title_named,
    level_named,
)

_MOST_ANCESTORS = 20


@dataclass(frozen=True, slots=True)
class DocxStyle:
    """What a style says about its paragraphs. `level` is that of a heading, 0 for other paragraphs. `hidden`
    and `strong` are None if the style does not set them."""

    level: int = 0
    titles: bool = False
    is_caption: bool = False
    is_contents: bool = False
    is_item: bool = False
    hidden: bool | None = None
    strong: bool | None = None


class Styles:
    """The styles of a document by id."""

    def __init__(self, part: etree._Element | None) -> None:
        self._elements = {word_attribute(style, "styleId"): style for style in word_children(part, "style")}
        self._known: dict[str, DocxStyle] = {}

    def style(self, style_id: str) -> DocxStyle:
        """The style with this id, including what it inherits from the styles that it is based on."""
        if style_id not in self._known:
            self._known[style_id] = self._read(style_id)
        return self._known[style_id]

    def _read(self, style_id: str) -> DocxStyle:
        chain: list[etree._Element] = []
        while style_id in self._elements and len(chain) < _MOST_ANCESTORS:
            chain.append(self._elements[style_id])
            based_on = word_attribute(word_child(chain[-1], "basedOn"), "val")
            if not based_on:
                break
            style_id = based_on
        names = [name for style in chain for name in _names(style)] or [style_id]
        outlines = [outline_level(word_child(style, "pPr")) for style in chain]
        named = next((level for name in names if (level := level_named(name))), 0)
        level = next((outline for outline in outlines if outline is not None), named)
        return DocxStyle(
            level=level,
            titles=any(map(is_title_named, names)),
            is_caption=any(map(is_caption_named, names)),
            is_contents=any(map(is_contents_named, names)),
            is_item=any(word_child(style, "pPr", "numPr") is not None for style in chain) and not level,
            hidden=_first(switch(word_child(style, "rPr"), "vanish") for style in chain),
            strong=_first(switch(word_child(style, "rPr"), "b") for style in chain),
        )


def outline_level(properties: etree._Element | None) -> int | None:
    """The outline level in a paragraph's properties: 1 to 9, 0 for running text; None if there is none."""
    value = word_attribute(word_child(properties, "outlineLvl"), "val")
    if not value.isdecimal() or len(value) > 2:
        return None
    return int(value) + 1 if int(value) < 9 else 0


def _names(style: etree._Element) -> list[str]:
    return [word_attribute(word_child(style, "name"), "val"), word_attribute(style, "styleId")]


def _first(values: Iterable[bool | None]) -> bool | None:
    return next((value for value in values if value is not None), None)
