"""Which web page an address names, however the address is written."""

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from languages.known import in_all_languages
from languages.notation import word_set

_HOSTS = re.compile(r"^(?:www\d?|m|mobile|mobil|amp|touch)\.")
_TRACKING = re.compile(
    r"utm_.*|itm_.*|at_.*|mtm_.*|pk_.*|wt\..*|ns_.*|mc_.*|_ga|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|twclid"
    r"|xtor|cmpid|cid|ito|ref|ref_src|referrer|source|src|smid|smtyp|sh|share|shared?by|feature|partner|amp|outputtype"
    r"|cmp|via|from|campaign|s_cid|ocid|xing_share|print|nl|newsletter|rss|embedded|chash|wtmc",
    re.IGNORECASE,
)
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_AMP = re.compile(r"(?<=[/.])amp(?=/|\.html?$|$)|/amp(?=/|$)|\.amp(?=\.html?$|$)", re.IGNORECASE)

_EDITIONS = frozenset("fr de en es tr ru us uk".split())
_SECTIONS = _EDITIONS | word_set(
    in_all_languages(lambda one: one.article_labels.site_sections if one.article_labels else "")
)
"""What has a page of its own that shows different articles every day."""


def page_key(url: str | None) -> str | None:
    """One address for all variants by which a page is reached: without scheme, www., a mobile or AMP form, a
    trailing slash, a fragment, and parameters that only record where a reader came from. None without an
    address, and for a home page or a section page, which are not pages of an article.

    >>> page_of("https://www.anzeiger.example/a/hafen-123.html?utm_source=x#more")
    'anzeiger.example/a/hafen-123.html'
    """
    try:
        parts = urlsplit((url or "").strip())
        host = (parts.hostname or "").casefold()
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return None
    if parts.scheme.casefold() not in ("http", "https") or not host:
        return None
    host = _HOSTS.sub("", host) if host.count(".") > 1 else host
    path = _INDEX.sub("/", re.sub(r"/{2,}", "/", unquote(parts.path)))
    path = re.sub(r"/{2,}", "/", _AMP.sub("", path)).rstrip("/.")
    query = urlencode(
        sorted((name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name))
    )
    if not query and all(part.casefold() in _SECTIONS for part in path.split("/") if part):
        return None
    return f"{host}{port}{path}" + (f"?{query}" if query else "")
