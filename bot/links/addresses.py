"""Where a quote can be found: links that open it, and addresses short enough to show."""

from urllib.parse import unquote, urlsplit

from bot.citations.answer import Citation
from bot.links.text_fragment import text_fragment
from index.text.articles import Source

_MAX_URL_CHARACTERS = 2000

_MAX_LAST_PART_CHARACTERS = 32
"""With a host before it, this mostly fits a phone's terminal of 42 columns."""


def link(citation: Citation) -> str | None:
    """The article's URL with a text fragment that leads to the quote; None without a URL."""
    url = citation.source.url
    if not url:
        return None
    page, _, own = url.partition("#")
    own = own.partition(":~:")[0]  # a second `:~:` would be read as part of the words
    return f"{page}#{own}:~:{text_fragment(citation)}"


def web_address(url: str | None) -> str | None:
    """The URL if it may be followed: http or https, of at most 2,000 printable characters; else None."""
    if not url or len(url) > _MAX_URL_CHARACTERS or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def link_address(citation: Citation) -> str | None:
    """The link to the quote, else to its article, if it may be followed; else None."""
    return web_address(link(citation)) or web_address(citation.source.url)


def short_address(url: str) -> str:
    """The host and the last part of a web address, "…" for what is between: "post.example/…/denial"."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    *before, last = [part for part in parts.path.split("/") if part] or [""]
    last = _printable(last)
    if len(last) > _MAX_LAST_PART_CHARACTERS:
        last = f"…{last[1 - _MAX_LAST_PART_CHARACTERS :]}"
    return "/".join(filter(None, (host, "…" if before else "", last)))


def short_path(source: Source) -> str:
    """The last two parts of the path of an article's file."""
    *before, folder, name = ["", "", *source.path.split("/")]
    return "/".join(filter(None, ("…" if any(before) else "", folder, name)))


def _printable(part: str) -> str:
    read = unquote(part)
    return read if read.isprintable() and not set(read) & set(" /") else part
