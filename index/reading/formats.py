"""The table of file formats and the reader of each.

A reader is imported when its format first occurs, since importing the one for web pages takes half a second.
"""

import re
import zlib
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.errors import UnreadableArticle
from index.reading import signs

if TYPE_CHECKING:
    from collections.abc import Callable

_GZIP_MARK = b"\x1f\x8b"
HEAD_BYTES = 8_192
"""How many of a file's first bytes are searched for the `sign` of a format."""


@dataclass(frozen=True, slots=True)
class Format:
    """A file format. The file's name ends in one of `suffixes`, and `sign` matches somewhere in its first
    bytes (unpacked if they are gzip). With `sign` None the content is not checked.

    `reader` names the function that reads the file, as `module:function` under `index.reading`. The function
    takes the file's path in its folder and its bytes (the open file if `streams` is true), and yields an
    `Entry` for each article. It raises UnreadableArticle when the file as a whole cannot be read.
    """

    suffixes: tuple[str, ...]
    reader: str
    sign: re.Pattern[bytes] | None = None
    streams: bool = False

    def load(self) -> "Callable[..., Any]":
        """Import the reader and return it."""
        module, _, function = self.reader.partition(":")
        loaded: Callable[..., Any] = getattr(import_module(f"index.reading.{module}"), function)
        return loaded

    def fits(self, name: str, head: bytes) -> bool:
        return name.endswith(self.suffixes) and (self.sign is None or bool(self.sign.search(head)))


_JSON = (".json", ".json.gz")
_TABLE = (".csv", ".csv.gz")

FORMATS = (
    Format((".txt",), "exports.databases.nexis_text:read_nexis_text", signs.NEXIS_TEXT),
    Format((".txt",), "plain.plain_text:read_text"),
    Format((".md",), "plain.markdown:read_markdown"),
    Format((".html", ".htm"), "exports.telegram.messages_page:read_telegram_page", signs.TELEGRAM_PAGE),
    Format((".html", ".htm"), "exports.databases.factiva_page:read_factiva_page", signs.FACTIVA_PAGE),
    Format((".html", ".htm"), "exports.databases.europresse:read_europresse", signs.EUROPRESSE),
    Format((".html", ".htm"), "exports.long_heads:read_long_headed", signs.LONG_HEAD),
    Format((".html", ".htm"), "html.reader:read_html"),
    Format((".pdf",), "documents.pdf.reader:read_pdf"),
    Format((".docx",), "documents.docx.reader:read_docx"),
    Format((".rtf",), "documents.rtf.reader:read_rtf"),
    Format((".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml"), "news.xml:read_xml", streams=True),
    Format((".warc", ".warc.gz"), "news.warc:read_warc", streams=True),
    Format((".json",), "exports.telegram.result_json:read_telegram_json", signs.TELEGRAM_JSON, streams=True),
    Format((".json",), "news.gdelt:read_article_list", signs.GDELT_LIST),
    Format((".json", ".jsonl", ".csv", ".tsv"), "news.gdelt:refuse_table", signs.GDELT_TABLE, streams=True),
    Format((".json",), "news.agencies.ninjs:read_ninjs", signs.NINJS),
    Format((".jsonl",), "news.agencies.ninjs:read_ninjs_lines", signs.NINJS, streams=True),
    Format(_JSON, "lists.reader:read_reader", signs.READWISE_READER, streams=True),
    Format(_JSON, "lists.readwise:read_readwise_export", signs.READWISE_EXPORT, streams=True),
    Format(_JSON, "lists.pocket:read_pocket", signs.POCKET, streams=True),
    Format(_JSON, "lists.instapaper:read_instapaper_json", signs.INSTAPAPER_JSON, streams=True),
    Format(_TABLE, "lists.readwise:read_readwise_table", signs.READWISE_TABLE, streams=True),
    Format(_TABLE, "lists.instapaper:read_instapaper_table", signs.INSTAPAPER_TABLE, streams=True),
    Format(_JSON, "rows.json_file:read_json", streams=True),
    Format((*_TABLE, ".tsv", ".tsv.gz"), "rows.table:read_table", streams=True),
    Format((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), "rows.json_lines:read_json_lines", streams=True),
    Format((".mhtml", ".mht"), "html.mhtml:read_mhtml"),
    Format((".eml",), "mail.reader:read_mail"),
    Format((".mbox",), "mail.mbox:read_mbox", streams=True),
    Format((".vtt", ".srt"), "transcripts.reader:read_transcript"),
)
"""The first format that fits a file is used. Formats with a sign precede others with the same suffix."""

SUFFIXES = tuple(dict.fromkeys(suffix for known in FORMATS for suffix in known.suffixes))


def is_known(path: str) -> bool:
    """Whether some format has the suffix of this name."""
    return path.lower().endswith(SUFFIXES)


def format_of(path: str, head: bytes) -> Format:
    """The format of a file with this name and these first bytes. Raises UnreadableArticle if none fits."""
    name = path.lower()
    head = _unpacked(head)
    for known in FORMATS:
        if known.fits(name, head):
            return known
    if is_known(name):
        raise UnreadableArticle(
            "The file is of none of the kinds that its ending stands for",
            "export it again, or take it out of the folder",
        )
    raise UnreadableArticle(*unknown_kind(path))


def _unpacked(head: bytes) -> bytes:
    """The first bytes of a file, unpacked if they are gzip: signs are searched for in the content."""
    if not head.startswith(_GZIP_MARK):
        return head
    try:
        return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(head, HEAD_BYTES)
    except zlib.error:
        return head


def unknown_kind(path: str) -> tuple[str, str]:
    """The problem with a file of an unknown kind, and the remedy."""
    name = path.rpartition("/")[2]
    suffix = f".{name.rpartition('.')[2]}" if "." in name[1:] else "no suffix"
    return (
        f"This is not a kind of file that is read: {suffix}",
        f"turn it into one of {', '.join(SUFFIXES)}, or take it out of the folder",
    )
