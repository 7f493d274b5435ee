"""Decodes a web page and parses it to a tree of elements."""

import codecs
import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from index.errors import UnreadableArticle
from index.reading.decoding import decode, is_utf8, storable, with_plain_line_ends
from index.reading.file_reading import blank_article

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w-]{2,30})",
    re.IGNORECASE,
)
_CODE_PAGE = re.compile(
    r"(?:iso-?8859|windows-|cp-?\d|koi8|shift|euc-|gb|big5|macintosh|latin)", re.IGNORECASE
)
_DECLARATION_BYTES = 4_096
# A page with more elements is a data dump and would take minutes.
_MOST_ELEMENTS = 200_000
_DEEPEST = 250
_IF_LARGE, _IF_DEEP = "save the article alone", "save the article alone, or as text"


_VOID = ("wbr", "embed", "source", "track")
"""Elements without end tag and content that the parser does not know as such."""


def empty_voids(tree: HtmlElement) -> None:
    """Move out of void elements what the parser put into them: all that follows them in their block."""
    for element in list(tree.iter(*_VOID)):
        parent, behind, children = element.getparent(), element.tail or "", list(element)
        if parent is None or not (element.text or children):
            continue
        element.tail, element.text = element.text, None
        for number, child in enumerate(children, start=parent.index(element) + 1):
            parent.insert(number, child)
        last = children[-1] if children else element
        last.tail = (last.tail or "") + behind


def decode_page(content: bytes) -> str:
    """The page as text. Its declared charset is used, unless the bytes are valid UTF-8."""
    declared = _DECLARED.search(content, 0, _DECLARATION_BYTES)
    if declared and not content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = (declared[1] or declared[2]).decode("ascii", "replace")
        if _CODE_PAGE.match(name) and not is_utf8(content):
            # Like browsers, read Latin-1 as Windows-1252, which has the quotation marks that pages use.
            name = "cp1252" if re.fullmatch(r"(?:iso-?8859-1|latin-?1)", name, re.IGNORECASE) else name
            try:
                return with_plain_line_ends(storable(content.decode(name, "replace")))
            except LookupError:  # a charset that does not exist
                pass
    return storable(decode(content))


def parse_page(
    page: str, *, most_elements: int = _MOST_ELEMENTS, if_large: str = _IF_LARGE, if_deep: str = _IF_DEEP
) -> HtmlElement:
    """The page's root element, without comments. Raises UnreadableArticle when there is none, or when the
    page is too large or nested too deeply; `if_large` and `if_deep` are the remedies in its message."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(page.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError) as problem:
        raise blank_article() from problem
    last = tree
    for number, element in enumerate(tree.iter(), start=1):
        if number > most_elements:
            raise UnreadableArticle(f"The page has more than {most_elements:,} elements", if_large)
        last = element
    # The parser stops at this depth, so the last element is the one it reached.
    if sum(1 for _ in last.iterancestors()) >= _DEEPEST:
        raise UnreadableArticle("The page is nested too deeply", if_deep)
    empty_voids(tree)
    return tree
