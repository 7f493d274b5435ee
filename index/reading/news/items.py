"""Makes an article of one version of a news service's item."""

import hashlib
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from index.errors import UnreadableArticle
from index.reading.all_languages import article_labels
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import fill_in, make_article, make_source
from index.reading.fields.field_values import clean_label
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.reading.news.bodies import NewsBody
from index.reading.news.times import stamp
from index.text.articles import Article, Source, Span
from index.text.paragraphs.lines import Line, seams_of
from index.text.paragraphs.people import match_byline
from index.text.paragraphs.quotable import find_quotable
from languages.notation import expression

_TAKEN_BACK = frozenset("canceled cancelled withheld withdrawn killed kill retracted revoked deleted".split())
_KILLS = expression(article_labels(lambda words: words.kills))
_KEPT = expression(article_labels(lambda words: words.kept))
# How a notice of withdrawal begins; not "Withdraws reference to …", which is a correction.
_KILL = re.compile(rf"\W*(?:{_KILLS})\b(?!\s+(?:{_KEPT}))", re.IGNORECASE)
_REPORT = expression(article_labels(lambda words: words.reports))
_TAKES_BACK = expression(article_labels(lambda words: words.withdrawn))
_NOT_TO_BE_USED = expression(article_labels(lambda words: words.do_not_use))
# States in a short text that a report is withdrawn, so that the text is not a copy of that report.
_SAYS_SO = re.compile(
    rf"\b(?:{_REPORT})\b[^\n]{{0,100}}\b(?:{_TAKES_BACK})\b"
    rf"|\b(?:{_TAKES_BACK})\b[^\n]{{0,60}}\b(?:{_REPORT})\b|\b(?:{_NOT_TO_BE_USED})\b",
    re.IGNORECASE,
)
_LONGEST_NOTICE = 800
_FEWEST_WORDS = 4
_OPENING_CHARACTERS = 400
_TOP_LINES = 3
_LARGEST_VERSION = 2**53

_NO_TEXT = UnreadableArticle("The item has no text", "take the article from its page, or take it out")


@dataclass(frozen=True, slots=True)
class Item:
    """A text item as a service sends it. `row` are the fields by their usual names.

    `notes` are the editors' messages to recipients. `summary` is used if there is no body.
    """

    row: dict[str, object]
    body: NewsBody | None = None
    summary: str = ""
    item_id: str | None = None
    version: str | int | None = None
    modified: datetime | None = None
    withdrawn: bool = False
    embargoed: datetime | None = None
    notes: tuple[str, ...] = field(default=())


def read_item(item: Item, path: str, number: int | None) -> Entry:
    """The item as an entry of the file with this path; with a Failure when it cannot be read."""
    try:
        return _read(item, path, number)
    except UnreadableArticle as problem:
        return failed_item(problem, path, number)


def failed_item(problem: UnreadableArticle, path: str, number: int | None) -> Entry:
    """The entry for an item that cannot be read; `number` is its place in the file."""
    return Entry(Failure(article_path(path, number), str(problem)), number=number)


def is_taken_back(status: str) -> bool:
    """Whether a status says that its item is withdrawn: "stat:canceled", "Withheld",
    "http://cv.iptc.org/newscodes/pubstatusg2/canceled"."""
    return re.split(r"[:/#]", status.strip().casefold())[-1] in _TAKEN_BACK


def is_kill(message: str) -> bool:
    """Whether an editors' message demands that the item be withdrawn."""
    return bool(_KILL.match(message))


def _read(item: Item, path: str, number: int | None) -> Entry:
    source = _source(item, path, article_path(path, number))
    if item.withdrawn:
        text, spans = _notice(item, source.title)
        return Entry(make_article(source, text, spans), number=number)
    if item.embargoed and item.embargoed > datetime.now(UTC):
        raise UnreadableArticle(
            f"The item is under embargo until {item.embargoed.isoformat(sep=' ', timespec='minutes')}",
            "index it again after that",
        )
    doubts = []
    body = item.body
    if body is None and item.summary.strip():
        body = NewsBody(item.summary, is_markup=False)
        doubts.append("The item has a summary alone: take the whole text from its page")
    if body is None:
        raise _NO_TEXT
    text, lines = body.read()
    source = fill_in(source, title=None, author=_byline(lines))
    quotable = find_quotable(text, lines, headline=_repeated_title(source, lines))
    article = make_article(source, text, quotable.spans, quotable.contexts, seams_of(lines))
    if source.item_id and source.version is None and source.modified is None:
        article = _told_apart_by_its_words(article)
    return Entry(article, (*doubts, *doubts_about(item.row, article)), number)


def _told_apart_by_its_words(article: Article) -> Article:
    """The article with a digest of its words in its id, so that its item with other words is another
    version."""
    source = article.source
    digest = hashlib.sha256(f"{source.title}\n{article.text}".encode()).hexdigest()[:8]
    return replace(article, source=replace(source, article_id=f"{source.article_id}@{digest}"))


def _source(item: Item, path: str, place: str) -> Source:
    source = make_source(item.row, path=path, default_id=place)
    item_id = clean_label(item.item_id or "")
    version = _version(item.version)
    parts = [item_id, str(version) if version else stamp(item.modified) if item.modified else None]
    is_outlet = bool(source.author and source.outlet and source.author.casefold() == source.outlet.casefold())
    article_id = "@".join(part for part in parts if part) if item_id else place
    return replace(
        source,
        outlet=source.outlet.strip(" –—-,;|") or None if source.outlet else None,
        author=None if is_outlet else source.author,
        article_id=f"{article_id}@withdrawn" if item.withdrawn and item_id else article_id,
        item_id=item_id,
        version=version,
        modified=item.modified,
        withdrawn=item.withdrawn,
    )


def _version(value: str | int | None) -> int | None:
    written = str(value or "").strip()
    number = int(written) if written.isascii() and written.isdecimal() and len(written) < 18 else 0
    return number if 0 < number < _LARGEST_VERSION else None


def _notice(item: Item, title: str | None) -> tuple[str, tuple[Span, ...]]:
    """The text of a withdrawal, and the quotable parts of it, which never include the withdrawn text.

    The quotable part is the editors' note. If there is none, or only a code ("KILL"), it is the body if that
    states the withdrawal, else the note or the headline.
    """
    body, lines = "", list[Line]()
    if item.body is not None:
        with suppress(UnreadableArticle):
            body, lines = item.body.read()
    notes = [note for written in item.notes if (note := " ".join(written.split()))]
    is_told = any(len(note.split()) >= _FEWEST_WORDS for note in notes)
    if not is_told and 0 < len(body) <= _LONGEST_NOTICE and _SAYS_SO.search(body[:_OPENING_CHARACTERS]):
        return body, find_quotable(body, lines).spans or (Span(lines[0].start, lines[-1].end),)
    head = notes or [title or item.summary.strip() or (item.item_id or "").strip()]
    text = "\n".join(part for part in (*head, body) if part)
    if not text.strip():
        raise _NO_TEXT
    spans = []
    start = 0
    for line in head:
        if line:
            spans.append(Span(start, start + len(line)))
            start += len(line) + 1
    return text, tuple(spans)


def _byline(lines: Sequence[Line]) -> str | None:
    """The names in a byline at the top of the text; None if there is none."""
    names = next((names for line in lines[:_TOP_LINES] if (names := match_byline(line.text))), ())
    return ", ".join(names) or None


def _repeated_title(source: Source, lines: Sequence[Line]) -> Span | None:
    """The first line if it only repeats the title."""
    first = next(iter(lines), None)
    return Span(first.start, first.end) if first and first.text == source.title else None
