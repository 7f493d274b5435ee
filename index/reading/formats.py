"""Which kinds of file are read, and by what: the one table of them.

A reader is imported when its kind is first met: the one for web pages takes half a second.
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
"""So many of a file's first bytes tell its kind where its name does not."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. It ends in one of `suffixes`, and its first bytes, unpacked where they are gzip, have
    `sign` somewhere; None when nothing is asked of them.

    `reader` names the function that reads it, `module:function` under `index.reading`. That takes the file's
    path in its folder and its bytes, or the open file where the format `streams`, and yields an `Entry` for
    each article. It raises UnreadableArticle when the file as a whole is none.
    """

    suffixes: tuple[str, ...]
    reader: str
    sign: re.Pattern[bytes] | None = None
    streams: bool = False

    def load(self) -> "Callable[..., Any]":
        """The reader."""
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
"""The first that fits reads the file: those with a sign stand before the others of their suffix."""

SUFFIXES = tuple(dict.fromkeys(suffix for known in FORMATS for suffix in known.suffixes))


def is_known(path: str) -> bool:
    """Whether files of this name may be read."""
    return path.lower().endswith(SUFFIXES)


def format_of(path: str, head: bytes) -> Format:
    """The format of a file of this name that begins with these bytes. Raises UnreadableArticle."""
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
    """What a file begins with that is packed with gzip: signs are those of its content."""
    if not head.startswith(_GZIP_MARK):
        return head
    try:
        return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(head, HEAD_BYTES)
    except zlib.error:
        return head


def unknown_kind(path: str) -> tuple[str, str]:
    """What is wrong with a file of an unknown kind, and the remedy."""
    name = path.rpartition("/")[2]
    suffix = f".{name.rpartition('.')[2]}" if "." in name[1:] else "no suffix"
    return (
        f"This is not a kind of file that is read: {suffix}",
        f"turn it into one of {', '.join(SUFFIXES)}, or take it out of the folder",
    )
