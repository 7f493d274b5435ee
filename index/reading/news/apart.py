"""The items of a broken XML file, each as a document by itself, so that the intact ones can still be read."""

import re
from collections.abc import Collection, Iterator
from typing import BinaryIO

from lxml import etree

from index.reading.news.xml_stream import XmlStream

_CHUNK_CHARACTERS = 65_536
_MOST_CHARACTERS = 10_000_000
"""An item that is longer, or a head before the first item that is longer, has lost its end."""


def items_apart(stream: BinaryIO, names: Collection[str]) -> Iterator[str]:
    """Each item as a document by itself: the head of the file, the item, and the tags that close the head.

    `names` are the names of items without a prefix. Stops at an item that has no end.
    """
    local = "|".join(map(re.escape, sorted(names)))
    opening = re.compile(rf"<((?:[\w.-]{{1,40}}:)?(?:{local}))(?:\s[^<>]{{0,10000}})?>")
    text = _Text(stream)
    first = text.until(opening)
    if first is None:
        return
    head = text.held[: first.start()]
    closing = _closing(head)
    if not closing:
        return  # the item is the root, or the head is broken
    while (start := text.until(opening)) is not None:
        text.drop(start.start())
        if start[0].endswith("/>"):
            end: re.Match[str] | None = re.compile(".*?>", re.DOTALL).match(text.held)
        else:
            end = text.until(re.compile(rf"</{re.escape(start[1])}\s{{0,9}}>"))
        if end is None:
            return
        yield f"{head}{text.held[: end.end()]}{closing}"
        text.drop(end.end())


class _Text:
    """The text of a stream. `held` is the part in memory."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = XmlStream(stream)
        self.held = ""

    def until(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first match; None if there is none within _MOST_CHARACTERS."""
        start = 0
        while True:
            if found := pattern.search(self.held, start):
                return found
            # A tag may begin in the text searched so far and end after it.
            start = max(start, len(self.held) - _CHUNK_CHARACTERS)
            more = self._stream.read().decode("utf-8", "replace")
            if not more or len(self.held) > _MOST_CHARACTERS:
                return None
            self.held += more

    def drop(self, count: int) -> None:
        self.held = self.held[count:]


def _closing(head: str) -> str:
    """The tags that close the elements opened in the head of a file; "" when it is broken or opens none."""
    parser = etree.XMLPullParser(
        events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    open_tags: list[str] = []
    try:
        parser.feed(head.encode("utf-8", "replace"))
        for event, element in parser.read_events():
            if event == "start":
                prefix = f"{element.prefix}:" if element.prefix else ""
                open_tags.append(f"</{prefix}{etree.QName(element).localname}>")
            else:
                open_tags.pop()
    except etree.XMLSyntaxError:
        return ""
    return "".join(reversed(open_tags))
