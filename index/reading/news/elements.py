"""The elements of an XML file of any size, one item after the other."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from io import BytesIO
from typing import BinaryIO, TypeAlias

from lxml import etree

from index.errors import UnreadableArticle
from index.reading.news.apart import items_apart
from index.reading.news.xml_stream import XmlStream

Element: TypeAlias = etree._Element

MOST_ELEMENTS = 200_000
"""An item with more elements is a data dump and would take minutes."""

_MOST_BESIDE = 5_000_000
_NEVER_ASKED = frozenset({"wp:tag", "wp:term", "wp:category"})
"""Elements between the items that are freed at once: an old site has a hundred thousand tags, each of several
elements."""

_PREFIX_NOT_DECLARED = 201
"""libxml2's error for a prefix without a namespace, which is reported after everything has been read."""

_NO_XML = (1, 4)
"""libxml2's errors for a file without any element, and for one that begins with something else."""

_PREFIXES = {
    "http://purl.org/rss/1.0/modules/content": "content:",
    "http://purl.org/dc/elements/1.1": "dc:",
    "http://purl.org/dc/elements/1.0": "dc:",
    "http://purl.org/dc/terms": "dcterms:",
    "http://search.yahoo.com/mrss": "media:",
    "http://video.search.yahoo.com/mrss": "media:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://www.w3.org/2005/atom": "atom:",
    "http://purl.org/atom/ns": "atom:",
    "http://purl.org/atompub/tombstones/1.0": "at:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://www.w3.org/2007/app": "app:",
    "http://purl.org/atom/app": "app:",
    "http://news.yandex.ru": "yandex:",
    "http://turbo.yandex.ru": "turbo:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf:",
    **dict.fromkeys(
        (
            "http://purl.org/rss/1.0",
            "http://my.netscape.com/rdf/simple/0.9",
            "http://channel.netscape.com/rdf/simple/0.9",
            "http://backend.userland.com/rss2",
            "http://backend.userland.com/rss",
            "http://blogs.law.harvard.edu/tech/rss",
            "http://cyber.law.harvard.edu/rss",
            "http://iptc.org/std/nar/2006-10-01",
            "http://iptc.org/std/nitf/2006-10-18",
        ),
        "",
    ),
}
_WORDPRESS = "http://wordpress.org/export/"


def read_elements(
    stream: BinaryIO, names: Collection[str]
) -> Iterator[tuple[int, Element | UnreadableArticle]]:
    """The outermost elements with these names, numbered from 1, each complete. An element is freed when the
    next one is read.

    The names are those that `name_of` gives. Other elements of the file can be reached from the root. If the
    XML is broken, the items from there on are parsed one by one, and a broken item is yielded as its problem.
    Raises UnreadableArticle if none of these is broken: then the file is cut off or broken between items.
    """
    number = 0
    try:
        for number, element in enumerate(_read_whole(stream, names), start=1):
            yield number, element
    except etree.XMLSyntaxError as problem:
        if problem.code == _PREFIX_NOT_DECLARED:
            return
        broken = broken_xml(problem)
        stream.seek(0)
        has_broken = False
        for place, element in enumerate(_read_apart(stream, names), start=1):
            if place > number:
                has_broken = has_broken or isinstance(element, UnreadableArticle)
                yield place, element
        if not has_broken:
            raise broken from problem


def _read_whole(stream: BinaryIO, names: Collection[str]) -> Iterator[Element]:
    item: Element | None = None
    done: Element | None = None
    count = 0
    for event, element in _parse(stream):
        if event == "start":
            count += 1
            if count > (MOST_ELEMENTS if item is not None else _MOST_BESIDE):
                raise UnreadableArticle(
                    f"An item of the file has more than {MOST_ELEMENTS:,} elements", "take it out"
                )
            if item is None and name_of(element) in names:
                item, count = element, 0
        elif element is item:
            yield element
            _forget(element, done)
            item, done, count = None, element, 0
        elif item is None and name_of(element) in _NEVER_ASKED:
            element.clear()


def _read_apart(stream: BinaryIO, names: Collection[str]) -> Iterator[Element | UnreadableArticle]:
    for document in items_apart(stream, {name.rpartition(":")[2] for name in names}):
        try:
            yield from _read_whole(BytesIO(document.encode()), names)
        except etree.XMLSyntaxError as problem:
            if problem.code != _PREFIX_NOT_DECLARED:
                yield broken_xml(problem)


def read_root(stream: BinaryIO) -> Element:
    """The root element of the file, without its content. Raises UnreadableArticle when there is none."""
    try:
        for _, element in _parse(stream):
            return element
    except etree.XMLSyntaxError as problem:
        raise broken_xml(problem) from problem
    raise UnreadableArticle("The file is no XML", "export it again, or take it out of the folder")


def parse_fragment(text: str) -> Element:
    """The root of a short document inside another one. Raises UnreadableArticle when it is broken."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        root: Element = etree.fromstring(text.strip().encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as problem:
        raise broken_xml(problem) from problem
    return root


def broken_xml(problem: etree.XMLSyntaxError) -> UnreadableArticle:
    """What to tell of XML that cannot be parsed."""
    if problem.code in _NO_XML:
        return UnreadableArticle("The file is no XML", "export it again, or take it out of the folder")
    if "Excessive depth" in str(problem.msg):
        return UnreadableArticle(
            "The XML is nested too deeply", "export it again, or take it out of the folder"
        )
    reason = " ".join(str(problem.msg).split()).removesuffix(" (<string>)")[:200]
    return UnreadableArticle(f"The XML is broken ({reason})", "export it again, or take it out of the folder")


def name_of(element: Element) -> str:
    """The element's name: without a prefix in the format's own namespace, with a fixed prefix in other known
    ones ("title", "dc:creator", "media:title"), and with "?" in unknown ones."""
    return _name(str(element.tag))


def children(element: Element, *names: str) -> list[Element]:
    """The children with these names, in the order of the names."""
    return [child for name in names for child in element if name_of(child) == name]


def child(element: Element | None, *path: str) -> Element | None:
    """The element at a path of child names, always taking the first child; None if there is none."""
    for name in path:
        if element is None:
            return None
        element = next((below for below in element if name_of(below) == name), None)
    return element


def words(element: Element | None) -> str:
    """All text in an element, as one line."""
    return " ".join(whole_text(element).split())


def has_elements(element: Element) -> bool:
    """Whether the element contains other elements."""
    return any(isinstance(below.tag, str) for below in element)


def whole_text(element: Element | None) -> str:
    """The text of an element with that of all elements in it; "" for None."""
    return "" if element is None else "".join(element.itertext())


def words_at(element: Element | None, *path: str) -> str:
    """The words of the element at a path of names below an element; "" if there is none."""
    return words(child(element, *path))


def attribute(element: Element | None, name: str) -> str:
    """The value of an attribute; "" if it is missing, and for None."""
    return "" if element is None else (element.get(name) or "").strip()


def language_of(element: Element | None) -> str:
    """The language stated by the element or its nearest ancestor that states one; "" if there is none."""
    while element is not None:
        if language := element.get("{http://www.w3.org/XML/1998/namespace}lang"):
            return str(language)
        element = element.getparent()
    return ""


def _parse(stream: BinaryIO) -> Iterator[tuple[str, Element]]:
    events: Iterator[tuple[str, Element]] = etree.iterparse(
        XmlStream(stream), events=("start", "end"), encoding="utf-8", resolve_entities=False, no_network=True,
        load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    return events


def _forget(element: Element, done: Element | None) -> None:
    """Free an item that has been read. It is emptied now but removed one item later, since the parser is
    still in it."""
    element.clear(keep_tail=False)
    parent = done.getparent() if done is not None else None
    if done is not None and parent is not None:
        parent.remove(done)


@lru_cache(maxsize=4096)
def _name(tag: str) -> str:
    if not tag.startswith("{"):
        return tag
    namespace, _, local = tag[1:].partition("}")
    if namespace.startswith(_WORDPRESS):
        return f"excerpt:{local}" if namespace.rstrip("/").endswith("excerpt") else f"wp:{local}"
    prefix = _PREFIXES.get(namespace.lower().rstrip("/#"))
    return local if prefix == "" else f"{prefix or '?'}{local}"
