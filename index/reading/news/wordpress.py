"""WordPress's export (WXR): the published posts and pages, with the paragraphs that WordPress would show."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.fields.dates import parse_moment
from index.reading.file_reading import Entry
from index.reading.news.bodies import NewsBody
from index.reading.news.elements import (
    Element,
    attribute,
    child,
    children,
    read_elements,
    whole_text,
    words,
    words_at,
)
from index.reading.news.feed_fields import first_words
from index.reading.news.items import Item, failed_item, read_item
from index.reading.news.times import parse_day

_TYPES = frozenset(
    "post page article articles news story stories blog opinion press press_release artikel beitrag"
    " noticia noticias article_presse actualite haber".split()
)
"""The post types that newsrooms use for articles. Attachments, menus, revisions, blocks and the like are
not read."""

_NO_DATE = "0000-00-00 00:00:00"
_BLOCK = (
    r"address|article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|"
    r"header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|script|style"
)
_OPENS_BLOCK = re.compile(rf"<(?:{_BLOCK})(?=[\s/>])", re.IGNORECASE)
_CLOSES_BLOCK = re.compile(rf"</(?:{_BLOCK})\s{{0,9}}>|<hr(?:\s[^<>]{{0,200}})?/?>", re.IGNORECASE)
_STARTS_BLOCK = re.compile(rf"\s*</?(?:{_BLOCK})(?=[\s/>])", re.IGNORECASE)
_HAS_PARAGRAPHS = re.compile(r"<p(?=[\s>])|<!-- wp:", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")

_SHORT_CODE = re.compile(r"\[(/?)([A-Za-z][\w-]{1,40})((?:\s[^\[\]<>\n]{0,1000})?)(/?)\]")
_MEDIA_CODES = frozenset(
    "caption wp_caption gallery embed video audio playlist contact-form-7 contact-form rev_slider instagram"
    " youtube twitter tweet facebook soundcloud vimeo ad ads adrotate newsletter mc4wp_form poll related"
    " related_posts".split()
)
_INLINE_CODES = frozenset("dropcap highlight".split())
_MEDIA_LENGTH = 5_000


def read_wordpress(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The published articles of a WXR file, read as a stream. Raises UnreadableArticle without any."""
    read = 0
    others: Counter[str] = Counter()
    site: _Site | None = None
    for number, element in read_elements(stream, ("item",)):
        if isinstance(element, UnreadableArticle):
            read += 1
            yield failed_item(element, path, number)
            continue
        site = site or _Site(element)
        kind = words_at(element, "wp:post_type") or "post"
        status = words_at(element, "wp:status") or "publish"
        if kind not in _TYPES or status != "publish" or words_at(element, "wp:post_password"):
            others[kind if kind not in _TYPES else f"{status} {kind}"] += 1
            continue
        read += 1
        yield read_item(_item(element, site), path, number)
    if not read:
        held = ", ".join(f"{count} {name}" for name, count in others.most_common(5)) or "nothing"
        raise UnreadableArticle(
            f"The export has no published post or page (it has {held})", "export the posts of the site"
        )


class _Site:
    """The name and language of the site, and its authors by their login names."""

    def __init__(self, item: Element) -> None:
        channel = item.getparent()
        self.outlet = "" if channel is None else first_words(channel, ("title",))
        self.language = "" if channel is None else first_words(channel, ("language",))
        authors = [] if channel is None else children(channel, "wp:author")
        self.authors = {words_at(author, "wp:author_login"): _display_name(author) for author in authors}


def _display_name(author: Element) -> str:
    whole = " ".join(words_at(author, f"wp:author_{part}_name") for part in ("first", "last")).strip()
    return words_at(author, "wp:author_display_name") or whole


def _item(element: Element, site: _Site) -> Item:
    login = first_words(element, ("dc:creator",))
    local, published = words_at(element, "wp:post_date"), words_at(element, "pubDate")
    changed = words_at(element, "wp:post_modified_gmt") or words_at(element, "wp:post_modified")
    link, guid = words_at(element, "link"), child(element, "guid")
    return Item(
        row={
            "title": {"rendered": whole_text(child(element, "title"))},
            "outlet": site.outlet,
            "author": _terms(element, "author") or site.authors.get(login) or login,
            "published": parse_day("" if local == _NO_DATE else local) or parse_day(published),
            "language": site.language,
            "url": link or words(guid),
            "categories": _terms(element, "category", ""),
        },
        body=_body(whole_text(child(element, "content:encoded"))),
        summary=words_at(element, "excerpt:encoded") or words_at(element, "description"),
        item_id=words(guid) or link,
        modified=parse_moment("" if changed == _NO_DATE else changed),
    )


def _terms(element: Element, *domains: str) -> list[str]:
    """The item's categories in these domains. An extension for several authors has a domain for names."""
    return [words(part) for part in children(element, "category") if attribute(part, "domain") in domains]


def _body(content: str) -> NewsBody | None:
    content = with_paragraphs(without_short_codes(content))
    return NewsBody(content, is_markup=True) if content.strip() else None


def without_short_codes(content: str) -> str:
    """The text without short codes such as "[gallery ids=…]"; for those of media, the content between opening
    and closing code is removed too. "[sic]" and "[…]" are words and stay."""
    names = {match[2].casefold() for match in _SHORT_CODE.finditer(content) if match[1]}
    for name in sorted(names & _MEDIA_CODES):
        code = re.escape(name)
        between = rf"(?:(?!\[/?{code}).){{0,{_MEDIA_LENGTH}}}"
        whole = rf"\[{code}(?:\s[^\[\]]{{0,1000}})?\]{between}\[/{code}\]"
        content = re.sub(whole, "\n\n", content, flags=re.IGNORECASE | re.DOTALL)
    return _SHORT_CODE.sub(lambda code: "" if _is_code(code, names) else code[0], content)


def _is_code(code: re.Match[str], closed: set[str]) -> bool:
    name = code[2].casefold()
    return bool(name in closed or name in _MEDIA_CODES or name in _INLINE_CODES or "=" in code[3] or code[4])


def with_paragraphs(content: str) -> str:
    """The text, with the paragraphs that WordPress makes of blank lines if it has none of its own."""
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    if _HAS_PARAGRAPHS.search(content):
        return content
    content = _OPENS_BLOCK.sub(lambda tag: f"\n\n{tag[0]}", content)
    content = _CLOSES_BLOCK.sub(lambda tag: f"{tag[0]}\n\n", content)
    parts = [part.strip() for part in _BLANK_LINE.split(content)]
    return "\n".join(part if _STARTS_BLOCK.match(part) else _paragraph(part) for part in parts if part)


def _paragraph(part: str) -> str:
    lines = "<br>\n".join(part.split("\n"))
    return f"<p>{lines}</p>"
