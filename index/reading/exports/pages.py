"""An export that is a web page, parsed within bounds."""

from lxml.html import HtmlElement

from index.reading.decoding import decode, storable
from index.reading.html.source import parse_page
from index.reading.html.visible_text.seen import visible_words

# A page of a thousand messages has some thirty elements each.
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
    """Whether the page breaks off before its end."""
    return b"</html" not in content[-_BYTES_OF_END:].lower()


def has_class(element: HtmlElement, name: str) -> bool:
    """Whether the element is of this class."""
    return name in (element.get("class") or "").split()


def first_of_class(element: HtmlElement, *names: str) -> HtmlElement | None:
    """The first element inside that is of one of these classes, the class named first before the others."""
    for name in names:
        found = (one for one in element.iterdescendants() if has_class(one, name))
        if (first := next(found, None)) is not None:
            return first
    return None


def words_of(element: HtmlElement | None) -> str:
    """The words of an element on one line."""
    return "" if element is None else " ".join(visible_words(element).split())
