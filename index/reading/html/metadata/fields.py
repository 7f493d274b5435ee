"""The metadata of a web page, from JSON-LD, meta tags, links and `<time>`. Nothing is guessed."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from lxml.html import HtmlElement

from index.reading.fields.dates import parse_date, parse_moment
from index.reading.fields.field_values import clean_label
from index.reading.html.metadata.dates import first_written, read_published
from index.reading.html.metadata.kind import read_page_kind
from index.reading.html.metadata.linked_data import (
    LinkedData,
    Node,
    article_body,
    comparable_address,
    read_linked_data,
)
from index.reading.html.visible_text.blocks import Block, find_headline, letters
from index.text.paragraphs.people import match_byline

_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "title")
_AUTHOR = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author")
_OUTLET = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title")
_LANGUAGE = ("og:locale", "content-language", "language", "dc.language")
_URL = ("og:url", "twitter:url")
_MODIFIED = (
    *("article:modified_time", "og:article:modified_time", "datemodified", "dcterms.modified"),
    *("dc.date.modified", "og:updated_time"),
)

# A date or name in one of these elements is that of another article or of a picture.
_IN_ARTICLE = "not(ancestor::aside or ancestor::nav or ancestor::footer or ancestor::figure or ancestor::li)"
_BYLINES = (
    f"//*[@itemprop='author' or @rel='author'][{_IN_ARTICLE}]",
    f"//*[contains(@class, 'byline') or contains(@class, 'author')][{_IN_ARTICLE}]",
)
_MOST_LINES = 4
_BEFORE_SITE = (" | ", " - ", " – ", " — ", " · ", " :: ")
_LONGEST_SITE = 40
_MOST_CANDIDATES = 20


@dataclass(frozen=True, slots=True)
class PageFields:
    """The page's title, author, outlet, published, modified, language and url, each None if not stated, and
    the fields of its kind.

    `text` is the article's text as recorded for machines, or None. `unread_date` is the value in the place of
    the date, or None. `for_subscribers` says whether the page states that it is not free.
    """

    fields: dict[str, object]
    text: str | None
    unread_date: str | None
    for_subscribers: bool


def read_page_fields(tree: HtmlElement) -> PageFields:
    """The metadata of the page's own article, not of articles it links to."""
    metas = _metas(tree)
    linked = read_linked_data(tree)
    url = _url(tree, metas)
    addresses = {found for known in (url, *metas.get("og:url", [])) if (found := comparable_address(known))}
    article = linked.article(addresses=addresses, titles=_titles(tree, metas))
    outlet = _outlet(metas, linked, article)
    title = linked.name(article.get("headline")) or _text(metas, _TITLE) or _heading(tree)
    return PageFields(
        {
            "title": _without_site(title, outlet) or next(iter(_headings(tree)), None),
            "author": linked.names(article.get("author")) or _author(tree, metas),
            "outlet": outlet,
            "published": parse_date(article.get("datePublished")) or read_published(tree, metas),
            "language": _language(tree, metas, linked.name(article.get("inLanguage"))),
            "modified": parse_moment(article.get("dateModified")) or _modified(metas),
            "url": url or linked.address(article.get("url")),
            **read_page_kind(tree, article, linked.nodes, url),
        },
        article_body(article),
        linked.name(article.get("datePublished")) or first_written(metas),
        article.get("isAccessibleForFree") in (False, "False", "false"),
    )


def name_by_window(
    tree: HtmlElement, blocks: Sequence[Block], fields: Mapping[str, object]
) -> dict[str, object]:
    """The title and the outlet from `<title>`, if a line of the page is the title alone.

    {} if no line is, or if the page states both elsewhere.
    """
    window = clean_label(tree.findtext(".//title") or "")
    if window is None or (fields["outlet"] and fields["title"] != window):
        return {}
    lines = {letters(block.text) for block in blocks}
    for mark in _BEFORE_SITE:
        title, found, site = window.rpartition(mark)
        if found and letters(title) in lines and site and len(site) <= _LONGEST_SITE:
            return {"title": title.strip(), "outlet": fields["outlet"] or site.strip()}
    return {}


def read_byline(blocks: Sequence[Block], title: str | None) -> str | None:
    """The names in a byline shortly below the headline; None if there is none."""
    headline = find_headline(blocks, title)
    if headline is None:
        return None
    for block in blocks[headline + 1 : headline + 1 + _MOST_LINES]:
        for run in block.runs:
            if names := match_byline(run.text):
                return ", ".join(names)
    return None


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    """The contents of the page's meta tags by name, in order."""
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        if name and (content := clean_label(html.unescape(meta.get("content") or ""))):
            metas.setdefault(name.lower(), []).append(content)
    return metas


def _text(metas: dict[str, list[str]], names: Sequence[str]) -> str | None:
    return next((metas[name][0] for name in names if name in metas), None)


def _titles(tree: HtmlElement, metas: dict[str, list[str]]) -> set[str]:
    titles = {letters(title) for name in _TITLE for title in metas.get(name, [])}
    return (titles | {letters(title) for title in _headings(tree)}) - {""}


def _headings(tree: HtmlElement) -> list[str]:
    return [title for heading in tree.iter("h1") if (title := clean_label(_words(heading)))]


def _heading(tree: HtmlElement) -> str | None:
    """The page's `<h1>` if it has exactly one, else its `<title>`."""
    headings = _headings(tree)
    return headings[0] if len(headings) == 1 else clean_label(tree.findtext(".//title") or "")


def _without_site(title: str | None, outlet: str | None) -> str | None:
    for mark in _BEFORE_SITE:
        if title and outlet and title.casefold().endswith((mark + outlet).casefold()):
            return title[: -len(mark + outlet)].strip()
    return title


def _outlet(metas: dict[str, list[str]], linked: LinkedData, article: Node) -> str | None:
    """The outlet's name. Addresses are skipped: they are those of profiles."""
    named = (name for key in _OUTLET for name in metas.get(key, []) if "://" not in name)
    return next(named, None) or linked.name(article.get("publisher")) or linked.publisher()


def _author(tree: HtmlElement, metas: dict[str, list[str]]) -> str | None:
    """The names in the meta tags, else in a byline. Addresses are skipped: they are those of profiles."""
    for name in _AUTHOR:
        if names := [author for author in metas.get(name, []) if "://" not in author]:
            return ", ".join(dict.fromkeys(names[:_MOST_CANDIDATES]))
    for path in _BYLINES:
        for element in tree.xpath(path)[:_MOST_CANDIDATES]:
            line = clean_label(_words(element)) or ""
            if names := list(match_byline(line) or match_byline(f"By {line}")):
                return ", ".join(names)
    return None


def _modified(metas: dict[str, list[str]]) -> datetime | None:
    written = (value for name in _MODIFIED for value in metas.get(name, []))
    return next((moment for value in written if (moment := parse_moment(value))), None)


def _language(tree: HtmlElement, metas: dict[str, list[str]], linked: str | None) -> str | None:
    root = tree.getroottree().getroot()
    own = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    return own or linked or _text(metas, _LANGUAGE)


def _url(tree: HtmlElement, metas: dict[str, list[str]]) -> str | None:
    for link in tree.iter("link"):
        href = (link.get("href") or "").strip()
        if "canonical" in (link.get("rel") or "").lower().split() and href.startswith(
            ("http://", "https://")
        ):
            return href
    return _text(metas, _URL)


def _words(element: HtmlElement) -> str:
    return " ".join(element.itertext())
