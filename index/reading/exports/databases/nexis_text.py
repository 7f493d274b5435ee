"""Nexis as plain text, as LexisNexis Academic and the German and French WebNexis write it: documents
separated by "1 of 250 DOCUMENTS", labels in capitals, lines wrapped at 80 columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import takewhile

from index.errors import UnreadableArticle
from index.reading.all_languages import database_labels
from index.reading.decoding import decode
from index.reading.exports.databases.labels import BODY_LABELS, head_label, tail_label
from index.reading.exports.databases.nexis_uni import is_nexis_uni, read_nexis_uni
from index.reading.exports.databases.unwrapping import blocks_of, unwrapped_paragraphs, wrap_width
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
from index.reading.plain.plain_text import read_text
from index.text.paragraphs.wrapping import split_lines
from languages.notation import expression

_NUMBER = r"\d{1,6}"
_BEGINNING = re.compile(
    r"\s*(?:"
    + expression(database_labels(lambda words: words.nexis_beginning)).replace(re.escape("#"), _NUMBER)
    + r")\s*"
)
_EDITIONS = expression(database_labels(lambda words: words.nexis_editions))
_EDITION = re.compile(rf".{{0,60}}\b(?:{_EDITIONS})\b.{{0,40}}", re.IGNORECASE)
_DELIVERY = expression(database_labels(lambda words: words.nexis_delivered))
_BY = expression(database_labels(lambda words: words.by))
_DELIVERED = re.compile(rf"(?:{_DELIVERY})\s+(?:{_BY})\b", re.IGNORECASE)
_BODY = "|".join(label.upper() for label in BODY_LABELS)
# After one of these the rest of the block is the text.
_IS_WHOLE = re.compile(rf"(?:{_BODY})\s?:|[^\W\d_]{{4,10}}\s?:\s*[\d.,]{{1,9}}\s[^\W\d_]{{3,10}}")
_FEWEST_WORDS, _MOST_WORDS = 3, 20
"""The length of a headline that is in the text."""

# The outlet and the date are in the first blocks.
_BLOCKS_TO_DATE = 8


def read_nexis_text(path: str, content: bytes) -> Iterator[Entry]:
    """The documents of a text file from Nexis. A file that only looks like one is read as plain text."""
    text = decode(content)
    lines = text.split("\n")
    if is_nexis_lines(lines):
        yield from read_nexis_lines(path, lines)
    elif is_nexis_uni(lines):
        yield from read_nexis_uni(path, [line.text for line in split_lines(text)])
    else:
        yield from read_text(path, content)


def is_nexis_lines(lines: Sequence[str]) -> bool:
    """Whether documents begin in these lines: with "1 of 250 DOCUMENTS", or with "Dokument 1 von 20" if there
    are labels too."""
    begins = [line for line in lines if _BEGINNING.fullmatch(line)]
    if any("DOCUMENT" in line for line in begins):
        return True
    return bool(begins) and any(head_label(line.strip(), in_capitals=True) for line in lines)


def read_nexis_lines(path: str, lines: Sequence[str]) -> Iterator[Entry]:
    """The documents in these lines. Lines above the first document are a cover."""
    begins = [number for number, line in enumerate(lines) if _BEGINNING.fullmatch(line)]
    ends = [*begins[1:], len(lines)]
    documents = [blocks_of(lines[begin + 1 : end]) for begin, end in zip(begins, ends, strict=True)]
    parts = [_split(list(_parted(blocks))) for blocks in documents]
    width = wrap_width(block for part in parts for block in part.text)
    parts[-1].is_cut = not parts[-1].has_tail and any(part.has_tail for part in parts)
    yield from read_documents(path, [_document(part, width) for part in parts])


@dataclass(slots=True)
class _Parts:
    """The parts of a document. `is_cut` says that it is cut off: other documents of the file end with labels,
    but this one does not."""

    above: list[list[str]] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    deck: list[str] = field(default_factory=list)
    text: list[list[str]] = field(default_factory=list)
    has_tail: bool = False
    is_cut: bool = False


def _split(blocks: Sequence[list[str]]) -> _Parts:
    parts = _Parts()
    head_ends = _end_of_head(blocks)
    label = ""
    for block in blocks[:head_ends]:
        if found := _head_label(block) or tail_label(_on_one_line(block), in_capitals=True):
            label, value = found
            _keep(parts, label, value)
        elif label == "deck":
            parts.deck.append(_on_one_line(block))
        elif not label and (own := _without_rights([" ".join(line.split()) for line in block])):
            parts.above.append(own)
    rest = blocks[head_ends:]
    tail = next((i for i, block in enumerate(rest) if _begins_tail(block)), len(rest))
    parts.text += rest[:tail]
    parts.has_tail = tail < len(rest)
    while parts.text and is_copyright(_on_one_line(parts.text[-1])):
        parts.text.pop()
    for block in rest[tail:]:
        if found := tail_label(_on_one_line(block), in_capitals=True):
            parts.fields.setdefault(*found)
    return parts


def _parted(blocks: Sequence[list[str]]) -> Iterator[list[str]]:
    """The blocks, split so that each label and the text after "BODY:" begin a block."""
    for block in blocks:
        part: list[str] = []
        for line in block:
            label = head_label(line.strip(), in_capitals=True) or tail_label(line.strip(), in_capitals=True)
            if part and (label or _IS_WHOLE.fullmatch(part[0].strip())):
                yield part
                part = []
            part.append(line)
        yield part


def _end_of_head(blocks: Sequence[list[str]]) -> int:
    """The number of the block with which the text begins: the one after "BODY:", else after the first run of
    labels, else after outlet, date and headline."""
    labels = [_head_label(block) for block in blocks]
    body = next((i for i, label in enumerate(labels) if label and label[0] == "body"), None)
    if body is not None:
        return body + 1
    first = next((i for i, label in enumerate(labels) if label), None)
    if first is not None:
        run = takewhile(lambda i: labels[i] or _begins_tail(blocks[i]), range(first, len(blocks)))
        return max(i for i in run if labels[i]) + 1
    tail = next((i for i, block in enumerate(blocks) if _begins_tail(block)), len(blocks))
    above = [(i, own) for i, block in enumerate(blocks[:tail]) if (own := _without_rights(block))]
    return above[_title_block([own for _, own in above])][0] + 1 if above else 0


def _without_rights(block: Sequence[str]) -> list[str]:
    """The lines of a block after its copyright notice, since the outlet may be directly below that."""
    if not any(map(is_copyright, block)):
        return list(block)
    last = max(i for i, line in enumerate(block) if is_copyright(line))
    return list(block[last + 1 :])


def _keep(parts: _Parts, label: str, value: str) -> None:
    if label == "deck" and value:
        parts.deck.append(value)
    elif label == "body" and value:
        parts.text.append([value])
    else:
        parts.fields.setdefault(label, value)


def _head_label(block: Sequence[str]) -> tuple[str, str] | None:
    return head_label(_on_one_line(block), in_capitals=True)


def _begins_tail(block: Sequence[str]) -> bool:
    label = tail_label(_on_one_line(block), in_capitals=True)
    # "UPDATE: The ship has …" is running text.
    return label is not None and (label[0] != "load" or date_in(label[1]) is not None)


def _document(parts: _Parts, width: int | None) -> ExportDocument | UnreadableArticle:
    outlet, published, title = _read_above(parts.above)
    fields = parts.fields
    paragraphs = [paragraph for block in parts.text for paragraph in unwrapped_paragraphs(block, width)]
    if not paragraphs:
        return no_text()
    row = {
        "title": fields.get("title") or title or _headline_in(paragraphs),
        "outlet": outlet,
        "author": byline_names(fields.get("byline", "")),
        "published": published,
        "section": fields.get("section"),
        "type": fields.get("type"),
        "language": fields.get("language"),
        "url": fields.get("url"),
    }
    return ExportDocument(
        row, *text_and_lines(paragraphs, deck=parts.deck), doubts=(CUT,) if parts.is_cut else ()
    )


def _headline_in(paragraphs: Sequence[str]) -> str | None:
    """The first line of the text if it is a headline, as some outlets have it only there; else None."""
    first, words = paragraphs[0], len(paragraphs[0].split())
    is_heading = _FEWEST_WORDS <= words <= _MOST_WORDS and first[-1] not in '.!:;,"”'
    return first if is_heading and len(paragraphs) > 1 else None


def _read_above(blocks: Sequence[Sequence[str]]) -> tuple[str | None, date | str | None, str | None]:
    """Outlet, date and headline, which are one below the other without labels; None for what is missing."""
    at, line = _date_line(blocks)
    if at is None:
        outlet = " ".join(blocks[0]) if blocks else None
        return outlet, None, " ".join(blocks[1]) if len(blocks) > 1 else None
    named = [block for block in blocks[:at] if not _DELIVERED.match(block[0])]
    outlet = " ".join(blocks[at][:line] or (named[-1] if named else ()))
    title = _title_block(blocks)
    return outlet, opening_date(blocks[at][line]), " ".join(blocks[title]) if title > at else None


def _title_block(blocks: Sequence[Sequence[str]]) -> int:
    """The number of the block with the headline: the first below the date that is not an edition."""
    at, _ = _date_line(blocks)
    first = (0 if at is None else at) + 1
    below = [i for i in range(first, len(blocks)) if not _EDITION.fullmatch(" ".join(blocks[i]))]
    return below[0] if below else min(first, len(blocks)) - 1


def _date_line(blocks: Sequence[Sequence[str]]) -> tuple[int | None, int]:
    """The numbers of the block and the line of the date; None and 0 if there is none."""
    for i, block in enumerate(blocks[:_BLOCKS_TO_DATE]):
        for j, line in enumerate(block):
            if opens_with_date(line):
                return i, j
    return None, 0


def _on_one_line(block: Sequence[str]) -> str:
    return " ".join(" ".join(block).split())
