"""The words of a web page."""

import re
from typing import TYPE_CHECKING

from evaluation.originals.decoding import decodings, stored

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
_HEAD_BYTES = 4_096
_UNREAD = "//script | //style"
# Text that is struck out.
_STRUCK = "//del | //s | //strike"
# Elements between the sentences of an article that are not part of it.
_FURNITURE = (
    "//aside | //nav | //form | //button | //noscript | //template | //figure | //figcaption"
    " | //*[@hidden or @aria-hidden='true' or @role='figure']"
    " | //*[contains(@class, 'caption') or contains(@class, 'credit')]"
)


def page_texts(content: bytes) -> tuple[str, ...]:
    """The possible texts of a page: all of its text, without text that is struck out, and also without what
    may interrupt a sentence."""
    pages = dict.fromkeys((*decodings(content), *_as_declared(content)))
    return tuple(dict.fromkeys(text for page in pages for text in markup_texts(page)))


def _as_declared(content: bytes) -> tuple[str, ...]:
    declared = _CHARSET.search(content, 0, _HEAD_BYTES)
    try:
        return (stored(content.decode(declared[1].decode("ascii"), "replace")),) if declared else ()
    except (LookupError, ValueError):  # no such charset
        return ()


def markup_texts(page: str) -> tuple[str, ...]:
    """All text in markup, that without text that is struck out, and that also without what may interrupt a
    sentence; () if there is none."""
    from lxml import etree, html

    try:
        tree = html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):  # there is nothing in it
        return ()
    _cut(tree.xpath(_UNREAD))
    whole = tree.text_content()
    _cut(tree.xpath(_STRUCK))
    standing = tree.text_content()
    _cut(tree.xpath(_FURNITURE))
    return str(whole), str(standing), str(tree.text_content())


def _cut(elements: "list[HtmlElement]") -> None:
    """Remove elements from their page; the text after each stays."""
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()
