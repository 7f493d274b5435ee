"""The day a web page says it was published: never the day it was changed, nor one that a sentence speaks of."""

import re
from collections.abc import Iterator
from datetime import date

from lxml.html import HtmlElement

from index.paragraphs.dates import is_update, match_date_line, read_date
from index.readers.dates import parse_date
from index.readers.fields import clean_label

_METAS = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
)
# A date beside the article is that of another one, or of a picture.
_IN_ARTICLE = "not(ancestor::aside or ancestor::nav or ancestor::footer or ancestor::figure or ancestor::li)"
_OWN = f"//*[@itemprop='datePublished' or @pubdate or contains(@class, 'published')][{_IN_ARTICLE}]"
_TIMES = tuple(f"//{within}time[{_IN_ARTICLE}]" for within in ("article//", "main//", "header//", ""))
_CHANGED = re.compile(
    r"updated|modified|last\s+(?:edited|changed)|aktualisiert|geändert|änderung|mis\s+à\s+jour|mise\s+à\s+jour|modifié"
    r"|actualizad[oa]|modificado|güncelle\w*|aggiornat\w+|обновлено|изменено",
    re.IGNORECASE,
)
_CHANGED_CLASS = re.compile(
    r"(?:^|[\s_-])(?:updated?|modified|lastmod|datemodified)(?:$|[\s_-])", re.IGNORECASE
)
_PUBLISHED_CLASS = re.compile(r"(?:^|[\s_-])(?:published|datepublished|pubdate)(?:$|[\s_-])", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[^\W\d_]{3,}[.!?]$")
_LONGEST_DATELINE = 140
_MOST_CANDIDATES = 20
# How far under its headline a page's date may stand, in blocks.
_HEADER_BLOCKS = 8
_BLOCKS = frozenset("p div li td section article header main body footer aside h1 h2 h3 h4 h5 h6 dd".split())


def read_published(tree: HtmlElement, metas: dict[str, list[str]]) -> date | None:
    """The day that the meta tags name, else the page's `<time>`, else a line that is a date."""
    for name in _METAS:
        for written in metas.get(name, []):
            if published := parse_date(written):
                return published
    return _from_times(tree) or _from_lines(tree)


def _from_times(tree: HtmlElement) -> date | None:
    for path in (_OWN, *_TIMES):
        candidates = [
            element for element in tree.xpath(path)[:_MOST_CANDIDATES] if _tells_publication(element)
        ]
        for element in candidates[:1] if path != _OWN else candidates:
            written = element.get("datetime") or element.get("content") or _words(element)
            if published := parse_date(written):
                return published
    return None


def _tells_publication(element: HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if _PUBLISHED_CLASS.search(names) or element.get("pubdate") is not None:
        return True
    if _CHANGED_CLASS.search(names) or _CHANGED.search(_words(element)):
        return False
    line = _block(element)
    around = _words(line)
    if len(around) > _LONGEST_DATELINE or _SENTENCE_END.search(around):
        return False  # what a sentence speaks of
    before = around[: around.find(_words(element))] if _words(element) else ""
    return not _CHANGED.search(before[-40:])


def _from_lines(tree: HtmlElement) -> date | None:
    """A line under the headline, or just over it, that is a date and nothing else."""
    headline = next(tree.iter("h1"), None)
    if headline is None:
        return None
    seen = False
    after = 0
    for element in _in_order(tree, headline):
        if element is headline:
            seen = True
            continue
        line = (
            " ".join((element.text or "").split())
            if element.tag in ("span", "div", "p", "small", "b")
            else ""
        )
        if not seen or not line:
            continue
        after += 1
        match = match_date_line(line) or match_date_line(_words(element))
        if match and not is_update(match) and not _CHANGED.search(line):
            return read_date(match.group("date"))
        if after >= _HEADER_BLOCKS:
            return None
    return None


def _in_order(tree: HtmlElement, headline: HtmlElement) -> Iterator[HtmlElement]:
    yield headline
    for element in headline.xpath("following::*"):
        if isinstance(element.tag, str):
            yield element


def _block(element: HtmlElement) -> HtmlElement:
    """The nearest element around it that is a block."""
    return next((one for one in element.iterancestors() if one.tag in _BLOCKS), element)


def _words(element: HtmlElement) -> str:
    return clean_label(" ".join(element.itertext())) or ""
