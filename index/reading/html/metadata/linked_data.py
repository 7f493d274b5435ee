"""A web page's JSON-LD: finds the node of its own article and reads it. Nothing is guessed."""

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from index.reading.fields.field_values import clean_label
from index.reading.html.visible_text.blocks import letters

# Linked data that describes one page does not have more nodes than this.
_MOST_NODES = 5_000
_MOST_NAMES = 20
_DEEPEST_NAME = 5
_PUBLISHERS = ("NewsMediaOrganization", "WebSite", "Organization")

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The nodes of a page, and its nodes by their `@id`."""

    nodes: tuple[Node, ...]
    by_id: Mapping[str, Node]

    def article(self, *, addresses: set[str], titles: set[str]) -> Node:
        """The node of the page's own article: one with an address of the page, else with its title, else the
        first article. {} when there is none.
        """
        articles = [node for node in self.nodes if _is_article(node)]
        by_address = (node for node in articles if addresses & set(_addresses(node)))
        by_title = (node for node in articles if letters(self.name(node.get("headline")) or "") in titles)
        return next(by_address, None) or next(by_title, None) or next(iter(articles), {})

    def name(self, value: object) -> str | None:
        """The first name in a value, not counting addresses; None if there is none."""
        return next(self._names(value, 0), None)

    def names(self, value: object) -> str | None:
        """All names in a value, separated by commas; None if there are none."""
        found = dict.fromkeys(
            name for name, _ in zip(self._names(value, 0), range(_MOST_NAMES), strict=False)
        )
        return ", ".join(found) or None

    def address(self, value: object) -> str | None:
        """The value if it is an address, else None."""
        return value if isinstance(value, str) and "://" in value else None

    def publisher(self) -> str | None:
        """The name of the site's publisher, from nodes that describe one; None if there is none."""
        for kind in _PUBLISHERS:
            for node in self.nodes:
                if kind in _kinds(node) and (name := self.name(node.get("name"))):
                    return name
        return None

    def _names(self, value: object, depth: int) -> Iterator[str]:
        if depth > _DEEPEST_NAME:
            return
        if isinstance(value, str):
            name = clean_label(html.unescape(value))
            if name and "://" not in name:
                yield name
        elif isinstance(value, list):
            for entry in value[:_MOST_NAMES]:
                yield from self._names(entry, depth + 1)
        elif isinstance(value, dict):
            node = value if "name" in value else self.by_id.get(str(value.get("@id")), {})
            yield from self._names(node.get("name"), depth + 1)


def read_linked_data(tree: HtmlElement) -> LinkedData:
    """The page's JSON-LD. Scripts that cannot be parsed are skipped."""
    nodes: list[Node] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            nodes += _nodes(json.loads(script.text or "", strict=False))
        except (ValueError, RecursionError):  # a mistake of the page; its other scripts may be valid
            continue
    return LinkedData(
        tuple(nodes), {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1}
    )


def comparable_address(value: object) -> str:
    """An address in a form for comparison: without scheme, `www.`, fragment and final slash. "" if `value` is
    not a web address with a path."""
    try:
        parts = urlsplit(value.strip()) if isinstance(value, str) else urlsplit("")
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}?{parts.query}" if parts.netloc and path else ""


def article_body(node: Node) -> str | None:
    """The article's text in the node; None if it has none."""
    body = node.get("articleBody")
    return html.unescape(body) if isinstance(body, str) and body.strip() else None


def _nodes(data: object) -> Iterator[Node]:
    waiting = listed(data)
    for count, node in enumerate(waiting):  # grows while it is read
        if count >= _MOST_NODES:
            return
        if isinstance(node, dict):
            yield node
            for key in ("@graph", "mainEntity", "mainEntityOfPage", "publisher", "liveBlogUpdate"):
                waiting.extend(listed(node.get(key)))


def listed(value: object) -> list[Any]:
    """The value as a list, since JSON-LD allows a list of one to be written without brackets."""
    return list(value) if isinstance(value, list) else [value]


def _kinds(node: Node) -> list[str]:
    return [str(kind) for kind in listed(node.get("@type"))]


def _is_article(node: Node) -> bool:
    return any(kind.endswith(("Article", "Posting", "Report")) for kind in _kinds(node))


def _addresses(node: Node) -> Iterator[str]:
    main = node.get("mainEntityOfPage")
    for value in (
        node.get("url"),
        node.get("@id"),
        main,
        main.get("@id") if isinstance(main, dict) else None,
    ):
        if found := comparable_address(value):
            yield found
