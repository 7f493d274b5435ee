"""Recognises headings in a mail by the size and weight of their letters, whatever their markup."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement, builder

from index.reading.html.visible_text.seen import BLOCK_TAGS, UNSEEN, visible_words
from index.reading.mail.newsletters.furniture import is_letter_furniture, is_read_more

_SIZE = re.compile(r"([\d.]{1,8})\s*(px|pt|r?em|%)?")
_SHORTHAND_SIZE = re.compile(r"([\d.]{1,6}(?:px|pt|r?em|%))")
_PIXELS = {"px": 1.0, "": 1.0, "pt": 4 / 3}
_FONT_SIZES = {"1": 10.0, "2": 13.0, "3": 16.0, "4": 18.0, "5": 24.0, "6": 32.0, "7": 48.0}
_USUAL_SIZE = 16.0
_LARGER = 1.2
_MUCH_LARGER = 1.6
"""A heading is larger than the text by the factor _LARGER; by this factor it is a heading of level 2."""
_LONGEST_HEADING = 200
_LONGEST_STATEMENT = 60
_LONGEST_TEXT = 5_000
_SENTENCE_ENDS = (".", "!", "?", "…", ".“", ".”", ".«", ".»", '."')
_BOLD_LEVEL = "8"
_BOLD_TAGS = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"})
_STYLE = re.compile(r"([\w-]{2,40})\s*:\s*([^;]{1,200})")


@dataclass(frozen=True, slots=True)
class _Face:
    """The size of letters in pixels, and whether they are bold."""

    size: float = _USUAL_SIZE
    bold: bool = False


def mark_headings(body: HtmlElement) -> None:
    """Mark blocks with larger letters, or with only bold ones, as headings, and put text that is bold by
    style into bold tags."""
    faces: dict[HtmlElement, Counter[_Face]] = {}
    bold: list[HtmlElement] = []
    for owner, element, face, letters in _texts(body):
        faces.setdefault(owner, Counter())[face] += letters
        if element is not owner and element.tag in ("span", "font", "a") and face.bold:
            bold.append(element)
    total: Counter[_Face] = sum(faces.values(), Counter())
    if not total:
        return
    holding = _holding(faces)
    faces = {owner: used for owner, used in faces.items() if owner not in holding}
    if not faces:
        return
    usual = _usual_size(faces)
    all_bold = sum(letters for face, letters in total.items() if face.bold) * 2 > sum(total.values())
    for owner, used in faces.items():
        if owner is not body and (level := _level(owner, used, usual, all_bold=all_bold)):
            owner.set("role", "heading")
            owner.set("aria-level", level)
    for element in dict.fromkeys(bold) if not all_bold else ():
        _embolden(element)


def _usual_size(faces: dict[HtmlElement, Counter[_Face]]) -> float:
    """The size of most letters in blocks that end like sentences, without the small print."""
    read: Counter[float] = Counter()
    every: Counter[float] = Counter()
    for owner, used in faces.items():
        text = " ".join(visible_words(owner).split()) if sum(used.values()) <= _LONGEST_TEXT else ""
        is_read = text.endswith(_SENTENCE_ENDS) and not is_letter_furniture(text[:500], is_linked=False)
        for face, letters in used.items():
            every[face.size] += letters
            read[face.size] += letters if is_read or not text else 0
    sizes = read if any(read.values()) else every
    return max(sizes, key=lambda size: (sizes[size], -size))


def _texts(body: HtmlElement) -> Iterator[tuple[HtmlElement, HtmlElement, _Face, int]]:
    """The block, the element and the face of each piece of text, and its number of letters and digits."""
    stack = [(body, body, _Face())]
    while stack:
        element, owner, outer = stack.pop()
        if not isinstance(element.tag, str) or element.tag in UNSEEN:
            continue
        owner = element if element.tag in BLOCK_TAGS else owner
        face = _face(element, outer)
        letters = _letters(element.text) + sum(_letters(child.tail) for child in element)
        if letters:
            yield owner, element, face, letters
        stack += [(child, owner, face) for child in element]


def _level(owner: HtmlElement, used: Counter[_Face], usual: float, *, all_bold: bool) -> str | None:
    inside = any(around.tag in _BOLD_TAGS for around in (owner, *owner.iterancestors()))
    if inside or owner.tag in ("li", "blockquote") or next(owner.iterdescendants("br"), None) is not None:
        return None
    if sum(used.values()) > _LONGEST_HEADING or len(owner.text_content()) > 10 * _LONGEST_HEADING:
        return None
    text = " ".join(visible_words(owner).split())
    if not text or len(text) > _LONGEST_HEADING:
        return None
    is_statement = text.endswith(".") and (len(text) > _LONGEST_STATEMENT or not _is_link(owner))
    if is_statement or is_read_more(text):
        return None
    smallest = min(face.size for face in used)
    if smallest >= _LARGER * usual:
        return "2" if smallest >= _MUCH_LARGER * usual else "3"
    is_bold = all(face.bold for face in used) and not all_bold
    return _BOLD_LEVEL if is_bold and not text.endswith((".", ":", ",")) else None


def _is_link(owner: HtmlElement) -> bool:
    return next(owner.iterdescendants("a"), None) is not None or any(
        one.tag == "a" for one in owner.iterancestors()
    )


def _holding(owners: Iterable[HtmlElement]) -> set[HtmlElement]:
    """The elements that contain one of these blocks."""
    holding: set[HtmlElement] = set()
    for owner in owners:
        around = owner.getparent()
        while around is not None and around not in holding:
            holding.add(around)
            around = around.getparent()
    return holding


def _face(element: HtmlElement, outer: _Face) -> _Face:
    style = styles_of(element)
    bold = outer.bold or element.tag in _BOLD_TAGS
    font = style.get("font", "")
    weight = style.get("font-weight", "") or font
    if re.match(r"(?:bold|[6-9]00)|.*\bbold", weight):
        bold = True
    elif re.match(r"(?:normal|lighter|[1-5]00)\b", weight):
        bold = False
    written = style.get("font-size") or next(iter(_SHORTHAND_SIZE.findall(font)), "")
    size = _FONT_SIZES.get(element.get("size") or "") if element.tag == "font" else None
    return _Face(size or _size(written, outer.size), bold)


def _size(written: str, outer: float) -> float:
    match = _SIZE.match(written)
    if match is None or not match[1].strip("."):
        return outer
    try:
        number = float(match[1])
    except ValueError:
        return outer
    unit = match[2] or ""
    if unit in _PIXELS:
        size = number * _PIXELS[unit]
    else:
        size = number * (outer / 100 if unit == "%" else _USUAL_SIZE if unit == "rem" else outer)
    return round(size, 1) if 4 <= size <= 200 else outer


def _letters(text: str | None) -> int:
    return sum(map(str.isalnum, text)) if text else 0


def _embolden(element: HtmlElement) -> None:
    """Put an element's words into a bold tag, which the reader of web pages recognises."""
    if any(around.tag in _BOLD_TAGS for around in element.iterancestors()):
        return
    if element.tag in ("span", "font"):
        element.tag = "b"
        return
    inner = builder.B()
    inner.text, element.text = element.text, None
    inner.extend(list(element))
    element.append(inner)


def styles_of(element: HtmlElement) -> dict[str, str]:
    """The declarations in an element's own style, in lower case."""
    style = (element.get("style") or "")[:4_000].lower()
    return {name: value.strip() for name, value in _STYLE.findall(style)} if style else {}
