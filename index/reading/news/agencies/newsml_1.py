"""NewsML 1.x, which agencies still send: one envelope of items, whose components may contain components."""

from collections.abc import Iterator
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.fields.dates import parse_moment
from index.reading.file_reading import Entry
from index.reading.news.agencies.nitf import byline_of
from index.reading.news.bodies import NewsBody, body_of_children, body_of_text, first_body
from index.reading.news.elements import (
    Element,
    attribute,
    child,
    has_elements,
    language_of,
    name_of,
    read_elements,
    whole_text,
    words,
    words_at,
)
from index.reading.news.items import Item, failed_item, is_kill, is_taken_back, read_item
from index.reading.news.times import parse_day

_NOT_THE_TEXT = frozenset(
    "caption title headline lead summary teaser short photo picture graphic video audio clip image".split()
)
_MEDIA = frozenset("photo picture graphic video audio animation image sound clip".split())


def read_newsml_1(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The text items of a NewsML 1.0 to 1.2 file."""
    read = 0
    for number, element in read_elements(stream, ("NewsItem",)):
        if isinstance(element, UnreadableArticle):
            read += 1
            yield failed_item(element, path, number)
            continue
        item = _item(element)
        if item.body is None and not item.withdrawn and _is_media(element):
            continue
        read += 1
        yield read_item(item, path, number)
    if not read:
        raise UnreadableArticle(
            "The file has no item of text", "export the texts, or take it out of the folder"
        )


def _item(element: Element) -> Item:
    identifier = child(element, "Identification", "NewsIdentifier")
    management = child(element, "NewsManagement")
    lines = next(_named(element, "NewsLines"), None)
    this = words_at(management, "ThisRevisionCreated")
    days = (words_at(management, "FirstCreated"), this, words_at(identifier, "DateId"))
    outlet = _outlet(element, lines, identifier)
    statuses = (child(management, "Status"), *_named(element, "Instruction"))
    notes = tuple(_notes(element))
    headline = words_at(lines, "HeadLine") or next((words(e) for e in _named(element, "hl1")), "")
    return Item(
        row={
            "title": {"rendered": headline},
            "outlet": outlet,
            "author": byline_of(child(lines, "ByLine")) or byline_of(next(_named(element, "byline"), None)),
            "published": next((day for value in days if (day := parse_day(value))), None),
            "language": _formal_name(element, "Language")
            or language_of(next(_named(element, "NewsComponent"), element)),
            "genre": [attribute(genre, "FormalName") for genre in _named(element, "Genre")],
        },
        body=first_body(list(_bodies(element))),
        item_id=_id(identifier),
        version=words_at(identifier, "RevisionId"),
        modified=parse_moment(this),
        withdrawn=any(is_taken_back(attribute(e, "FormalName")) for e in statuses)
        or any(map(is_kill, notes)),
        notes=notes,
    )


def _named(element: Element, name: str) -> Iterator[Element]:
    return (below for below in element.iter() if name_of(below) == name)


def _formal_name(element: Element, name: str) -> str:
    return next((value for e in _named(element, name) if (value := attribute(e, "FormalName"))), "")


def _id(identifier: Element | None) -> str:
    """The id that all versions of the item share: its public identifier without the version number."""
    parts = [words_at(identifier, name) for name in ("ProviderId", "DateId", "NewsItemId")]
    if all(parts):
        return ":".join(("urn:newsml", *parts))
    whole, _, _ = words_at(identifier, "PublicIdentifier").rpartition(":")
    return whole or parts[-1]


def _outlet(element: Element, lines: Element | None, identifier: Element | None) -> str:
    parties = [
        attribute(party, "FormalName")
        for name in ("Provider", "Source")
        for holder in _named(element, name)
        if (party := child(holder, "Party")) is not None
    ]
    named = (words_at(lines, "CreditLine"), *parties, words_at(identifier, "ProviderId"))
    return next((name for name in named if name), "")


def _notes(element: Element) -> Iterator[str]:
    for line in _named(element, "NewsLine"):
        kind = attribute(child(line, "NewsLineType"), "FormalName").casefold()
        if ("note" in kind or "advisory" in kind) and (text := words_at(line, "NewsLineText")):
            yield text


def _bodies(element: Element) -> Iterator[NewsBody | None]:
    """The forms of the text, without components whose role is not the body."""
    contents = [content for content in _named(element, "ContentItem") if not _is_other(content)]
    for content in contents:
        data = child(content, "DataContent")
        if data is None:
            continue
        if has_elements(data):
            yield body_of_children(data)
        elif child(content, "Encoding") is None:
            yield body_of_text(whole_text(data))


def _is_other(content: Element) -> bool:
    """Whether the content is a picture or other media, or a caption, title or lead."""
    if attribute(child(content, "MediaType"), "FormalName").casefold() in _MEDIA:
        return True
    component = content.getparent()
    return attribute(child(component, "Role"), "FormalName").casefold() in _NOT_THE_TEXT


def _is_media(element: Element) -> bool:
    kinds = {attribute(e, "FormalName").casefold() for e in _named(element, "MediaType")}
    return bool(kinds) and kinds <= _MEDIA
