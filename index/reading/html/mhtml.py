"""MHTML: a web page that a browser saved in one file, with its pictures and frames as further parts."""

import re
from collections.abc import Iterator
from dataclasses import replace

from index.errors import UnreadableArticle
from index.reading.file_reading import Entry
from index.reading.html.reader import read_page
from index.reading.html.saved import without_embedded
from index.reading.html.source import decode_page
from index.reading.mime import MailPart, charset_of, is_cut_off, leaves, parse_mime, part_bytes, text_in

_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_CUT_OFF = "The file ends before its last part does, so that some of the page may be missing: save it again"


def read_mhtml(path: str, content: bytes) -> Iterator[Entry]:
    """The article of the page. The day on which the page was saved, stated in the file, is not its date."""
    archive = parse_mime(content)
    root = _root(archive)
    page = without_embedded(part_bytes(root))
    charset = charset_of(root)
    source = text_in(page, charset) if charset else decode_page(page)
    entry = read_page(path, source, address=_address(archive, root))
    yield replace(entry, doubts=(*entry.doubts, _CUT_OFF)) if is_cut_off(archive) else entry


def _root(archive: MailPart) -> MailPart:
    """The part of the page itself, not of one of its frames: the one that the file names as its start, else
    the one with the page's address, else the first."""
    pages = [part for part in leaves(archive) if part.get_content_type() in _PAGE_TYPES]
    if not pages:
        raise UnreadableArticle("No web page is in the file", "save the page again, or as HTML")
    start = _parameter(archive, "start")
    own = archive.get("Snapshot-Content-Location") or archive.get("Content-Location")
    named = (part for part in pages if start and _plain(part.get("Content-ID")) == _plain(start))
    located = (part for part in pages if own and _plain(part.get("Content-Location")) == _plain(own))
    return next(named, None) or next(located, None) or pages[0]


def _address(archive: MailPart, root: MailPart) -> str | None:
    """The address from which the page was saved; None if it is not stated."""
    names = (archive.get("Snapshot-Content-Location"), root.get("Content-Location"))
    for written in (*names, archive.get("Content-Location")):
        # A long address is folded over several lines.
        address = "".join(str(written or "").split())
        if _ADDRESS.fullmatch(address):
            return address
    return None


def _parameter(part: MailPart, name: str) -> str | None:
    value = part.get_param(name)
    return value if isinstance(value, str) else None


def _plain(value: object) -> str:
    return "".join(str(value or "").split()).strip("<>")
