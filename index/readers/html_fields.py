"""What a web page says of itself: JSON-LD, meta tags, links and `<time>`. Nothing is guessed."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from lxml.html import HtmlElement

from index.paragraphs import match_byline
from index.readers.dates import parse_date
from index.readers.fields import clean_label
from index.readers.html_kind import read_page_kind

_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "title")
_AUTHOR = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author")
_OUTLET = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title")
_LANGUAGE = ("og:locale", "content-language", "language", "dc.language")
_PUBLISHED = (
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
_URL = ("og:url", "twitter:url")

# A date or a name beside the article is that of another one, or of a picture.
_IN_ARTICLE = "not(ancestor::aside or ancestor::nav or ancestor::footer or ancestor::figure or ancestor::li)"
_TIMES = (
    f"//time[@itemprop='datePublished' or @pubdate][{_IN_ARTICLE}]",
    f"//article//time[{_IN_ARTICLE}]",
    f"//main//time[{_IN_ARTICLE}]",
    f"//header//time[{_IN_ARTICLE}]",
)
_BYLINES = (
    f"//*[@itemprop='author' or @rel='author'][{_IN_ARTICLE}]",
    f"//*[contains(@class, 'byline') or contains(@class, 'author')][{_IN_ARTICLE}]",
    f"//article//p[{_IN_ARTICLE}][position() < 4]",
)
# Linked data describes one page; what has more nodes is no description.
_MOST_NODES = 5_000
_MOST_CANDIDATES = 20


def read_page_fields(tree: HtmlElement) -> dict[str, object]:
    """The page's title, author, outlet, published, language and url, each None when it does not say, and what
    tells the kind of its article."""
    metas = _metas(tree)
    nodes = list(_linked_nodes(tree))
    linked = _linked_article(nodes)
    url = _url(tree, metas, linked)
    outlet = _text(metas, _OUTLET) or _name(linked.get("publisher"))
    return {
        "title": _name(linked.get("headline")) or _text(metas, _TITLE) or _heading(tree, outlet),
        "author": _names(linked.get("author")) or _author(tree, metas),
        "outlet": outlet,
        "published": parse_date(linked.get("datePublished")) or _published(tree, metas),
        "language": _language(tree, metas, linked),
        "url": url,
        **read_page_kind(tree, linked, nodes, url),
    }


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    """The contents of the page's meta tags by name, in order."""
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        if name and (content := clean_label(meta.get("content") or "")):
            metas.setdefault(name.lower(), []).append(content)
    return metas


def _text(metas: dict[str, list[str]], names: Sequence[str]) -> str | None:
    return next((metas[name][0] for name in names if name in metas), None)


def _linked_nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """What the page's JSON-LD describes."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):  # the page's own mistake; the rest of it may still be sound
            continue
        yield from _nodes(data)


def _linked_article(nodes: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The first article that the page's JSON-LD describes, {} when it describes none."""
    for node in nodes:
        kinds = [str(kind) for kind in _listed(node.get("@type"))]
        if any(kind.endswith(("Article", "Posting", "Report")) for kind in kinds):
            return node
    return {}


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    waiting = _listed(data)
    for count, node in enumerate(waiting):  # grows while it is read
        if count >= _MOST_NODES:
            return
        if isinstance(node, dict):
            yield node
            for key in ("@graph", "mainEntity", "mainEntityOfPage"):
                waiting.extend(_listed(node.get(key)))


def _listed(value: object) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]


def _name(value: object) -> str | None:
    value = next(iter(_listed(value)), None)
    value = value.get("name") if isinstance(value, dict) else value
    return clean_label(value) if isinstance(value, str) else None


def _names(value: object) -> str | None:
    names = [name for entry in _listed(value)[:_MOST_CANDIDATES] if (name := _name(entry))]
    return ", ".join(dict.fromkeys(name for name in names if "://" not in name)) or None


def _heading(tree: HtmlElement, outlet: str | None) -> str | None:
    headings = [title for heading in tree.iter("h1") if (title := clean_label(_words(heading)))]
    if len(headings) == 1:
        return headings[0]
    title = clean_label(tree.findtext(".//title") or "")
    for mark in (" | ", " - ", " – ", " — ", " · "):
        if title and outlet and title.endswith(mark + outlet):
            title = title.removesuffix(mark + outlet)
    return title or next(iter(headings), None)


def _author(tree: HtmlElement, metas: dict[str, list[str]]) -> str | None:
    """From the meta tags, else from a byline: an address there is that of a profile, no name."""
    for name in _AUTHOR:
        if names := [author for author in metas.get(name, []) if "://" not in author]:
            return ", ".join(dict.fromkeys(names[:_MOST_CANDIDATES]))
    for path in _BYLINES:
        for element in tree.xpath(path)[:_MOST_CANDIDATES]:
            line = clean_label(_words(element)) or ""
            if names := list(match_byline(line) or match_byline(f"By {line}")):
                return ", ".join(names)
    return None


def _published(tree: HtmlElement, metas: dict[str, list[str]]) -> date | None:
    for name in _PUBLISHED:
        for written in metas.get(name, []):
            if published := parse_date(written):
                return published
    for path in _TIMES:
        for element in tree.xpath(path)[:1]:
            if published := parse_date(element.get("datetime") or clean_label(_words(element)) or ""):
                return published
    return None


def _language(tree: HtmlElement, metas: dict[str, list[str]], linked: dict[str, Any]) -> str | None:
    root = tree.getroottree().getroot()
    own = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    return own or _name(linked.get("inLanguage")) or _text(metas, _LANGUAGE)


def _url(tree: HtmlElement, metas: dict[str, list[str]], linked: dict[str, Any]) -> str | None:
    for link in tree.iter("link"):
        href = (link.get("href") or "").strip()
        if "canonical" in (link.get("rel") or "").lower().split() and href.startswith(
            ("http://", "https://")
        ):
            return href
    return _text(metas, _URL) or _name(linked.get("url"))


def _words(element: HtmlElement) -> str:
    return " ".join(element.itertext())
