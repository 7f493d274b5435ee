"""Europresse (Eureka.cc, Cision) as a web page: an `<article>` for each document."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml.html import HtmlElement

from index.errors import UnreadableArticle
from index.reading.exports.databases.europresse_fields import (
    day_of,
    is_aside,
    number_in,
    outlet_in,
    section_in,
)
from index.reading.exports.documents import CUT, ExportDocument, byline_names, no_text, read_documents
from index.reading.exports.pages import element_words, first_of_class, has_class, is_cut_page, parse_export
from index.reading.file_reading import Entry
from index.reading.html.reader import read_html
from index.reading.html.visible_text.blocks import Block, letters, read_html_blocks
from index.reading.html.visible_text.lines import stored_lines

_APPEARED_IN = re.compile(
    r"\W*(?:cet\s+article\s+est\s+paru\s+dans|this\s+article\s+(?:was\s+published|appeared)\s+in|lire\s+sur)\b",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 160


def read_europresse(path: str, content: bytes) -> Iterator[Entry]:
    """The documents of a page saved from Europresse. Any other page is read as a web page."""
    tree = parse_export(content)
    articles = [element for element in tree.iter("article") if _is_document(element)]
    if not articles:
        yield from read_html(path, content)
        return
    documents = [_document(article) for article in articles]
    last = documents[-1]
    if is_cut_page(content) and isinstance(last, ExportDocument):
        documents[-1] = replace(last, doubts=(CUT,))
    yield from read_documents(path, documents)


def _is_document(article: HtmlElement) -> bool:
    names = ("DocPublicationName", "publiC-lblNodoc", "rdp__articletitle")
    return first_of_class(article, *names) is not None


def _document(article: HtmlElement) -> ExportDocument | UnreadableArticle:
    body = _body(article)
    if body is None:
        return no_text()
    titles = first_of_class(article, "titreArticle")
    title = element_words(first_of_class(article, "rdp__articletitle", "titreArticleVisu")) or element_words(
        titles
    )
    number = _number(article)
    name = first_of_class(article, "DocPublicationName")
    blocks = [block for block in read_html_blocks(body, language="fr") if not _is_furniture(block, title)]
    text, lines = stored_lines(blocks, None)
    row = {
        "title": title,
        "outlet": outlet_in("".join(name.itertext())) if name is not None else None,
        "author": _author(article, titles),
        "published": day_of(_header(article), number),
        "section": section_in(_header(article)),
        "kicker": element_words(_kicker(titles)),
        "url": _address(body),
    }
    return ExportDocument(row, text, lines, own_id=number) if lines else no_text()


def _body(article: HtmlElement) -> HtmlElement | None:
    """The element with the text; None if the page has only a link to it."""
    named = (first_of_class(article, name) for name in ("docOcurrContainer", "DocText"))
    found = next((element for element in named if element_words(element)), None)
    return next(article.iterchildren("section"), None) if found is None else found


def _number(article: HtmlElement) -> str | None:
    """The document's number, beside its certificate or at its end; None if there is none."""
    by_id = (one for one in article.iterdescendants() if one.get("id") == "PubliC_lblNodoc")
    places = (first_of_class(article, "publiC-lblNodoc"), *by_id, *article.iterchildren("footer"))
    return next((number for place in places if (number := number_in(element_words(place)))), None)


def _header(article: HtmlElement) -> str:
    return element_words(first_of_class(article, "DocHeader", "rdp__DocHeader"))


def _kicker(titles: HtmlElement | None) -> HtmlElement | None:
    names = ("sm-margin-bottomNews", "sm-margin-bottom", "rdp__kicker")
    return None if titles is None else first_of_class(titles, *names)


def _author(article: HtmlElement, titles: HtmlElement | None) -> list[str]:
    element = first_of_class(article, "docAuthors")
    if element is None:
        named = (one for one in article.iterdescendants("p", "div") if has_class(one, "sm-margin-bottomNews"))
        element = next((one for one in named if titles is None or titles not in one.iterancestors()), None)
    if element is None and titles is not None:  # older pages have it directly below, without a class
        element = titles.getnext() if titles.getnext() is not None and not titles.getnext().attrib else None
    words = element_words(element)
    return byline_names(words) if len(words) <= _LONGEST_BYLINE else []


def _address(body: HtmlElement) -> str | None:
    """The article's own address, if the text states it; else None."""
    for link in body.iter("a"):
        if _APPEARED_IN.match(element_words(link)) or _APPEARED_IN.match(element_words(link.getparent())):
            return str(link.get("href") or "") or None
    return None


def _is_furniture(block: Block, title: str) -> bool:
    """Whether the block is not part of the text, or repeats the headline."""
    around = (block.element, *block.element.iterancestors())
    is_link = any(has_class(element, "link-not-hosted") for element in around)
    return is_link or is_aside(block.text) or letters(block.text) == letters(title)
