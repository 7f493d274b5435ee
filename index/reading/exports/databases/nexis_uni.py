"""Nexis Uni and Lexis Advance, as the paragraphs of a Word file or as text: headline, outlet and date, then
"Body", and "End of Document" after each document."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.errors import UnreadableArticle
from index.reading.all_languages import database_labels
from index.reading.exports.databases.labels import BODY_HEADINGS, ENDS, HEADINGS, head_label, tail_label
from index.reading.exports.documents import (
    CUT,
    ExportDocument,
    byline_names,
    date_in,
    is_copyright,
    no_text,
    opening_date,
    opens_with_date,
    read_documents,
    text_and_lines,
)
from index.reading.file_reading import Entry
from languages.notation import expression

_COVER_LABELS = expression(database_labels(lambda words: words.nexis_cover))
_COVER = re.compile(rf"(?:{_COVER_LABELS}|client/matter)\s*:", re.IGNORECASE)
_DOCUMENT = expression(database_labels(lambda words: words.nexis_documents))
_DOCUMENTS = re.compile(rf"(?:{_DOCUMENT})\s*\(\d{{1,6}}\)", re.IGNORECASE)
_LINKS = expression(database_labels(lambda words: words.nexis_links))
_ABOUT = expression(database_labels(lambda words: words.nexis_about))
_LINK = re.compile(rf"(?:{_LINKS})\s+\S.{{0,30}}|(?:{_ABOUT}).{{0,80}}", re.IGNORECASE)
_WORDS = expression(database_labels(lambda words: words.words))
_LENGTH_OF_WORDS = re.compile(rf"[\d.,\s\u00a0]{{1,12}}(?:{_WORDS})", re.IGNORECASE)
# In a document without "Body", the labels are within this many lines below its date.
_LINES_OF_HEAD = 15
# A file is recognised by this many lines.
_LINES_TO_TELL = 400


def is_nexis_uni(lines: Sequence[str]) -> bool:
    """Whether these are the paragraphs of a file from Nexis Uni."""
    near = [line.strip() for line in lines[:_LINES_TO_TELL]]
    has_body = any(line.lower() in BODY_HEADINGS for line in near)
    labels = [head_label(line, in_capitals=False) for line in near]
    has_length = any(
        label and label[0] == "length" and _LENGTH_OF_WORDS.fullmatch(label[1]) for label in labels
    )
    ends = any(line.strip().lower() in ENDS for line in lines)
    is_cover = any(map(_DOCUMENTS.fullmatch, near)) and any(map(_COVER.match, near))
    return (has_body and (has_length or ends)) or (ends and (has_length or is_cover))


def read_nexis_uni(path: str, paragraphs: Sequence[str]) -> Iterator[Entry]:
    """The documents of the file, without its cover and its list of documents."""
    lines = [" ".join(line.split()) for paragraph in paragraphs for line in paragraph.split("\n")]
    documents: list[ExportDocument | UnreadableArticle] = []
    part: list[str] = []
    for line in filter(None, lines):
        if line.lower().rstrip(".") in ENDS:
            documents += [_document(part)] if part else []
            part = []
        else:
            part.append(line)
    if _has_document(part):
        documents.append(_document(part, is_cut=True))
    yield from read_documents(path, documents)


@dataclass(slots=True)
class _Head:
    """The part of a document before its text: labelled `fields`, the deck, and the lines without labels above
    these (`above`). `is_covered` says that a cover came before it, as before a file's first document."""

    fields: dict[str, str] = field(default_factory=dict)
    deck: list[str] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    is_covered: bool = False


def _has_document(lines: Sequence[str]) -> bool:
    """Whether lines without an end mark are a document, not a cover."""
    return any(line.lower() in BODY_HEADINGS for line in lines)


def _document(lines: Sequence[str], *, is_cut: bool = False) -> ExportDocument | UnreadableArticle:
    head_ends, begins = _edges(lines)
    head = _read_head(lines[:head_ends])
    rest = lines[begins:]
    tail = next((i for i, line in enumerate(rest) if _begins_tail(line)), len(rest))
    paragraphs = [line for line in rest[:tail] if not _LINK.fullmatch(line)]
    while paragraphs and is_copyright(paragraphs[-1]):
        paragraphs.pop()
    if not paragraphs:
        return no_text()
    for line in rest[tail:]:
        if found := tail_label(line, in_capitals=False):
            head.fields.setdefault(*found)
    doubts = (CUT,) if is_cut and tail == len(rest) else ()
    return ExportDocument(_row(head), *text_and_lines(paragraphs, deck=head.deck), doubts=doubts)


def _row(head: _Head) -> dict[str, object]:
    fields, above = head.fields, head.above
    at = _date_line(above)
    return {
        "title": _title(head, at),
        "outlet": above[at - 1] if at and at >= 2 else None,
        "author": byline_names(fields.get("byline", "")),
        "published": opening_date(above[at]) if at else None,
        "section": fields.get("section"),
        "type": fields.get("type"),
        "language": fields.get("language"),
        "url": fields.get("url"),
    }


def _edges(lines: Sequence[str]) -> tuple[int, int]:
    """Where the head ends and where the text begins: around "Body", else after the last label below the
    date."""
    body = next((i for i, line in enumerate(lines) if line.lower() in BODY_HEADINGS), None)
    if body is not None:
        return body, body + 1
    at = _date_line(lines) or 0
    near = range(at + 1, min(len(lines), at + 1 + _LINES_OF_HEAD))
    told = [i for i in near if head_label(lines[i], in_capitals=False) or is_copyright(lines[i])]
    begins = (told[-1] if told else at) + 1
    return begins, begins


def _read_head(lines: Sequence[str]) -> _Head:
    head = _Head()
    label = ""
    for line in lines:
        if _COVER.match(line) or _DOCUMENTS.fullmatch(line):
            head, label = _Head(is_covered=True), ""
        elif found := head_label(line, in_capitals=False):
            label, value = found
            if label == "deck" and value:
                head.deck.append(value)
            else:
                head.fields.setdefault(label, value)
        elif label == "deck":
            head.deck.append(line)
        elif not label and not is_copyright(line) and not _LINK.fullmatch(line):
            head.above.append(line)
    return head


def _date_line(lines: Sequence[str]) -> int | None:
    """The number of the last line that begins with a date, except the first line; None if there is none.
    Dates further up are in a list of documents."""
    return next((i for i in range(len(lines) - 1, 0, -1) if opens_with_date(lines[i])), None)


def _title(head: _Head, at: int | None) -> str | None:
    """The headline: the line above the outlet if there is a cover, else the first line."""
    if at is not None and at >= 2 and head.is_covered:
        return head.above[at - 2]
    return head.above[0] if head.above else None


def _begins_tail(line: str) -> bool:
    if line.lower().rstrip(":") in HEADINGS:
        return True
    label, value = tail_label(line, in_capitals=False) or ("", "")
    return label == "language" or (label == "load" and date_in(value) is not None)
