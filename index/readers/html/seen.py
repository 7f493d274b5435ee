"""What a browser shows of an element."""

import re

from lxml.html import HtmlElement

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search"
    " section summary table tbody td tfoot th thead tr ul".split()
)
# What a browser shows nothing of, or nothing that is text of the page.
UNSEEN = frozenset(
    "applet area audio canvas datalist embed frame frameset head iframe link map math meta meter noembed"
    " noframes noscript object param picture progress script select source style svg template textarea title"
    " track video wbr img input base col colgroup rp rt".split()
)
STRUCK = frozenset({"del", "s", "strike"})
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def is_hidden(element: HtmlElement) -> bool:
    """Whether the page says that it is not shown."""
    if element.get("hidden") is not None:
        return True
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def visible_words(element: HtmlElement) -> str:
    """An element's visible text on one line."""
    parts = [element.text or ""]
    for child in element:
        seen = isinstance(child.tag, str) and child.tag not in UNSEEN | STRUCK and not is_hidden(child)
        if seen:
            apart = child.tag in BLOCK_TAGS or child.tag == "br"
            parts.append(f" {visible_words(child)} " if apart else visible_words(child))
        parts.append(child.tail or "")
    return "".join(parts)
