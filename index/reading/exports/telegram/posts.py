"""Makes an article of a post in a Telegram channel.

The title is the first line if that is a heading above others; most posts have none. Lines below the first
that consist only of links, mentions and hashtags are never quoted.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from index.errors import UnreadableArticle
from index.reading.decoding import storable, with_plain_line_ends
from index.reading.doubts import doubts_about
from index.reading.fields.article_fields import make_article
from index.reading.fields.field_values import clean_label
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure
from index.text.articles import Source, Span
from index.text.paragraphs.furniture.roles import is_one_sentence
from index.text.paragraphs.lines import Line, LineShape, make_line
from index.text.paragraphs.quotable import find_quotable

_LONGEST_TITLE = 120
_LONGEST_STRONG_TITLE = 200
_LONGEST_LINK = 80
_BOLD_LEVEL = 8
# A line with fewer words that does not end a sentence is a heading, as in other formats.
_FEWEST_WORDS = 4
_STRONG, _LINKED = 1, 2
_REFERENCE = re.compile(r"(?:https?://|www\.|t\.me/|[@#])\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PostPiece:
    """A part of a post's text with the same formatting. `linked` says that it is a link."""

    text: str
    strong: bool = False
    linked: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """A post from an export. It is in `channel`, and may have been forwarded from `origin`."""

    pieces: tuple[PostPiece, ...]
    channel: str | None
    origin: str | None = None
    author: str | None = None
    published: date | None = None
    modified: datetime | None = None
    url: str | None = None
    own_id: str | None = None


def read_post(post: Post, *, path: str, number: int) -> Entry | None:
    """The entry of a post; None when it has no words, for example if it is only a picture."""
    text = "".join(piece.text for piece in post.pieces)
    marks = b"".join(bytes([_mark(piece)]) * len(piece.text) for piece in post.pieces)
    if with_plain_line_ends(storable(text)) != text:
        text = with_plain_line_ends(storable(text))
        marks = b""
    lines = list(_lines(text, marks))
    if not any(map(str.isalpha, "".join(line.text for line in lines))):
        return None
    try:
        return _entry(post, text, lines, path=path, number=number)
    except UnreadableArticle as problem:
        return Entry(Failure(article_path(path, number), str(problem)), number=number)


def _entry(post: Post, text: str, lines: list[Line], *, path: str, number: int) -> Entry:
    title = _title(lines)
    quotable = find_quotable(text, lines, headline=Span(title.start, title.end) if title else None)
    if not quotable.spans:  # the post is only a headline, so that is its text
        title, quotable = None, find_quotable(text, [replace(line, shape=LineShape.ITEM) for line in lines])
    outlet = clean_label(post.origin or post.channel or "")
    version = "" if post.modified is None else f"#{int(post.modified.timestamp())}"
    source = Source(
        article_id=f"{post.own_id}{version}" if post.own_id else article_path(path, number),
        path=path,
        title=clean_label(title.text) if title else None,
        outlet=outlet,
        author=clean_label(post.author or ""),
        published=post.published,
        url=post.url,
        item_id=post.own_id,
        modified=post.modified,
    )
    article = make_article(source, text, quotable.spans, quotable.contexts)
    return Entry(article, tuple(doubts_about({}, article)), number)


def _mark(piece: PostPiece) -> int:
    return (_STRONG if piece.strong else 0) | (_LINKED if piece.linked else 0)


def _lines(text: str, marks: bytes) -> Iterator[Line]:
    """The lines that may be the post's own words, without those that only lead away from it."""
    start = block = count = 0
    for raw in text.split("\n"):
        end = start + len(raw)
        if line := make_line(text, start, end, block):
            if count == 0 or not _leads_away(text, line, marks):
                yield _shaped(text, line, marks)
            count += 1
        else:
            block += 1
        start = end + 1


def _shaped(text: str, line: Line, marks: bytes) -> Line:
    has_end = line.ends_sentence
    if _all(text, line, marks, _STRONG) and not has_end:
        return replace(line, shape=LineShape.HEADING, level=_BOLD_LEVEL)
    # Posts often leave out the last period.
    is_running = not has_end and len(line.text.split()) >= _FEWEST_WORDS
    return replace(line, shape=LineShape.ITEM if is_running else LineShape.PARAGRAPH)


def _all(text: str, line: Line, marks: bytes, mark: int) -> bool:
    """Whether all letters of a line have this formatting."""
    own = [marks[i] & mark for i in range(line.start, min(line.end, len(marks))) if text[i].isalnum()]
    return bool(own) and all(own)


def _leads_away(text: str, line: Line, marks: bytes) -> bool:
    if not any(map(str.isalnum, _REFERENCE.sub("", line.text))):
        return True
    return len(line.text) <= _LONGEST_LINK and _all(text, line, marks, _LINKED)


def _title(lines: Sequence[Line]) -> Line | None:
    """The first line if it is a heading above others; else None."""
    if len(lines) < 2:
        return None
    first, second = lines[:2]
    words = _REFERENCE.sub("", first.text)
    if not any(map(str.isalpha, words)) or first.text[-1] in ":,;" or second.text[:1].islower():
        return None
    if first.shape is LineShape.HEADING:
        return first if len(first.text) <= _LONGEST_STRONG_TITLE else None
    is_short = len(first.text) <= _LONGEST_TITLE and is_one_sentence(first.text)
    ends_as_text = first.text.rstrip("\"'’”»)").endswith((".", "…", "。"))
    return first if is_short and not ends_as_text else None


def pieces_of(parts: Iterable[PostPiece]) -> tuple[PostPiece, ...]:
    """The pieces without the white space around the post."""
    pieces = list(parts)
    while pieces and not pieces[0].text.strip():
        pieces.pop(0)
    while pieces and not pieces[-1].text.strip():
        pieces.pop()
    if pieces:
        pieces[0] = replace(pieces[0], text=pieces[0].text.lstrip())
        pieces[-1] = replace(pieces[-1], text=pieces[-1].text.rstrip())
    return tuple(pieces)
