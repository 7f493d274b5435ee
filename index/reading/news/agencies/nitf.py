"""NITF, the text format of news agencies, as a file."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.fields.dates import parse_moment
from index.reading.file_reading import Entry
from index.reading.news.bodies import body_of_element
from index.reading.news.elements import (
    Element,
    attribute,
    child,
    children,
    language_of,
    name_of,
    read_elements,
    words,
    words_at,
)
from index.reading.news.items import Item, failed_item, is_kill, is_taken_back, read_item
from index.reading.news.times import parse_day
from index.text.paragraphs.people import is_name, match_byline

# "gr/bp", "dw/wm": the initials of those who typed the text.
_INITIALS = re.compile(r"[^\W\d_]{1,3}(?:\s?[/,-]\s?[^\W\d_]{1,3}){0,3}")
# A byline of more words is a sentence in the wrong field.
_MOST_WORDS = 7
# Some agencies add the number of the version to the id: "faktisk-17_47".
_VERSION_BEHIND = re.compile(r"[_.:-]v?\d{1,4}")


def read_nitf(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles of a NITF file: one, or each `nitf` in its root."""
    for number, element in read_elements(stream, ("nitf",)):
        if isinstance(element, UnreadableArticle):
            yield failed_item(element, path, number)
            continue
        yield read_item(_item(element), path, None if element.getparent() is None else number)


def byline_of(element: Element | None) -> str:
    """The names in a byline, without job titles, outlets and initials; "" if there are none. Changes the
    element."""
    if element is None:
        return ""
    for title in [below for below in element.iter() if name_of(below) == "byttl"]:
        title.clear(keep_tail=True)
    byline = words(element).strip(" ,;-–—")
    if _INITIALS.fullmatch(byline):
        return ""
    names = [part for part in byline.split(" / ") if is_name(part)]
    is_sentence = len(byline.split()) > _MOST_WORDS and not match_byline(byline)
    return ", ".join(names) if names else "" if is_sentence else byline


def nitf_title(nitf: Element) -> str:
    """The headline of a NITF text, else its title."""
    hedline = child(nitf, "body", "body.head", "hedline")
    return words_at(hedline, "hl1") or words(hedline) or words_at(nitf, "head", "title")


def _item(nitf: Element) -> Item:
    head, body_head = child(nitf, "head"), child(nitf, "body", "body.head")
    docdata, pubdata = child(head, "docdata"), child(head, "pubdata")
    issued = attribute(child(docdata, "date.issue"), "norm")
    published = attribute(pubdata, "date.publication")
    written = attribute(child(body_head, "dateline", "story.date"), "norm")
    messages: list[Element] = [] if docdata is None else children(docdata, "ed-msg")
    notes = tuple(note for message in messages if (note := attribute(message, "info") or words(message)))
    killed = _killed(docdata)
    return Item(
        row={
            "title": {"rendered": nitf_title(nitf)},
            "outlet": _outlet(body_head, docdata, pubdata),
            "author": byline_of(child(body_head, "byline")),
            "published": next(
                (day for value in (issued, published, written) if (day := parse_day(value))), None
            ),
            "language": attribute(nitf, "baselang") or language_of(nitf) or language_of(child(nitf, "body")),
            "genre": _kinds(head, docdata),
            "url": attribute(pubdata, "ex-ref"),
        },
        body=body_of_element(nitf),
        item_id=killed or _id(docdata),
        version=attribute(child(docdata, "du-key"), "version"),
        modified=parse_moment(issued) or parse_moment(published),
        withdrawn=bool(killed)
        or is_taken_back(attribute(docdata, "management-status"))
        or any(map(is_kill, notes)),
        embargoed=parse_moment(attribute(child(docdata, "date.release"), "norm")),
        notes=notes,
        summary=words_at(body_head, "abstract"),
    )


def _killed(docdata: Element | None) -> str:
    """The id of another document that this one withdraws; "" if it withdraws none."""
    is_notice = is_taken_back(attribute(docdata, "management-idref-status"))
    return attribute(docdata, "management-doc-idref") if is_notice else ""


def _id(docdata: Element | None) -> str:
    """The id of the document. If it has none, or one that includes the version, the key of all versions."""
    own = attribute(child(docdata, "doc-id"), "id-string")
    key = attribute(child(docdata, "du-key"), "key")
    if key and own.startswith(key) and _VERSION_BEHIND.fullmatch(own[len(key) :]):
        return key
    return own or key


def _outlet(body_head: Element | None, docdata: Element | None, pubdata: Element | None) -> str:
    named = (
        attribute(pubdata, "name"),
        words_at(body_head, "distributor"),
        words_at(body_head, "rights", "rights.owner"),
        attribute(child(docdata, "doc.copyright"), "holder"),
        attribute(child(docdata, "doc-id"), "regsrc"),
    )
    return next((name for name in named if name), "")


def _kinds(head: Element | None, docdata: Element | None) -> list[str]:
    tobject = child(head, "tobject")
    properties: list[Element] = [] if tobject is None else children(tobject, "tobject.property")
    return [
        *(attribute(one, "tobject.property.type") for one in properties),
        attribute(tobject, "tobject.type"),
        attribute(child(docdata, "fixture"), "fix-id"),
        attribute(child(head, "pubdata"), "position.section"),
    ]
