"""NewsML-G2: a news item, or a message with many. Media and other kinds of item are skipped."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.fields.dates import parse_moment
from index.reading.file_reading import Entry
from index.reading.news.bodies import NewsBody, body_of_children, body_of_text, first_body
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
    words_at,
)
from index.reading.news.items import Item, failed_item, is_kill, is_taken_back, read_item
from index.reading.news.times import parse_day

_OTHERS = ("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
# Media items, whose only text is a caption.
_MEDIA = ("picture", "photo", "graphic", "video", "audio", "animation")
_NOT_FOR_THE_PUBLIC = re.compile(r"closingline|contact|picture|notepad", re.IGNORECASE)
_SUB_HEADLINE = re.compile(r"sub|alt|short|seo|kicker|over", re.IGNORECASE)


def read_newsml_g2(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The text items of a NewsML-G2 file."""
    number = 0
    passed_over: list[str] = []
    for number, element in read_elements(stream, ("newsItem", *_OTHERS)):
        if isinstance(element, UnreadableArticle):
            yield failed_item(element, path, number)
            continue
        is_alone = element.getparent() is None
        kind = _class(element)
        if name_of(element) != "newsItem" or kind in _MEDIA:
            passed_over.append(kind if name_of(element) == "newsItem" else name_of(element))
            continue
        yield read_item(_item(element), path, None if is_alone else number)
    if len(passed_over) == number:
        kinds = ", ".join(sorted(set(passed_over))) or "none"
        raise UnreadableArticle(
            f"The file has no item of text (items: {kinds})", "export the texts, or take it out of the folder"
        )


def _class(item: Element) -> str:
    return _code(child(item, "itemMeta", "itemClass")) or "text"


def _item(element: Element) -> Item:
    meta, content = child(element, "itemMeta"), child(element, "contentMeta")
    created = words_at(meta, "versionCreated")
    language = attribute(child(content, "language"), "tag") or language_of(element)
    days = (words_at(content, "contentCreated"), words_at(meta, "firstCreated"), created)
    notes = _notes(meta)
    guid = attribute(element, "guid")
    outlet = _outlet(element, meta, content, language)
    status = child(meta, "pubStatus")
    return Item(
        row={
            "title": {"rendered": _headline(meta, content, element)},
            "outlet": outlet,
            "author": _authors(content, outlet),
            "published": next((day for value in days if (day := parse_day(value))), None),
            "language": language,
            "url": guid,
            "genre": [label for genre in _children(content, "genre") for label in _labels(genre)],
        },
        body=_body(child(element, "contentSet")),
        item_id=guid,
        version=attribute(element, "version"),
        modified=parse_moment(created),
        withdrawn=is_taken_back(_code(status)) or any(map(is_kill, notes)),
        embargoed=parse_moment(words_at(meta, "embargoed")),
        notes=notes,
        summary=next((words(one) for one in _children(content, "description") if _is_summary(one)), ""),
    )


def _children(element: Element | None, name: str) -> list[Element]:
    return [] if element is None else children(element, name)


def _code(element: Element | None) -> str:
    """The last part of a code in any scheme: "usable" for "stat:usable" and for a URI that ends "/usable"."""
    if element is None:
        return ""
    code = attribute(element, "qcode") or attribute(element, "uri") or attribute(element, "literal")
    return re.split(r"[:/#]", code or words_at(element, "name"))[-1].casefold()


def _notes(meta: Element | None) -> tuple[str, ...]:
    notes = [
        note for note in _children(meta, "edNote") if not _NOT_FOR_THE_PUBLIC.search(attribute(note, "role"))
    ]
    return tuple(note for written in notes if (note := words(written)))


def _headline(meta: Element | None, content: Element | None, item: Element) -> str:
    headlines = sorted(_children(content, "headline"), key=_rank)
    inside = (
        words(e) for e in item.iter() if name_of(e).rpartition(":")[2] in ("hl1", "h1")
    )  # the headline in the body, if no field has one
    return next(
        (headline for headline in map(words, headlines) if headline),
        words_at(meta, "title") or next(inside, ""),
    )


def _rank(headline: Element) -> tuple[bool, int]:
    rank = attribute(headline, "rank")
    return bool(_SUB_HEADLINE.search(attribute(headline, "role"))), int(rank) if rank.isdecimal() else 0


def _outlet(item: Element, meta: Element | None, content: Element | None, language: str) -> str:
    provider = child(meta, "provider")
    sources = _children(content, "infoSource")
    holders = _children(child(item, "rightsInfo"), "copyrightHolder")
    named = (
        _name(provider, language),
        words_at(content, "creditline"),
        *(_name(source, language) for source in sources),
        attribute(provider, "literal"),
        *(attribute(source, "literal") for source in sources),
        *(_name(holder, language) or attribute(holder, "literal") for holder in holders),
        attribute(provider, "qcode").rpartition(":")[2],
    )
    return next((name for name in named if name), "")


def _name(element: Element | None, language: str) -> str:
    """The name of a concept in the item's language, else its first name; "" if it has none."""
    names = sorted(
        _children(element, "name"), key=lambda name: language_of(name)[:2].lower() != language[:2].lower()
    )
    return words(names[0]) if names else ""


def _authors(content: Element | None, outlet: str) -> list[str]:
    """The bylines, else the creators with a full name: other names are initials and desks."""
    if bylines := [byline for by in _children(content, "by") if (byline := words(by))]:
        return bylines
    names = [
        words_at(creator, "name") or attribute(creator, "literal")
        for creator in _children(content, "creator")
    ]
    return [name for name in names if " " in name and name.casefold() != outlet.casefold()]


def _labels(genre: Element) -> Iterator[str]:
    yield from (words(name) for name in _children(genre, "name"))
    code = re.split(
        r"[:/#]", attribute(genre, "qcode") or attribute(genre, "uri") or attribute(genre, "literal")
    )[-1]
    yield re.sub(r"(?<=[a-z])(?=[A-Z])", " ", code)


def _is_summary(description: Element) -> bool:
    return not attribute(description, "role").endswith("caption")


def _body(content: Element | None) -> NewsBody | None:
    if content is None:
        return None
    bodies: list[NewsBody | None] = []
    for form in children(content, "inlineXML", "inlineData"):
        if has_elements(form):
            bodies.append(body_of_children(form))
        elif not attribute(form, "encoding"):
            bodies.append(body_of_text(whole_text(form), attribute(form, "contenttype")))
    return first_body(bodies)
