"""Makes an article of the paragraphs of a document."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from index.reading.documents.paragraph import DocumentParagraph
from index.reading.documents.properties import Properties
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import make_article, make_source
from index.reading.file_reading import Entry, blank_article
from index.reading.html.visible_text.blocks import letters
from index.reading.html.visible_text.runs import TextRun, paragraphs_of
from index.reading.teaser_pages import no_list
from index.text.articles import Page, Span
from index.text.paragraphs.dates import date_on_line, match_date_line, read_date
from index.text.paragraphs.furniture.outlets import is_outlet_name, outlet_with_date
from index.text.paragraphs.furniture.roles import Role, own_role
from index.text.paragraphs.header import Header, read_text_header
from index.text.paragraphs.lines import Line, LineShape, make_line
from index.text.paragraphs.quotable import find_quotable

# The headline is looked for in this many lines.
_LINES_OF_A_HEADLINE = 20
_LONGEST_BOLD_HEADING = 200
_DEEPEST_MARKED = 7
_BOLD_LEVEL = 8
"""The level of a line in bold: below all headings that are marked as headings."""


def make_entry(
    path: str, paragraphs: Iterable[DocumentParagraph], *, properties: Properties, margins: Sequence[str] = ()
) -> Entry:
    """The article of the file at `path`. `margins` are the lines of its running headers and footers, which
    are not part of its text. Raises UnreadableArticle when the text is blank."""
    laid_out = _lay_out(paragraphs)
    text, lines = laid_out.text, laid_out.lines
    if not lines:
        raise blank_article()
    header = read_text_header(lines)
    headline = _find_headline(laid_out, header, properties)
    outlet, day = _of_margins(margins)
    row: dict[str, object] = {
        "title": (text[slice(*headline)] if headline else None) or properties.title,
        "author": header.author or properties.author,
        "outlet": header.outlet or properties.outlet or outlet,
        "published": header.published or properties.published or (None if header.unread_date else day),
        "language": properties.language,
    }
    source = make_source(row, path=path, default_id=path)
    lines = [_above_headline(line, headline) for line in _without_deck(lines, headline, laid_out)]
    quotable = find_quotable(text, lines, headline=headline)
    article = make_article(source, text, quotable.spans, quotable.contexts)
    article = no_list(replace(article, pages=tuple(laid_out.pages)))
    doubts = doubts_about({"date": header.unread_date}, article)
    return Entry(article, tuple(doubts))


def paragraph_lines(paragraph: DocumentParagraph) -> Iterator[str]:
    """The lines of a paragraph. A line break that is mere wrapping does not end a line."""
    rows = paragraph.text.split("\n")
    if len(rows) == 1:
        yield rows[0].strip()
        return
    for run in paragraphs_of([TextRun(" ".join(row.split()), paragraph.strong) for row in rows]):
        yield run.text


def plain_lines(paragraphs: Iterable[DocumentParagraph]) -> list[str]:
    """Each line of the paragraphs unchanged, blank ones too."""
    return [line for paragraph in paragraphs for line in paragraph.text.split("\n")]


@dataclass(slots=True)
class _LaidOut:
    """The text as it is stored, its lines and pages, and the lines that are marked as the title."""

    text: str = ""
    lines: list[Line] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    titles: list[Line] = field(default_factory=list)

    def turn_pages(self, paragraph: DocumentParagraph, start: int) -> None:
        for number, offset in paragraph.pages:
            if not self.pages or self.pages[-1].number != number:
                self.pages.append(Page(number, start + offset))


def _lay_out(paragraphs: Iterable[DocumentParagraph]) -> _LaidOut:
    found = _LaidOut()
    parts: list[str] = []
    length = 0
    for number, paragraph in enumerate(paragraphs):
        for words in paragraph_lines(paragraph):
            line = make_line(words, 0, len(words), number, paragraph.shape)
            if line is None:
                continue
            found.turn_pages(paragraph, length)
            line = _shaped(replace(line, start=length + line.start, end=length + line.end), paragraph, words)
            found.lines.append(line)
            found.titles += [line] if paragraph.titles else []
            parts.append(words)
            length += len(words) + 1
    found.text = "\n".join(parts)
    return found


def _shaped(line: Line, paragraph: DocumentParagraph, words: str) -> Line:
    if line.shape is LineShape.HEADING:
        # Level 1 is kept for the headline, so the levels of all headings in the article are one lower.
        return replace(line, level=min(paragraph.level + 1, _DEEPEST_MARKED))
    if line.shape in (LineShape.ROW, LineShape.COLUMNS):
        return replace(line, cells=tuple(words.split("\t")))
    is_short = len(line.text) <= _LONGEST_BOLD_HEADING and not line.ends_sentence
    if (
        paragraph.strong
        and (is_short or line.text.endswith("?"))
        and own_role(line) in (Role.TEXT, Role.HEADING)
    ):
        return replace(line, shape=LineShape.HEADING, level=_BOLD_LEVEL)
    return line


def _find_headline(laid_out: _LaidOut, header: Header, properties: Properties) -> Span | None:
    """The line that is marked as the title, else the one that equals the title in the properties, else the
    highest heading above the text, else the line that looks like a headline."""
    top = laid_out.lines[:_LINES_OF_A_HEADLINE]
    repeated = [line for line in top if properties.title and letters(line.text) == letters(properties.title)]
    first_text = next((i for i, line in enumerate(top) if _is_statement(line)), len(top))
    headings = [
        line
        for line in top[:first_text]
        if line.shape is LineShape.HEADING and line.level < _BOLD_LEVEL and not is_outlet_name(line.text)
    ]
    widest = sorted(headings, key=lambda line: line.level)
    chosen = next(iter([*laid_out.titles, *repeated, *widest]), None)
    return Span(chosen.start, chosen.end) if chosen else header.headline


def _is_statement(line: Line) -> bool:
    return line.shape is not LineShape.HEADING and line.ends_sentence and own_role(line) is Role.TEXT


def _above_headline(line: Line, headline: Span | None) -> Line:
    """Headings above the headline are not headings of the text below it: they get level 1."""
    is_above = headline is not None and line.start < headline.end
    return replace(line, level=1) if is_above and line.shape is LineShape.HEADING else line


def _without_deck(lines: list[Line], headline: Span | None, laid_out: _LaidOut) -> list[Line]:
    """The lines. In a document with pages, the heading directly below the headline becomes one of the whole
    article (level 1) if no other heading has its level: it is the deck."""
    below = [i for i, line in enumerate(lines) if headline and line.start >= headline.end][:1]
    for i in below if laid_out.pages else ():
        alike = [line for line in lines if line.shape is LineShape.HEADING and line.level == lines[i].level]
        if alike == [lines[i]]:
            return [*lines[:i], replace(lines[i], level=1), *lines[i + 1 :]]
    return lines


def _of_margins(margins: Sequence[str]) -> tuple[str | None, date | None]:
    """The paper's name and date in the running headers and footers. Both are None unless there is exactly one
    name; the date also unless there is exactly one date."""
    names: set[str] = set()
    days: set[date | None] = set()
    for line in margins:
        match = date_on_line(line)
        rest = f"{line[: match.start('date')]} {line[match.end() :]}" if match else line
        name = outlet_with_date(line) or rest.strip(" |·•,–—-/")
        is_named = is_outlet_name(name)
        names |= {name} if is_named else set()
        if match and (is_named or match_date_line(line)):
            days.add(read_date(match["date"]))
    outlet = next(iter(names)) if len(names) == 1 else None
    return outlet, next(iter(days)) if outlet and len(days) == 1 else None
