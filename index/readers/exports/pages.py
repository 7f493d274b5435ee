"""An export that is a web page, parsed within bounds."""

from itertools import islice

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from index.errors import UnreadableArticle
from index.readers.decoding import decode, storable
from index.readers.html.seen import visible_words
from index.readers.reading import blank_article

# A page of a thousand messages has some thirty elements each.
_MOST_ELEMENTS = 1_000_000
_DEEPEST = 250
_BYTES_OF_END = 2_000


def parse_export(content: bytes) -> HtmlElement:
    """The page as a tree. Raises UnreadableArticle when it is blank, too large or nested too deeply."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = document_fromstring(storable(decode(content)).encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError) as problem:
        raise blank_article() from problem
    last = tree
    for number, element in enumerate(islice(tree.iter(), _MOST_ELEMENTS + 1), start=1):
        if number > _MOST_ELEMENTS:
            raise UnreadableArticle(
                f"The page has more than {_MOST_ELEMENTS:,} elements", "export fewer articles at a time"
            )
        last = element
    if sum(1 for _ in last.iterancestors()) >= _DEEPEST:
        raise UnreadableArticle("The page is nested too deeply", "export it again")
    return tree


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
