"""Converts markup in a field of a row, as reading lists and content systems export it, to lines of text."""

import html
import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from index.errors import UnreadableArticle
from index.reading.file_reading import blank_article
from index.reading.html.source import empty_voids
from index.reading.html.visible_text.blocks import Block, read_html_blocks
from index.reading.html.visible_text.classes import Certainty, certainty
from index.reading.html.visible_text.lines import stored_lines
from index.text.paragraphs.lines import Line

_TAGS = (
    "a|article|aside|b|blockquote|br|caption|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|"
    "h[1-6]|header|hr|i|iframe|img|ins|li|main|mark|nav|ol|p|picture|pre|q|s|script|section|small|span|strong|"
    "style|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video|html|body"
)
# A closing tag, or a tag that needs none; not "a < b" and not "the tag <p> stands for".
_MARKUP = re.compile(
    rf"</(?:{_TAGS})\s{{0,9}}>|<(?:br|hr|img)(?:\s[^<>]{{0,2000}})?/?>|^\s{{0,99}}<(?:p|div)(?:\s[^<>]{{0,2000}})?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# If a text has none of these, content systems make paragraphs of its line breaks.
_PARAGRAPHS = re.compile(r"<(?:p|br|div|li|tr)(?=[\s/>])", re.IGNORECASE)
_CDATA = re.compile(r"^\s*<!\[CDATA\[|\]\]>\s*$")
_SHORT_CODE = re.compile(
    r"\[(caption|gallery|embed|video)\b[^\[\]\n]{0,500}\](?:[^\[\]]{0,2000}\[/\1\])?", re.IGNORECASE
)
# The parser gives up at this depth.
_DEEPEST = 250


def is_markup(text: str) -> bool:
    """Whether a text is HTML, and not only a text about HTML."""
    return bool(_MARKUP.search(text))


def without_entities(text: str) -> str:
    """A text with entities such as "&amp;" but no other HTML, with its entities decoded."""
    return _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)


def read_markup(text: str) -> tuple[str, list[Line]]:
    """The text that a browser would show, and its lines. Raises UnreadableArticle when there is none."""
    text = _SHORT_CODE.sub("", _CDATA.sub("", text))
    if not _PARAGRAPHS.search(text):
        text = text.replace("\n", "<br>\n")
    blocks = [block for block in _blocks(text) if not _is_furniture(block)]
    stored, lines = stored_lines(blocks, None)
    if not lines:
        raise blank_article()
    return stored, lines


def _blocks(text: str) -> list[Block]:
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(f"<html><body><div>{text}</div></body></html>".encode(), parser=parser)
    except (etree.LxmlError, ValueError) as problem:
        raise blank_article() from problem
    last = next(tree.iterchildren("body"), tree)
    for element in last.iter():
        last = element
    if sum(1 for _ in last.iterancestors()) >= _DEEPEST:
        raise UnreadableArticle("The text's markup is nested too deeply", "give the text without markup")
    empty_voids(tree)
    return read_html_blocks(tree)


def _is_furniture(block: Block) -> bool:
    """Whether the block is in a caption, a menu, a form or other furniture."""
    element: HtmlElement | None = block.element
    while element is not None and element.tag != "body":
        if certainty(element) >= Certainty.LIKELY:
            return True
        element = element.getparent()
    return False
