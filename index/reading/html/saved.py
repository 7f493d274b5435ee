"""What browsers, extensions and archives add to a page that they save: where it was, its pictures, their
own frame around it."""

import re

from lxml.html import HtmlElement

# A picture or a font in the page itself, as long as an article.
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
"""The comment that names the address stands so near the page's beginning."""

_ARCHIVED = re.compile(
    r"https?://(?:web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?"
    r"|archive\.(?:today|ph|is|li|vn|md|fo)/(?:\d{14}|\d{4}\.\d{2}\.\d{2}-\d{6}|o/\w{2,10}))/(https?:/.+)",
    re.IGNORECASE,
)
_BANNERS = frozenset({"wm-ipp-base", "wm-ipp", "wm-ipp-print", "donato"})
"""Of the Wayback Machine, by their ids."""

_FRAME = frozenset({"HEADER", "SHARE"})
"""What archive.today puts around a page that it shows in an element named CONTENT."""

_SHADOW = ("shadowrootmode", "shadowroot", "shadowmode")
"""By these SingleFile and browsers say that a template is shown."""


def without_embedded(content: bytes) -> bytes:
    """The page's bytes without its embedded pictures and fonts, which are most of what such a page holds."""
    return _EMBEDDED.sub(_EMPTY, content) if b"data:" in content else content


def saved_from(page: str) -> str | None:
    """The address that a comment at the page's beginning names."""
    beginning = page[:_COMMENT_CHARACTERS]
    if match := _SAVED_FROM.search(beginning):
        return match[1].removesuffix("-->")
    mirrored = _MIRRORED_FROM.search(beginning)
    return f"https://{mirrored[1]}" if mirrored else None


def original_address(address: str | None) -> str | None:
    """The address of the page that an archive shows under this one; any other as it is."""
    match = _ARCHIVED.fullmatch(address or "")
    # Some servers make one slash of two.
    return re.sub(r"^(https?):/+", r"\1://", match[1]) if match else address


def unwrap_saved(tree: HtmlElement) -> None:
    """Shows what custom elements show, and takes out the banners of archives."""
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
