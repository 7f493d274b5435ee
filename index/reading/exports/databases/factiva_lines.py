"""Factiva as the paragraphs of a Word file, with or without field codes. Each document ends with "Document"
and its accession number."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from index.errors import UnreadableArticle
from index.reading.all_languages import database_labels, file_labels
from index.reading.exports.databases.factiva_codes import CODES, TEXT_CODES, accession_number, row_of
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
from index.reading.fields.languages import normalize_language
from index.reading.file_reading import Entry
from index.text.paragraphs.people import is_name
from languages.notation import expression

_WORD = expression(database_labels(lambda words: words.words))
_WORDS = re.compile(rf"\d[\d.,\s\u00a0\u202f'’]{{0,10}}(?:{_WORD})", re.IGNORECASE)
_O_CLOCK = expression(database_labels(lambda words: words.o_clock))
_TIME = re.compile(
    rf"\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?\s*(?:[ap]\.?m\.?|{_O_CLOCK}|gmt|cet|est)?", re.IGNORECASE
)
_CODE_LINE = re.compile(
    rf"\s*(?P<code>{'|'.join(CODES)})(?:\s*$|\s*[\t|\u00a0]\s*|\s{{2,}})(?P<value>.*)", re.DOTALL
)
_BY = expression(database_labels(lambda words: words.by))
_BYLINE = re.compile(rf"(?:{_BY})\s*:?\s+\S|[^\n]{{2,60}};\s*[^\n]{{2,60}}$", re.IGNORECASE)
_PAGE = expression(database_labels(lambda words: words.factiva_page))
_OF = expression(file_labels(lambda words: words.page_of))
_FURNITURE = re.compile(
    rf"(?:{_PAGE})\s*\d+\s*(?:{_OF})\s*\d+\b.*|©\s*\d{{4}}\s*factiva.*|factiva|dow\s+jones(?:\s+factiva)?",
    re.IGNORECASE,
)
# An entry in a list of contents: a headline, dots and a page.
_LISTED = re.compile(r".*(?:\.{4,}|…{2,}|\t)\s*\d{1,4}")
_LINES_ABOVE_WORDS = 5
_LINES_BELOW_DATE = 8
_LONGEST_SECTION = 30


def is_factiva(lines: Sequence[str]) -> bool:
    """Whether these are the paragraphs of a file from Factiva."""
    if not any(_number(line) for line in lines):
        return False
    return any(_WORDS.fullmatch(line.strip()) or _code(line, ("HD", "WC")) for line in lines)


def read_factiva(path: str, paragraphs: Sequence[str]) -> Iterator[Entry]:
    """The documents of the file, without its list of contents and the summary of the search."""
    lines = [line for paragraph in paragraphs for line in paragraph.split("\n") if line.strip()]
    documents: list[ExportDocument | UnreadableArticle] = []
    part: list[str] = []
    for line in lines:
        if number := _number(line):
            documents.append(_document(part, number))
            part = []
        elif not _FURNITURE.fullmatch(line.strip()):
            part.append(line)
    if any(_WORDS.fullmatch(line.strip()) for line in part):
        documents.append(_document(part, None))
    yield from read_documents(path, documents)


def _document(lines: Sequence[str], number: str | None) -> ExportDocument | UnreadableArticle:
    fields, paragraphs = (
        read_coded(lines)
        if _is_coded(lines)
        else read_plain_document([" ".join(line.split()) for line in lines])
    )
    if not paragraphs:
        return no_text()
    doubts = () if number else (CUT,)
    return ExportDocument(row_of(fields), *text_and_lines(paragraphs), own_id=number, doubts=doubts)


def _number(line: str) -> str | None:
    found = _code(line, ("AN",))
    return accession_number(found[1] if found else line)


def _is_coded(lines: Sequence[str]) -> bool:
    codes = {found[0] for line in lines if (found := _code(line, CODES))}
    return "HD" in codes and bool(codes & {"LP", "TD", "WC", "PD"})


def _code(line: str, wanted: Sequence[str]) -> tuple[str, str] | None:
    match = _CODE_LINE.match(line)
    return (match["code"], match["value"].strip()) if match and match["code"] in wanted else None


def read_coded(lines: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The fields by code, and the paragraphs. Codes have a fixed order: one that is out of order is text."""
    fields: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        later = CODES[CODES.index(code) + 1 :] if code else CODES
        if found := _code(line, later):
            code, value = found
            fields[code] = [value] if value else []
        elif code:
            fields[code].append(line.strip())
    joined = {code: " ".join(" ".join(values).split()) for code, values in fields.items()}
    return joined, [paragraph for code in TEXT_CODES for paragraph in fields.get(code, ())]


def read_plain_document(
    lines: Sequence[str], *, headline: str | None = None
) -> tuple[dict[str, str], list[str]]:
    """The fields and the paragraphs of a document without codes. Its lines are headline, byline, number of
    words, date, source, language and copyright, and then the text."""
    words = next((i for i, line in enumerate(lines) if _WORDS.fullmatch(line)), None)
    if words is None:
        return {"HD": headline or (lines[0] if lines else "")}, list(lines[1:])
    fields = _read_above(lines[max(0, words - _LINES_ABOVE_WORDS) : words], headline)
    below = list(lines[words + 1 :])
    if below and (opens_with_date(below[0]) or date_in(below[0])):
        fields["PD"] = below.pop(0)
    if below and _TIME.fullmatch(below[0]):
        below.pop(0)
    if below:
        fields["SN"] = below.pop(0)
    ends = _end_of_fields(below)
    for line in below[:ends]:
        if normalize_language(line) and len(line.split()) == 1 and not line.isupper():
            fields["LA"] = line
    return fields, below[ends:]


def _end_of_fields(lines: Sequence[str]) -> int:
    """The number of the line after the copyright notice, else after the language; 0 if there is neither."""
    near = lines[:_LINES_BELOW_DATE]
    rights = next((i for i, line in enumerate(near) if is_copyright(line)), None)
    if rights is not None:
        return rights + 1 + sum(1 for _ in takewhile(is_copyright, lines[rights + 1 :]))
    language = next((i for i, line in enumerate(near) if _is_language(line)), None)
    return 0 if language is None else language + 1


def _is_language(line: str) -> bool:
    return len(line) <= _LONGEST_SECTION and not line.isupper() and normalize_language(line) is not None


def _read_above(lines: Sequence[str], headline: str | None) -> dict[str, str]:
    """Section, headline and byline, by their codes."""
    listed = [i for i, line in enumerate(lines) if _LISTED.fullmatch(line)]
    above = list(lines[listed[-1] + 1 :] if listed else lines)
    fields: dict[str, str] = {}
    if headline in above:
        at = above.index(headline)
        names, above = above[at + 1 :], above[:at]
    else:
        names = [above.pop()] if len(above) > 1 and _is_byline(above) else []
        is_section = len(above) > 1 and len(above[0]) <= _LONGEST_SECTION
        headline = above[1 if is_section else 0] if above else None
        above = above[:1] if is_section else []
    if names:
        fields["BY"] = names[0]
    if above:
        fields["SE"] = above[-1]
    return fields | ({"HD": headline} if headline else {})


def _is_byline(above: Sequence[str]) -> bool:
    """Whether the last of these lines is a byline, not a headline of two words below its section."""
    if _BYLINE.match(above[-1]):
        return True
    has_headline = len(above) > 2 or len(above[0]) > _LONGEST_SECTION
    return has_headline and all(map(is_name, byline_names(above[-1].replace(", ", ";"))))
