"""Makes an article of a document in a press database's export."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from index.errors import UnreadableArticle
from index.reading.all_languages import database_labels, file_labels
from index.reading.decoding import storable
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import make_article, make_source
from index.reading.fields.field_names import FieldValues
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.text.articles import Span
from index.text.paragraphs.dates import DATE, MONTH_NUMBERS, read_date
from index.text.paragraphs.lines import Line, LineShape, make_line
from index.text.paragraphs.quotable import find_quotable
from languages.notation import expression, listed_words

_DATE = re.compile(DATE, re.IGNORECASE)
_OPENING_DATE = re.compile(rf"(?:[^\W\d_]{{2,12}}\.?,?\s+)?(?P<date>{DATE})", re.IGNORECASE)
_MONTH_ALONE = re.compile(rf"(?:{'|'.join(map(re.escape, MONTH_NUMBERS))})\.?,?\s+\d{{4}}", re.IGNORECASE)
# A longer line with a date is a headline or running text.
_LONGEST_DATE_LINE = 120
_LONGEST_HEADING = 120
_RIGHTS_RESERVED = expression(database_labels(lambda words: words.rights))
_COPYRIGHT = re.compile(rf"(?:\(c\)|©|copyright\b)|.{{0,120}}\b(?:{_RIGHTS_RESERVED})\W*$", re.IGNORECASE)
_BEFORE_LAST = tuple(f"; {word}" for word in listed_words(file_labels(lambda words: words.before_last)))
# "Ada Roe ada.roe@post.example, 608-252-6198"
_REACHED_AT = re.compile(r"[\s,(<]*(?:[\w.+-]{1,80}@[\w.-]{3,80}|\+?\d[\d\s()/-]{6,20}\d)[>)]*")
_LONGEST_COPYRIGHT = 300


CUT = "The document breaks off before its end: export it again"
"""A doubt about the last document of a file that was cut off."""


@dataclass(frozen=True, slots=True)
class ExportDocument:
    """A document from an export: its `fields` by the usual names, the text to store and its lines.

    `own_id` is the database's number for it, the same in every export.
    """

    fields: FieldValues
    text: str
    lines: Sequence[Line]
    own_id: str | None = None
    doubts: tuple[str, ...] = ()


def read_documents(path: str, documents: Sequence[ExportDocument | UnreadableArticle]) -> Iterator[Entry]:
    """An entry for each document of the file. A broken one is a failure by itself."""
    for number, document in enumerate(documents, start=1):
        place = number if len(documents) > 1 else None
        try:
            if isinstance(document, UnreadableArticle):
                raise document
            yield _entry(document, path, place)
        except UnreadableArticle as problem:
            yield Entry(Failure(article_path(path, place), str(problem)), number=place)


def _entry(document: ExportDocument, path: str, number: int | None) -> Entry:
    if not document.lines:
        raise no_text()
    source = make_source(document.fields, path=path, default_id=article_path(path, number))
    if document.own_id:
        source = replace(source, article_id=document.own_id, item_id=document.own_id)
    text, lines = document.text, document.lines
    first = lines[0]
    headline = Span(first.start, first.end) if first.text == source.title else None
    quotable = find_quotable(text, lines, headline=headline)
    article = make_article(source, text, quotable.spans, quotable.contexts)
    return Entry(article, (*doubts_about(document.fields, article), *document.doubts), number)


def no_text() -> UnreadableArticle:
    """The error for a document that has only fields."""
    return UnreadableArticle(
        "The document has no text", "export it again with its full text, or take it out of the file"
    )


def text_and_lines(paragraphs: Iterable[str], *, deck: Iterable[str] = ()) -> tuple[str, list[Line]]:
    """The text to store, with a blank line between paragraphs, and its lines. A deck (the lines between
    headline and text) comes first and is never quoted."""
    lines: list[Line] = []
    parts: list[str] = []
    length = 0
    marked = [(paragraph, LineShape.HEADING) for paragraph in deck]
    marked += [(paragraph, LineShape.PARAGRAPH) for paragraph in paragraphs]
    for paragraph, shape in marked:
        stored = storable(paragraph.strip())
        if line := make_line(stored, 0, len(stored), len(lines), shape):
            # A heading of level 1 is not a heading of the text below it.
            level = 1 if shape is LineShape.HEADING else 0
            own = LineShape.ITEM if shape is LineShape.PARAGRAPH and _goes_on(line) else shape
            start, end = length + line.start, length + line.end
            lines.append(Line(start, end, line.text, line.block, own, level))
            parts.append(stored)
            length += len(stored) + 2
    return "\n\n".join(parts), lines


def _goes_on(line: Line) -> bool:
    """Whether a paragraph without a period is a list entry or too long for a heading."""
    is_long = len(line.text) >= _LONGEST_HEADING and "@" not in line.text
    return not line.ends_sentence and (is_long or line.text.endswith((";", ",", *_BEFORE_LAST)))


def opens_with_date(line: str) -> bool:
    """Whether a line begins with a date, or is only a month and a year."""
    line = line.strip()
    is_short = len(line) <= _LONGEST_DATE_LINE
    return is_short and bool(_OPENING_DATE.match(line) or _MONTH_ALONE.fullmatch(line))


def opening_date(line: str) -> date | str:
    """The date at the beginning of a line: "12. September 2024 Donnerstag", "mardi 10 décembre 2019". The
    line itself if there is no valid date."""
    match = _OPENING_DATE.match(line.strip())
    return (read_date(match["date"]) if match else None) or line.strip()


def date_in(line: str) -> date | None:
    """The first date in a line; None if there is none."""
    match = _DATE.search(line[: 2 * _LONGEST_DATE_LINE])
    return read_date(match[0]) if match else None


def is_copyright(line: str) -> bool:
    """Whether a line is a copyright notice."""
    return len(line) <= _LONGEST_COPYRIGHT and bool(_COPYRIGHT.match(line.strip()))


def byline_names(byline: str) -> list[str]:
    """The names in a byline, separated by semicolons ("Ada Roe;Max Doe"), without addresses and numbers."""
    return [name for part in byline.split(";") if (name := _REACHED_AT.sub("", part).strip(" ,|•-–"))]
