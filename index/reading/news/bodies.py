"""The text of an item, from the forms in which news services send it: XHTML, NITF, HTML and plain text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from index.errors import UnreadableArticle
from index.reading.decoding import storable, with_plain_line_ends
from index.reading.html.markup import is_markup, read_markup, without_entities
from index.reading.news.elements import Element, child, name_of, parse_fragment, whole_text
from index.text.paragraphs.lines import Line
from index.text.paragraphs.wrapping import split_lines

_FROM_NITF = {
    "hl1": "h1",
    "hl2": "h2",
    "media": "figure",
    "media-caption": "figcaption",
    "media-producer": "figcaption",
    "bq": "blockquote",
    "note": "aside",
    "body.content": "div",
    "block": "div",
    "credit": "cite",
    "nitf-table": "div",
    **{name: name for name in "p h2 h3 h4 h5 h6 br a em q sub sup pre hr ol ul li dl dt dd table".split()},
    **{name: name for name in "caption thead tbody tfoot tr th td col colgroup".split()},
}
"""The HTML element for each element of NITF. Others are inline and become `span`."""
_NOT_OF_THE_TEXT = frozenset(
    "media-metadata media-reference media-object copyrite datasource byline dateline abstract block.end"
    " nitf-table-metadata custom-table nitf-col nitf-colgroup tagline bibliography".split()
)
_KEPT_ATTRIBUTES = ("href", "colspan", "rowspan")
_NITF_ROOTS = ("nitf", "body.content", "body")
_XHTML_ROOTS = frozenset(
    "html body div section article main p span ul ol blockquote table pre h1 h2 h3 h4".split()
)

_PARAGRAPHS = re.compile(r"<(?:p|br|div|li|tr)(?=[\s/>])", re.IGNORECASE)
_XML = re.compile(r"\s*(?:<\?xml|<nitf\b|<body\.content\b)", re.IGNORECASE)
# The line that WordPress adds to each entry of a feed, and its translations.
_APPEARED_FIRST = re.compile(
    r"(?:the post|der beitrag|l[’']article|la entrada|l[’']articolo|het bericht|o post|o conteúdo|inlägget|"
    r"artykuł|сообщение|запись|indlægget|innlegget)\s.{1,400}?\s"
    r"(?:appeared first on|(?:erschien|erscheint) zuerst auf|"
    r"est apparu en premier sur|(?:se publicó primero en|apareció primero en|aparece primero en)|"
    r"(?:proviene da|sembra essere il primo su)|verscheen eerst op|"
    r"(?:apareceu primeiro em|aparece primeiro em)|(?:dök först upp på)|pochodzi z serwisu|"
    r"(?:появил[аои]сь|впервые появил[аои]сь) (?:сначала )?(?:на|в)|"
    r"(?:blev først vist på|dukket først opp på))\s.{1,200}$"
    r"|.{1,400}\s(?:yazısı|gönderisi)\s(?:ilk önce|ilk olarak)\s.{1,200}$",
    re.IGNORECASE,
)
_LONGEST_NOTICE = 700


@dataclass(frozen=True, slots=True)
class NewsBody:
    """A text as it was sent, and whether it is markup."""

    content: str
    is_markup: bool

    def read(self) -> tuple[str, list[Line]]:
        """The text as it is stored, and its lines. Raises UnreadableArticle when it has none."""
        content = storable(with_plain_line_ends(self.content))
        if self.is_markup:
            text, lines = read_markup(content)
        else:
            text = content.strip()
            lines = split_lines(text)
        return text, [line for line in lines if not _is_notice(line)]


def body_of_text(content: str, content_type: str = "") -> NewsBody | None:
    """The body in a string; None when it is blank, or of a type that is not text."""
    kind = content_type.casefold()
    if not content.strip() or (kind.startswith(("image/", "video/", "audio/")) or "pdf" in kind):
        return None
    if _XML.match(content) or "nitf" in kind:
        try:
            return body_of_element(parse_fragment(content))
        except UnreadableArticle:
            pass  # it is declared as NITF but is not
    if "html" in kind and not _PARAGRAPHS.search(content):
        return NewsBody(f"<p>{content}</p>", is_markup=True)
    if is_markup(content):
        return NewsBody(content, is_markup=True)
    plain = content if kind == "text/plain" else without_entities(content)
    return NewsBody(plain, is_markup=is_markup(plain))  # there may be markup that was written in entities


def body_of_element(element: Element) -> NewsBody | None:
    """The body in an element of XHTML or NITF; None when it has no words. Changes the element."""
    name = name_of(element).rpartition(":")[2]
    if name in _NITF_ROOTS and (name != "body" or child(element, "body.content") is not None):
        content = next((e for e in element.iter() if name_of(e) == "body.content"), None)
        return None if content is None else _nitf(content)
    return _xhtml(element) if name in _XHTML_ROOTS else None


def body_of_children(element: Element) -> NewsBody | None:
    """The body in an element's children: a document or paragraphs; None if they are neither."""
    below = [child for child in element if isinstance(child.tag, str)]
    if len(below) == 1:
        return body_of_element(below[0])
    names = {name_of(child).rpartition(":")[2] for child in below}
    if not names & _XHTML_ROOTS:
        return None
    return _xhtml(element)


def _nitf(content: Element) -> NewsBody | None:
    for element in list(content.iter(etree.Element)):
        name = name_of(element)
        if name in _NOT_OF_THE_TEXT:
            _cut_out(element)
            continue
        kept = {key: value for key, value in element.attrib.items() if key in _KEPT_ATTRIBUTES}
        element.attrib.clear()
        element.attrib.update(kept)
        element.tag = _FROM_NITF.get(name, "span")
    return _serialized(content)


def _xhtml(root: Element) -> NewsBody | None:
    for element in list(root.iter(etree.Element)):
        element.tag = etree.QName(element).localname
        if element.tag == "head" or (element.tag == "p" and element.get("class") == "teaser"):
            _cut_out(element)
        elif element.tag == "header":
            _keep_paragraphs(element)
    return _serialized(root)


def _keep_paragraphs(header: Element) -> None:
    """Keep only the lead in an article's header: headline, date and subjects are fields."""
    for below in list(header):
        if etree.QName(below).localname != "p":
            _cut_out(below)
    header.text = None


def _cut_out(element: Element) -> None:
    """Remove the element, and keep the text after it."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _serialized(element: Element) -> NewsBody | None:
    if not whole_text(element).strip():
        return None
    etree.cleanup_namespaces(element)
    markup = etree.tostring(element, method="html", encoding="unicode", with_tail=False)
    return NewsBody(f"<div>{markup}</div>", is_markup=True)


def _is_notice(line: Line) -> bool:
    return len(line.text) <= _LONGEST_NOTICE and bool(_APPEARED_FIRST.match(line.text))


def first_body(bodies: Sequence[NewsBody | None]) -> NewsBody | None:
    """The first body that is markup, else the first body; None if there is none."""
    found = [body for body in bodies if body is not None]
    return next((body for body in found if body.is_markup), next(iter(found), None))
