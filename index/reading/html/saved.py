"""Handles what browsers, extensions and archives add to a saved page: its address, its pictures, a frame
around it."""

import re

from lxml.html import HtmlElement

# A picture or a font embedded in the page.
_EMBEDDED = re.compile(
    rb"data:[\w.+-]{1,40}/[\w.+-]{1,80}(?:;[\w.=+-]{1,60}){0,4};base64,[A-Za-z0-9+/=]{200,}"
    rb"|data:image/svg\+xml[^,\"'<>\s]{0,80},[^\"'<>\s]{200,}"
)
_EMPTY = b"data:,"

_SAVED_FROM = re.compile(
    r"<!--\s{0,20}(?:Page saved with SingleFile(?:Z)?\s{1,20}url:\s{0,20}|saved from url=\(\d{1,6}\))"
    r"(https?://[^\s<>\"]{4,2000})",
    re.IGNORECASE,
)
_MIRRORED_FROM = re.compile(r"<!--\s{0,20}Mirrored from ([\w.-]{3,200}/[^\s<>\"]{1,1800}) by HTTrack")
_COMMENT_CHARACTERS = 20_000
"""The comment with the address is within this many characters of the page's beginning."""

_ARCHIVED = re.compile(
    r"https?://(?:web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?"
    r"|archive\.(?:today|ph|is|li|vn|md|fo)/(?:\d{14}|\d{4}\.\d{2}\.\d{2}-\d{6}|o/\w{2,10}))/(https?:/.+)",
    re.IGNORECASE,
)
_BANNERS = frozenset({"wm-ipp-base", "wm-ipp", "wm-ipp-print", "donato"})
"""The ids of the Wayback Machine's banners."""

_FRAME = frozenset({"HEADER", "SHARE"})
"""The ids of the elements that archive.today puts around a page. The page itself has the id CONTENT."""

_SHADOW = ("shadowrootmode", "shadowroot", "shadowmode")
"""With these attributes SingleFile and browsers mark a template that is shown."""


def without_embedded(content: bytes) -> bytes:
    """The page's bytes without its embedded pictures and fonts, which are most of a saved page."""
    return _EMBEDDED.sub(_EMPTY, content) if b"data:" in content else content


def saved_from(page: str) -> str | None:
    """The address in a comment at the page's beginning; None if there is none."""
    beginning = page[:_COMMENT_CHARACTERS]
    if match := _SAVED_FROM.search(beginning):
        return match[1].removesuffix("-->")
    mirrored = _MIRRORED_FROM.search(beginning)
    return f"https://{mirrored[1]}" if mirrored else None


def original_address(address: str | None) -> str | None:
    """The original address of a page that an archive shows under this one. Other addresses are unchanged."""
    match = _ARCHIVED.fullmatch(address or "")
    # Some servers reduce two slashes to one.
    return re.sub(r"^(https?):/+", r"\1://", match[1]) if match else address


def unwrap_saved(tree: HtmlElement) -> None:
    """Make the shown content of custom elements visible, and remove the banners of archives."""
    for template in list(tree.iter("template")):
        if any(template.get(name) is not None for name in _SHADOW):
            template.tag = "div"
    frame = _FRAME if _is_framed(tree) else frozenset()
    for element in [one for one in tree.iter() if one.get("id") in _BANNERS | frame]:
        if element.getparent() is not None:
            element.drop_tree()


def _is_framed(tree: HtmlElement) -> bool:
    if not tree.xpath("//*[@id='CONTENT']"):
        return False
    links = (link.get("href") or "" for link in tree.iter("link"))
    metas = (meta.get("content") or "" for meta in tree.iter("meta"))
    return any(_ARCHIVED.fullmatch(address) for address in (*links, *metas))
