"""Metadata from a PDF's properties: its information dictionary and its XMP packet."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date

from lxml import etree

from index.reading.documents.properties import Properties, credible_author, credible_title
from index.reading.fields.dates import parse_date
from index.reading.fields.field_values import clean_label

_OPENING, _CLOSING = b"<x:xmpmeta", b"</x:xmpmeta>"
_LONGEST_PACKET = 1_000_000
_MOST_PACKETS = 50
# Marks of a packet of the document itself, not of a picture in it.
_OF_A_DOCUMENT = (b"application/pdf", b"ns.adobe.com/pdf/", b"prism")


def read_properties(content: bytes, info: Mapping[str, str]) -> Properties:
    """The metadata in the file. The dates on which it was created or changed are not read, as they are not
    dates of publication."""
    xmp = _read_xmp(content)
    titles = (credible_title(value) for value in (*xmp.get("title", ()), info.get("Title", "")))
    authors = (
        credible_author(value) for value in ("; ".join(xmp.get("creator", ())), info.get("Author", ""))
    )
    days = (parse_date(value) for key in ("publicationDate", "coverDate") for value in xmp.get(key, ()))
    return Properties(
        title=next((title for title in titles if title), None),
        author=next((author for author in authors if author), None),
        published=next((day for day in days if isinstance(day, date)), None),
        outlet=next((name for value in xmp.get("publicationName", ()) if (name := clean_label(value))), None),
    )


def _read_xmp(content: bytes) -> dict[str, tuple[str, ...]]:
    """The values in the document's own last packet, by local name; {} if there is none."""
    for packet in _packets(content):
        with suppress(etree.LxmlError, ValueError):
            parser = etree.XMLParser(
                resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
            )
            return _values(etree.fromstring(packet, parser))
    return {}


def _packets(content: bytes) -> Iterator[bytes]:
    end = len(content)
    for _ in range(_MOST_PACKETS):
        closing = content.rfind(_CLOSING, 0, end)
        opening = content.rfind(_OPENING, max(0, closing - _LONGEST_PACKET), closing) if closing >= 0 else -1
        if opening < 0:
            return
        packet = content[opening : closing + len(_CLOSING)]
        if any(mark in packet for mark in _OF_A_DOCUMENT):
            yield packet
        end = opening


def _values(root: etree._Element) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for description in root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"):
        for key, value in description.attrib.items():
            found.setdefault(str(key).rpartition("}")[2], []).append(str(value))
        for field in description:
            if isinstance(field.tag, str):
                texts = (" ".join(text.split()) for text in field.itertext())
                found.setdefault(field.tag.rpartition("}")[2], []).extend(filter(None, texts))
    return {key: tuple(values) for key, values in found.items()}
