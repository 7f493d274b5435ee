"""Reads the articles of an open file, with one reader per kind of file."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO

import yaml

from evaluation.originals.containers.json_values import read_original_json, read_original_json_lines
from evaluation.originals.containers.mail import read_original_mail, read_original_mails
from evaluation.originals.containers.pdf import read_original_pdf
from evaluation.originals.containers.rtf import read_original_rtf
from evaluation.originals.containers.subtitles import read_original_subtitles
from evaluation.originals.containers.tables import read_original_table
from evaluation.originals.containers.values import id_field
from evaluation.originals.containers.warc import read_original_warc
from evaluation.originals.containers.word import read_original_word
from evaluation.originals.containers.xml import read_original_xml
from evaluation.originals.decoding import decodings
from evaluation.originals.original import Original, OriginalById
from evaluation.originals.unpacked import MAX_BYTES
from evaluation.originals.web_page import page_texts

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?P<fields>.{0,64000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # strings only; the one in C if available
# What a press database writes above its articles. The index joins their lines into paragraphs.
_EXPORT = re.compile(
    r"^[ \t]*(?:\d+ +of +\d+ +DOCUMENTS?|\w+ +\d+ +(?:von|de|sur|of|di|van) +\d+"
    r"|(?:Job Number|Auftragsnummer):.*|(?:Length|L.{0,3}nge|Longueur|Longitud|Lengte):.{0,20})[ \t]*$",
    re.MULTILINE,
)
_EXPORT_CHARACTERS = 10_000

logger = logging.getLogger(__name__)


def read_articles(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """The ids and articles of an open corpus file; `path` is its path in its folder. Parts that cannot be
    read are left out, and a file of an unknown kind has none."""
    name = path.lower()
    read = next((read for suffix, read in _READERS.items() if name.endswith(suffix)), None)
    try:
        yield from read(path, stream) if read is not None else ()
    except OSError:
        raise
    except Exception:  # an error in a parser: the articles before it are kept
        logger.warning("%r cannot be read to its end to check quotes", path, exc_info=True)


def _read_page(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    if texts := page_texts(stream.read(MAX_BYTES)):
        yield path, Original(texts, extracted=True)


def _read_text(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """The whole file, including front matter."""
    yield from _merged((path, text, text) for text in decodings(stream.read(MAX_BYTES)))


def _read_markdown(path: str, stream: BinaryIO) -> Iterator[OriginalById]:
    """The text after the front matter."""
    yield from _merged((path, text, "") for text in decodings(stream.read(MAX_BYTES)))


def _merged(decoded: Iterator[tuple[str, str, str]]) -> Iterator[OriginalById]:
    """The article of a file in each decoding: the `whole` text or, if that is "", the text after the front
    matter."""
    articles: dict[str, list[str]] = {}
    for path, text, whole in decoded:
        split = _split_front_matter(text)
        if split and split[1].strip():
            articles.setdefault(id_field(split[0]) or path, []).append(whole or split[1])
    for article_id, texts in articles.items():
        is_export = any(_EXPORT.search(text, 0, _EXPORT_CHARACTERS) for text in texts)
        yield "" if is_export else article_id, Original(tuple(texts), extracted=is_export)


def _split_front_matter(text: str) -> tuple[Mapping[str, Any], str] | None:
    """The fields of the front matter, and the text after it; None when it is broken, so that the file is not
    an article."""
    block = _FRONT_MATTER.match(text)
    if block is None:
        return {}, text
    try:
        fields = yaml.load(block["fields"], Loader=_LOADER) or {}
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    return (fields, text[block.end() :]) if isinstance(fields, dict) else ({}, text)


_READERS: Mapping[str, Callable[[str, BinaryIO], Iterator[OriginalById]]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    **dict.fromkeys((".html", ".htm"), _read_page),
    ".docx": read_original_word,
    ".rtf": read_original_rtf,
    ".pdf": read_original_pdf,
    **dict.fromkeys((".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml"), read_original_xml),
    **dict.fromkeys((".warc", ".warc.gz"), read_original_warc),
    **dict.fromkeys((".csv", ".tsv", ".csv.gz", ".tsv.gz"), read_original_table),
    **dict.fromkeys((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), read_original_json_lines),
    **dict.fromkeys((".json", ".json.gz"), read_original_json),
    **dict.fromkeys((".mhtml", ".mht", ".eml"), read_original_mail),
    ".mbox": read_original_mails,
    **dict.fromkeys((".vtt", ".srt"), read_original_subtitles),
}

ORIGINAL_SUFFIXES = tuple(_READERS)


def tells(path: str, article_id: str) -> bool:
    """Whether an article with this id in the file at this path is given this id here. That is so for every
    article in a text file, and for lines of JSON Lines whose id is `path#number`."""
    name = path.lower()
    is_line = name.endswith((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"))
    return name.endswith((".txt", ".md")) or (
        is_line and article_id.rpartition("#")[0] == path and article_id.rpartition("#")[2].isdecimal()
    )


def may_repeat_ids(path: str) -> bool:
    """Whether a second article with the same id may be another version of the first."""
    return path.lower().endswith((".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml"))
