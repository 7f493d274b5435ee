"""From an open file to its articles, each kind of file by a reader of its own."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO

import yaml

from evaluation.originals.containers.json_values import read_json, read_json_lines
from evaluation.originals.containers.mail import read_mail, read_mails
from evaluation.originals.containers.pdf import read_pdf
from evaluation.originals.containers.rtf import read_rtf
from evaluation.originals.containers.subtitles import read_subtitles
from evaluation.originals.containers.tables import read_table
from evaluation.originals.containers.values import own_id
from evaluation.originals.containers.warc import read_warc
from evaluation.originals.containers.word import read_word
from evaluation.originals.containers.xml import read_xml
from evaluation.originals.decoding import decodings
from evaluation.originals.original import Original
from evaluation.originals.unpacked import MAX_BYTES
from evaluation.originals.web_page import read_page

Texts = Iterator[tuple[str, Original]]
"""The ids of articles, and what each is; "" where the witness cannot tell the id."""

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?P<fields>.{0,64000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # strings only; the one in C where it was built
# What a database writes above its articles, whose lines are put together to paragraphs.
_EXPORT = re.compile(
    r"^[ \t]*(?:\d+ +of +\d+ +DOCUMENTS?|\w+ +\d+ +(?:von|de|sur|of|di|van) +\d+"
    r"|(?:Job Number|Auftragsnummer):.*|(?:Length|L.{0,3}nge|Longueur|Longitud|Lengte):.{0,20})[ \t]*$",
    re.MULTILINE,
)
_EXPORT_CHARACTERS = 10_000

logger = logging.getLogger(__name__)


def read_articles(path: str, stream: BinaryIO) -> Texts:
    """The ids and articles of an open corpus file, `path` its path in its folder. What cannot be read is left
    out, and a file of an unknown kind has none."""
    name = path.lower()
    read = next((read for suffix, read in _READERS.items() if name.endswith(suffix)), None)
    try:
        yield from read(path, stream) if read is not None else ()
    except OSError:
        raise
    except Exception:  # a parser's own error: what stands before is read, and all other files
        logger.warning("%r cannot be read to its end to check quotes", path, exc_info=True)


def _read_page(path: str, stream: BinaryIO) -> Texts:
    if texts := read_page(stream.read(MAX_BYTES)):
        yield path, Original(texts, extracted=True)


def _read_text(path: str, stream: BinaryIO) -> Texts:
    """The whole file, what stands in the front matter too."""
    yield from _merged((path, text, text) for text in decodings(stream.read(MAX_BYTES)))


def _read_markdown(path: str, stream: BinaryIO) -> Texts:
    """What follows the front matter."""
    yield from _merged((path, text, "") for text in decodings(stream.read(MAX_BYTES)))


def _merged(decoded: Iterator[tuple[str, str, str]]) -> Texts:
    """The article that a file may be in each decoding; it is `whole`, or what follows the front matter."""
    articles: dict[str, list[str]] = {}
    for path, text, whole in decoded:
        split = _split_front_matter(text)
        if split and split[1].strip():
            articles.setdefault(own_id(split[0]) or path, []).append(whole or split[1])
    for article_id, texts in articles.items():
        is_export = any(_EXPORT.search(text, 0, _EXPORT_CHARACTERS) for text in texts)
        yield "" if is_export else article_id, Original(tuple(texts), extracted=is_export)


def _split_front_matter(text: str) -> tuple[Mapping[str, Any], str] | None:
    """The fields, and the text after them; None when they are broken, so that it is no article."""
    block = _FRONT_MATTER.match(text)
    if block is None:
        return {}, text
    try:
        fields = yaml.load(block["fields"], Loader=_LOADER) or {}
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    return (fields, text[block.end() :]) if isinstance(fields, dict) else ({}, text)


_READERS: Mapping[str, Callable[[str, BinaryIO], Texts]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    **dict.fromkeys((".html", ".htm"), _read_page),
    ".docx": read_word,
    ".rtf": read_rtf,
    ".pdf": read_pdf,
    **dict.fromkeys((".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml"), read_xml),
    **dict.fromkeys((".warc", ".warc.gz"), read_warc),
    **dict.fromkeys((".csv", ".tsv", ".csv.gz", ".tsv.gz"), read_table),
    **dict.fromkeys((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), read_json_lines),
    **dict.fromkeys((".json", ".json.gz"), read_json),
    **dict.fromkeys((".mhtml", ".mht", ".eml"), read_mail),
    ".mbox": read_mails,
    **dict.fromkeys((".vtt", ".srt"), read_subtitles),
}

SUFFIXES = tuple(_READERS)


def tells(path: str, article_id: str) -> bool:
    """Whether an article of the file at this path that has this id is known by it here, if it has any: what
    is one text by all ids, a line of rows by its number."""
    name = path.lower()
    is_line = name.endswith((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"))
    return name.endswith((".txt", ".md")) or (
        is_line and article_id.rpartition("#")[0] == path and article_id.rpartition("#")[2].isdecimal()
    )


def may_repeat_ids(path: str) -> bool:
    """Whether an article with an id that was there before may be another version of that one."""
    return path.lower().endswith((".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml"))
