"""RSS in all its versions, and Atom. Each entry is an article, and is read as a stream."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.fields.dates import parse_moment
from index.reading.file_reading import Entry
from index.reading.item_ids import global_id
from index.reading.news.bodies import NewsBody, body_of_children, body_of_element, body_of_text
from index.reading.news.elements import (
    Element,
    attribute,
    child,
    children,
    has_elements,
    language_of,
    name_of,
    read_elements,
    whole_text,
    words,
)
from index.reading.news.feed_fields import (
    LONGEST_NAME,
    absolute_address,
    atom_names,
    authors_of,
    entry_id,
    entry_title,
    first_words,
    link_of,
    own_language,
    source_name,
    term_of,
)
from index.reading.news.items import Item, failed_item, read_item
from index.reading.news.times import parse_day

_ENTRIES = ("item", "atom:entry", "at:deleted-entry")
_WHOLE = (
    *("content:encoded", "atom:content", "yandex:full-text", "turbo:content", "xhtml:body", "xhtml:div"),
    *("content", "fulltext"),
)
_SUMMARIES = ("description", "atom:summary", "dc:description", "itunes:summary")
_PUBLISHED = (
    *("pubDate", "pubdate", "atom:published", "atom:issued", "dc:date", "dcterms:issued", "dcterms:created"),
    *("atom:created", "date", "atom:updated", "atom:modified", "dcterms:modified"),
)
_MODIFIED = ("atom:updated", "atom:modified", "dcterms:modified")

# "Brae Post RSS", "Brae Post – RSS-Feed", "RSS | Brae Post".
_FEED_WORDS = re.compile(
    r"^(?:RSS|Atom)\s*[-–—|:»]\s*|\s*[-–—|:»]?\s*(?:RSS|Atom|News)?[- ]?(?:RSS|Atom|Feed)s?$", re.IGNORECASE
)
# The titles that WordPress gives to the feed of a page's comments, and to each comment.
_COMMENTS = re.compile(
    r"(?:Comments (?:on|for)|Kommentare (?:zu|für)|Commentaires (?:sur|pour)|Comentarios (?:en|de)|"
    r"Commenti (?:a|su)|Reacties op|Kommentarer till|Комментарии)\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"(?:By|Von|Par|Por|Di|Door|Av|Kommentar von|Автор)\s?:", re.IGNORECASE)
_BLOGGER = "http://schemas.google.com/g/2005#kind"
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
_ENDS_SENTENCE = re.compile(r"[.!?…:][\"'”’“»)\]]{0,3}$")
_SHORTEST_WHOLE = 0.5
"""A text with less than this share of the letters in its summary is only a picture or a link."""


def read_feed(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The entries of an RSS or Atom file. Raises UnreadableArticle when it has none."""
    has_entries = False
    channel: _Channel | None = None
    seen: set[str] = set()
    for number, element in read_elements(stream, _ENTRIES):
        if isinstance(element, UnreadableArticle):
            has_entries = True
            yield failed_item(element, path, number)
            continue
        if _is_no_entry(element):
            continue
        has_entries = True
        channel = channel or _Channel(element)
        if channel.has_comments:
            raise UnreadableArticle(
                "The feed has readers' comments and no articles", "save the feed of the articles"
            )
        if name_of(element) == "at:deleted-entry":
            yield read_item(_tombstone(element, channel), path, number)
            continue
        item = _item(element, channel)
        if item.item_id in seen and not entry_id(element):
            item = replace(item, item_id=None)  # a feed with the same address for all its entries
        seen.add(item.item_id or "")
        yield read_item(item, path, number)
    if not has_entries:
        raise UnreadableArticle("The feed has no entries", "save it again, or take it out of the folder")


def _is_no_entry(element: Element) -> bool:
    """Whether the element is a draft or, in Blogger's export, a comment, a setting or a template."""
    kinds = [kind for kind in children(element, "atom:category") if attribute(kind, "scheme") == _BLOGGER]
    is_other = any(not attribute(kind, "term").endswith(("#post", "#page")) for kind in kinds)
    return is_other or words(child(element, "app:control", "app:draft")) == "yes"


def _text_of(element: Element) -> NewsBody | None:
    """The text of an entry, or its summary if the text is only a picture or a link; None without both."""
    whole = next((body for part in children(element, *_WHOLE) if (body := _body(part))), None)
    summary = next((body for part in children(element, *_SUMMARIES) if (body := _body(part))), None)
    if whole is None or (summary and _letters(whole) < _SHORTEST_WHOLE * _letters(summary)):
        return summary or whole
    return whole


class _Channel:
    """The fields of the feed itself, which come before its entries."""

    def __init__(self, entry: Element) -> None:
        root = entry.getroottree().getroot()
        parent = entry.getparent()
        holders = [holder for holder in (child(root, "channel"), parent, root) if holder is not None]
        self.outlet = next((name for holder in holders if (name := _outlet(holder))), "")
        languages = (first_words(holder, ("language", "dc:language")) for holder in holders)
        self.language = next((language for language in languages if language), language_of(parent))
        self.has_comments = bool(_COMMENTS.match(self.outlet)) and bool(_COMMENT.match(entry_title(entry)))
        self.link = next((link for holder in holders if (link := link_of(holder))), "")
        self.authors = [name for person in children(root, "atom:author") for name in atom_names(person)]


def _item(element: Element, channel: _Channel) -> Item:
    link = link_of(element)
    item_id = entry_id(element)
    guid = child(element, "guid")
    if not link and guid is not None and attribute(guid, "isPermaLink").casefold() != "false":
        link = words(guid)
    if not link and item_id.startswith(("http://", "https://")) and guid is None:
        link = item_id
    source = child(element, "source")
    source = source if source is not None else child(element, "atom:source")
    days = (words(part) for part in children(element, *_PUBLISHED))
    written = first_words(element, _PUBLISHED)
    return Item(
        row={
            "title": {"rendered": entry_title(element)},
            "outlet": source_name(source) or first_words(element, ("dc:publisher",)) or channel.outlet,
            "author": authors_of(element) or channel.authors,
            "published": next((day for value in days if (day := parse_day(value))), written),
            "language": first_words(element, ("dc:language", "language"))
            or own_language(element)
            or channel.language,
            "url": absolute_address(channel.link, link),
            "categories": [
                *map(words, children(element, "category")),
                *map(term_of, children(element, "atom:category")),
                *map(words, children(element, "yandex:genre")),
            ],
        },
        body=_text_of(element),
        item_id=global_id(item_id, channel.link) if item_id else link if link != channel.link else None,
        modified=parse_moment(first_words(element, _MODIFIED)),
    )


def _tombstone(element: Element, channel: "_Channel") -> Item:
    """An entry that its feed has withdrawn."""
    ref = attribute(element, "ref")
    comment = first_words(element, ("at:comment",))
    when = attribute(element, "when")
    return Item(
        row={
            "outlet": channel.outlet,
            "language": language_of(element) or channel.language,
            "published": parse_day(when),
        },
        item_id=ref,
        modified=parse_moment(when),
        withdrawn=True,
        notes=(comment,) if comment else (),
    )


def _body(part: Element) -> NewsBody | None:
    kind = attribute(part, "type").casefold()
    if attribute(part, "src") or attribute(part, "mode") == "base64":
        return None
    if name_of(part).startswith("xhtml:"):
        return body_of_element(part)
    if has_elements(part):
        return body_of_children(part)
    if "/" in kind and not kind.startswith(("text/", "application/xhtml", "application/xml")):
        return None
    body = body_of_text(whole_text(part), "text/plain" if kind in ("text", "text/plain") else "")
    return body if body is None or body.is_markup else replace(body, content=_unbroken(body.content))


def _unbroken(text: str) -> str:
    """Plain text as feeds write it: a line break is a blank, unless all lines of a paragraph end like
    sentences."""
    paragraphs = []
    for paragraph in _BLANK_LINE.split(text.strip()):
        lines = [" ".join(line.split()) for line in paragraph.splitlines()]
        are_sentences = all(_ENDS_SENTENCE.search(line) for line in lines)
        paragraphs.append(("\n" if are_sentences else " ").join(lines))
    return "\n\n".join(paragraphs)


def _letters(body: NewsBody) -> int:
    plain = re.sub(r"<[^<>]{0,5000}>", " ", body.content) if body.is_markup else body.content
    return sum(map(str.isalnum, plain))


def _outlet(holder: Element) -> str:
    publisher = first_words(holder, ("dc:publisher",))
    title = first_words(holder, ("title", "atom:title"))[:LONGEST_NAME]
    return publisher or _FEED_WORDS.sub("", title).strip()
