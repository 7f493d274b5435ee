"""The kind of article that a web page states: in linked data, meta tags, or the kicker above its headline."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml.html import HtmlElement

from index.reading.fields.field_values import clean_label
from index.reading.fields.ratings import rating_of_field
from index.reading.html.metadata.linked_data import comparable_address, listed

_SECTIONS = ("article:section", "section", "genre", "articlesection")
# Parts of the class names that outlets give to the line above a headline.
_KICKERS = frozenset(
    "kicker eyebrow overline dachzeile topline spitzmarke roofline surtitre antetitulo volanta supertitle "
    "pretitle".split()
)
_MOST_KICKERS = 3
_MOST_TYPES = 20
# The kicker is a sibling of the headline or of its parent.
_LEVELS_ABOVE = 2


def read_page_kind(
    tree: HtmlElement, article: Mapping[str, Any], nodes: Sequence[Mapping[str, Any]], url: str | None
) -> dict[str, object]:
    """Fields from which `make_source` reads a kind and a rating. `article` is the linked-data node of the
    page's article, `nodes` are all nodes of the page."""
    claims = [node for node in nodes if "ClaimReview" in _types(node) and _is_of_page(node, url)]
    verdicts = {rating for node in claims if (rating := rating_of_field(node.get("reviewRating")))}
    types = [*_types(article), *(["ClaimReview"] if claims else []), *_microdata_types(tree)]
    return {
        "@type": types[:_MOST_TYPES],
        "genre": article.get("genre"),
        "kicker": list(_kickers(tree)),
        "section": [*_metas(tree), *listed(article.get("articleSection"))],
        # A page with several verdicts reviews several claims: no single one is its rating.
        "rating": verdicts.pop() if len(verdicts) == 1 else None,
    }


def _types(node: Mapping[str, Any]) -> list[str]:
    return [str(kind).rpartition("/")[2] for kind in listed(node.get("@type")) if kind]


def _is_of_page(claim: Mapping[str, Any], url: str | None) -> bool:
    """Whether the review belongs to this page, not to another article that it shows."""
    own, here = comparable_address(claim.get("url")), comparable_address(url)
    return not own or not here or own == here


def _metas(tree: HtmlElement) -> Iterator[str]:
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if name.lower() in _SECTIONS and (content := clean_label(meta.get("content") or "")):
            yield content


def _microdata_types(tree: HtmlElement) -> list[str]:
    elements = tree.xpath("//*[@itemtype][.//h1]")
    return [element.get("itemtype").rstrip("/").rpartition("/")[2] for element in elements[:_MOST_TYPES]]


def _kickers(tree: HtmlElement) -> Iterator[str]:
    heading = next(tree.iter("h1"), None)
    if heading is None:
        return
    around = heading
    for _ in range(_LEVELS_ABOVE):
        parent = around.getparent()
        if parent is None or parent.tag in ("body", "main"):
            break
        around = parent
    found = 0
    for element in around.iter("*"):
        tokens = (element.get("class") or "").lower().replace("_", "-").split()
        if any(not _KICKERS.isdisjoint(token.split("-")) for token in tokens):
            if label := clean_label(" ".join(element.itertext())):
                yield label
            found += 1
        if element is heading or found >= _MOST_KICKERS:
            return
