"""Europresse as the paragraphs of a Word file: outlet, date and headline one below the other, the text, and
the document's number at its end ("news·20240912·LM·5c3f")."""

import re
from collections.abc import Iterator, Sequence

from index.errors import UnreadableArticle
from index.reading.exports.databases.europresse_fields import (
    day_of,
    is_aside,
    number_in,
    outlet_in,
    section_in,
)
from index.reading.exports.documents import (
    CUT,
    ExportDocument,
    byline_names,
    date_in,
    is_copyright,
    no_text,
    opens_with_date,
    read_documents,
    text_and_lines,
)
from index.reading.file_reading import Entry
from index.text.paragraphs.people import is_name, match_byline

# Other words on the line of the date.
_DATED = re.compile(
    r".*\b(?:\d{1,6}\s+(?:mots|words)|p\.\s?\S{1,12})\b|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    re.IGNORECASE,
)
_BESIDE_OUTLET = re.compile(r"\s*[•·|]\s*")
_NAMED = re.compile(r"(?:nom\s+de\s+la\s+source|source\s+name)\s*:?", re.IGNORECASE)
_CERTIFICATE = re.compile(
    r"ce\s+certificat\s+est\s+émis|date\s+d['’]émission|le\s+présent\s+document\s+est\s+protégé"
    r"|this\s+certificate\s+is\s+issued|numéro\s+de\s+document|document\s+number|certificat\s+public|public\s?©",
    re.IGNORECASE,
)
_LINES_TO_DATE = 20
_LONGEST_DATED = 200
_LONGEST_BYLINE = 120


def is_europresse(lines: Sequence[str]) -> bool:
    """Whether these lines have documents with Europresse's numbers and dates."""
    return any(number_in(line) for line in lines) and any(map(_is_dated, lines))


def read_europresse_lines(path: str, lines: Sequence[str]) -> Iterator[Entry]:
    """The documents in the lines of the file at `path`."""
    documents: list[ExportDocument | UnreadableArticle] = []
    part: list[str] = []
    for line in (" ".join(line.split()) for line in lines):
        number = number_in(line)
        if number and any(map(_is_dated, part)):
            documents.append(_document(part, number))
            part = []
        elif line and not number and not _CERTIFICATE.match(line):
            part.append(line)
    if any(map(_is_dated, part)):
        documents.append(_document(part, None))
    yield from read_documents(path, documents)


def _document(lines: Sequence[str], number: str | None) -> ExportDocument | UnreadableArticle:
    at = next((i for i, line in enumerate(lines[:_LINES_TO_DATE]) if _is_dated(line)), None)
    if at is None:
        return no_text()
    below = list(lines[at + 1 :])
    outlet = _outlet(lines, at)
    if below and _BESIDE_OUTLET.search(below[0]) and _DATED.match(below[0]):
        outlet = outlet or outlet_in(_BESIDE_OUTLET.split(below[0])[0])
        below.pop(0)
    title = below.pop(0) if below else None
    byline = below.pop(0) if below and _is_byline(below[0]) else ""
    paragraphs = [line for line in below if not is_copyright(line) and not is_aside(line)]
    if not paragraphs:
        return no_text()
    row = {
        "title": title,
        "outlet": outlet,
        "author": byline_names(byline),
        "published": day_of(lines[at], number),
        "section": section_in(lines[at]),
    }
    return ExportDocument(row, *text_and_lines(paragraphs), own_id=number, doubts=() if number else (CUT,))


def _is_dated(line: str) -> bool:
    line = line.strip()
    is_short = len(line) <= _LONGEST_DATED and date_in(line) is not None
    return is_short and (bool(_DATED.match(line)) or opens_with_date(line))


def _outlet(lines: Sequence[str], at: int) -> str | None:
    """The name after "Nom de la source", else the line above the date; None if there is neither."""
    named = next((i for i, line in enumerate(lines[:at]) if _NAMED.fullmatch(line)), None)
    if named is not None and named + 1 < at:
        return outlet_in(lines[named + 1])
    return outlet_in(lines[at - 1]) if at and named is None else None


def _is_byline(line: str) -> bool:
    if len(line) > _LONGEST_BYLINE or line.endswith((".", "!", "?")):
        return False
    return bool(match_byline(line)) or all(map(is_name, byline_names(line.replace(", ", ";"))))
