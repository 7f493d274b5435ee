"""The date of publication that a page states, not a date of change or one in a sentence."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import islice

from lxml.html import HtmlElement

from index.reading.fields.dates import parse_date
from index.reading.fields.field_values import clean_label
from index.reading.html.visible_text.blocks import Block, find_headline
from index.reading.html.visible_text.seen import BLOCK_TAGS
from index.text.paragraphs.dates import is_update, match_date_line, read_date

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
# A date in one of these elements is that of another article or of a picture.
_BESIDE = frozenset({"aside", "nav", "footer", "figure", "li"})
# The elements in which the article's own date is looked for, the likeliest first.
_PLACES = ("article", "main", "header", "html")
_OWN = "//*[@itemprop='datePublished' or @pubdate or contains(@class, 'published')]"
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
_PARTS = re.compile(r"\s*[|·•]\s*")
"""Separators between a byline and a date."""

_LONGEST_DATELINE = 140
_MOST_CANDIDATES = 20
_MOST_TIMES = 100
# A page's date is looked for in this many blocks below and above its headline.
_BELOW, _ABOVE = 8, 3


def read_published(tree: HtmlElement, metas: dict[str, list[str]]) -> date | None:
    """The date in the meta tags, else in an element marked up as the date of publication; None if neither."""
    for name in _METAS:
        for written in metas.get(name, []):
            if published := parse_date(written):
                return published
    for element in filter(_in_article, tree.xpath(_OWN)[:_MOST_CANDIDATES]):
        if _tells_publication(element) and (published := _read(element)):
            return published
    return None


def first_written(metas: dict[str, list[str]]) -> str | None:
    """The value of the first meta tag for the date, whether or not it is a date; None if there is no tag."""
    return next((written for name in _METAS for written in metas.get(name, [])), None)


def read_times(tree: HtmlElement) -> date | None:
    """The date of the page's first `<time>`, the likeliest places first; None if there is none."""
    times = [element for element in islice(tree.iter("time"), _MOST_TIMES) if _in_article(element)]
    for place in _PLACES:
        inside = (one for one in times if any(around.tag == place for around in one.iterancestors()))
        first = next(filter(_tells_publication, inside), None)
        if first is not None and (published := _read(first)):
            return published
    return None


def _in_article(element: HtmlElement) -> bool:
    """Whether the element is not in an aside or the like, except one that contains the headline."""
    beside = (around for around in element.iterancestors() if around.tag in _BESIDE)
    return all(next(around.iterdescendants("h1"), None) is not None for around in beside)


def _read(element: HtmlElement) -> date | None:
    return parse_date(element.get("datetime") or element.get("content") or _words(element))


def _tells_publication(element: HtmlElement) -> bool:
    names = _names(element)
    if _PUBLISHED_CLASS.search(names) or element.get("pubdate") is not None:
        return True
    if _CHANGED_CLASS.search(names) or _CHANGED.search(_words(element)):
        return False
    before, line = _line(element)
    if len(line) > _LONGEST_DATELINE or _SENTENCE_END.search(line):
        return False  # a date in a sentence
    # The words between the previous date and this one decide.
    return not _CHANGED.search(re.split(r"\d", before)[-1])


def read_dateline(blocks: Sequence[Block], title: str | None) -> date | None:
    """The date from a line, or part of a line, that is only a date, shortly below or above the headline."""
    headline = find_headline(blocks, title)
    if headline is None:
        return None
    near = [*range(headline + 1, headline + 1 + _BELOW), *range(headline - 1, headline - 1 - _ABOVE, -1)]
    for i in near:
        if not 0 <= i < len(blocks) or _tells_change(blocks[i].element):
            continue
        for part in (part for run in blocks[i].runs for part in _PARTS.split(run.text)):
            match = match_date_line(part)
            if match and not is_update(match) and not _CHANGED.search(part):
                return read_date(match.group("date"))
    return None


def _tells_change(line: HtmlElement) -> bool:
    """Whether the class of an element, or of a time in it, marks the time of a change."""
    elements = (line, *islice(line.iterdescendants("time", "span"), _MOST_CANDIDATES))
    return any(
        _CHANGED_CLASS.search(_names(one)) and not _PUBLISHED_CLASS.search(_names(one)) for one in elements
    )


def _names(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('itemprop') or ''}"


def _line(element: HtmlElement) -> tuple[str, str]:
    """The words before an inline element on its line, and the whole line."""
    inner = next(
        (one for one in (element, *element.iterancestors()) if one.getparent().tag in BLOCK_TAGS), element
    )
    before: list[str] = []
    for sibling in inner.itersiblings(preceding=True):
        before.append(sibling.tail or "")
        if sibling.tag in BLOCK_TAGS or sibling.tag == "br":
            break
        before.append(_words(sibling))
    else:
        before.append(inner.getparent().text or "")
    after = [inner.tail or ""]
    for sibling in inner.itersiblings():
        if sibling.tag in BLOCK_TAGS or sibling.tag == "br":
            break
        after += [_words(sibling), sibling.tail or ""]
    told = " ".join(" ".join(reversed(before)).split())
    return told, " ".join(f"{told} {_words(inner)} {' '.join(after)}".split())


def _words(element: HtmlElement) -> str:
    return clean_label(" ".join(element.itertext())) or ""
