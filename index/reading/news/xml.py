"""Chooses the reader of an XML file by its root."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import BinaryIO

from index.errors import UnreadableArticle
from index.reading.decoding import read_whole
from index.reading.file_reading import Entry
from index.reading.news.elements import name_of, read_root

_READERS = {
    **dict.fromkeys(
        (
            *("newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem"),
            "catalogItem",
        ),
        "agencies.newsml_g2:read_newsml_g2",
    ),
    "NewsML": "agencies.newsml_1:read_newsml_1",
    "NewsItem": "agencies.newsml_1:read_newsml_1",
    "nitf": "agencies.nitf:read_nitf",
    **dict.fromkeys(("rss", "rdf:RDF", "atom:feed", "atom:entry", "feed", "channel"), "feeds:read_feed"),
}
_WORDPRESS = "http://wordpress.org/export/"


def read_xml(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The articles of an XML file. Raises UnreadableArticle when it is not of a known kind."""
    element = read_root(stream)
    root = name_of(element)
    stream.seek(0)
    if root.rpartition(":")[2].lower() == "html":
        from index.reading.html.reader import read_html

        yield from read_html(path, read_whole(stream))
        return
    is_export = any(str(namespace).startswith(_WORDPRESS) for namespace in element.nsmap.values())
    reader = "wordpress:read_wordpress" if root == "rss" and is_export else _READERS.get(root)
    if reader is None:
        raise UnreadableArticle(
            f"XML with the root {root.rpartition(':')[2].lstrip('?')[:100]!r} is of no kind that is read",
            "export it as NewsML-G2, NITF, RSS, Atom or WordPress's WXR, or take it out of the folder",
        )
    module, _, function = reader.partition(":")
    read: Callable[[str, BinaryIO], Iterator[Entry]] = getattr(
        import_module(f"index.reading.news.{module}"), function
    )
    yield from read(path, stream)
