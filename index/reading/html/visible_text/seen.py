"""What a browser shows of an element."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search"
    " section summary table tbody td tfoot th thead tr ul".split()
)
# Elements of which a browser shows nothing, or nothing that is text of the page.
UNSEEN = frozenset(
    "applet area audio canvas datalist embed frame frameset head iframe link map math meta meter noembed"
    " noframes noscript object param picture progress script select source style svg template textarea title"
    " track video wbr img input base col colgroup rp rt".split()
)
STRUCK = frozenset({"del", "s", "strike"})
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_hidden(element: HtmlElement) -> bool:
    """Whether the page marks the element as not shown."""
    if element.get("hidden") is not None:
        return True
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def is_left_out(element: HtmlElement) -> bool:
    """Whether an element has no text of the page: it is unseen, struck out or hidden."""
    return element.tag in UNSEEN or element.tag in STRUCK or is_hidden(element)


def visible_nodes(element: HtmlElement) -> Iterator[str | None]:
    """The texts of an element's text nodes, in order, with a blank at each edge of a block; None for each
    inner element that is left out."""
    yield element.text or ""
    for child in element:
        if not isinstance(child.tag, str):
            pass
        elif is_left_out(child):
            yield "" if child.tag == "wbr" else None
        else:
            edge = " " if child.tag in BLOCK_TAGS or child.tag == "br" else ""
            yield edge
            yield from visible_nodes(child)
            yield edge
        yield child.tail or ""


def visible_words(element: HtmlElement) -> str:
    """An element's visible text as one string."""
    return "".join(text for text in visible_nodes(element) if text)
