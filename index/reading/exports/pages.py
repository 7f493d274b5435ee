"""Parses an export that is a web page, within limits."""

from lxml.html import HtmlElement

from index.reading.decoding import decode, storable
from index.reading.html.source import parse_page
from index.reading.html.visible_text.seen import visible_words

# A page of a thousand messages has about thirty elements for each.
_MOST_ELEMENTS = 1_000_000
_BYTES_OF_END = 2_000


def parse_export(content: bytes) -> HtmlElement:
    """The page as a tree. Raises UnreadableArticle when it is blank, too large or nested too deeply."""
    return parse_page(
        storable(decode(content)),
        most_elements=_MOST_ELEMENTS,
        if_large="export fewer articles at a time",
        if_deep="export it again",
    )


def is_cut_page(content: bytes) -> bool:
    """Whether the page is cut off before its end."""
    return b"</html" not in content[-_BYTES_OF_END:].lower()


def has_class(element: HtmlElement, name: str) -> bool:
    """Whether the element has this class."""
    return name in (element.get("class") or "").split()


def first_of_class(element: HtmlElement, *names: str) -> HtmlElement | None:
    """The first descendant with one of these classes, trying the classes in order; None if there is none."""
    for name in names:
        found = (one for one in element.iterdescendants() if has_class(one, name))
        if (first := next(found, None)) is not None:
            return first
    return None


def element_words(element: HtmlElement | None) -> str:
    """The visible words of an element as one line."""
    return "" if element is None else " ".join(visible_words(element).split())
