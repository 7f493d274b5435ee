"""The usual names of an article's fields, and a Source made of them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar
from urllib.parse import urlsplit

from index.articles import Article, Context, Source, Span
from index.readers.dates import parse_date
from index.readers.decoding import storable, with_plain_line_ends
from index.readers.languages import detect_language, normalize_language
from index.readers.reading import blank_article

Row = Mapping[str, object]
Value = TypeVar("Value")

MAX_FIELD_CHARACTERS = 1_000
# More names than these are a list of something else.
_MOST_NAMES = 50
# Paragraphs enough to tell a language by.
_SAMPLE_PARAGRAPHS = 20

_TITLE = ("title", "headline")
_TEXT = ("text", "body", "content")
_PUBLISHED = ("published", "published_at", "date")
_OUTLET = ("outlet", "source", "publisher", "site")
_AUTHOR = ("author", "authors")
_LANGUAGE = ("language", "lang")
_URL = ("url", "link")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")


def field_text(row: Row) -> str | None:
    """The text field as it will be stored; None when the row has none."""
    return _first(row, _TEXT, _stored)


def make_source(row: Row, *, path: str, default_id: str) -> Source:
    """What the row says of its article. A field of a wrong type counts as not there; nothing is guessed."""
    return Source(
        article_id=_first(row, ("id",), _label) or default_id,
        path=path,
        title=_first(row, _TITLE, _label),
        outlet=_first(row, _OUTLET, _names),
        author=_first(row, _AUTHOR, _names),
        published=_first(row, _PUBLISHED, parse_date),
        language=_first(row, _LANGUAGE, _language),
        url=_first(row, _URL, _web_address),
    )


def fill_in(source: Source, *, title: str | None, author: str | None, published: date | None) -> Source:
    """The source with what the text itself says where its fields say nothing."""
    return replace(
        source,
        title=source.title or title,
        author=source.author or author,
        published=source.published or published,
    )


def make_article(
    source: Source, text: str, paragraphs: tuple[Span, ...], contexts: tuple[Context, ...] = ()
) -> Article:
    """The article, its language told from the running text when the source names none.

    Raises UnreadableArticle when the text is blank.
    """
    if not text.strip():
        raise blank_article()
    if source.language is None:
        running = " ".join(text[start:end] for start, end in paragraphs[:_SAMPLE_PARAGRAPHS])
        source = replace(source, language=detect_language(running) or detect_language(text))
    return Article(source, text, paragraphs, contexts)


def clean_label(value: str) -> str | None:
    """The string as one line without control characters, cut to 1,000 characters; None when blank."""
    line = " ".join(storable(_CONTROL.sub(" ", value[: 4 * MAX_FIELD_CHARACTERS])).split())
    return line[:MAX_FIELD_CHARACTERS].strip() or None


def _first(row: Row, names: tuple[str, ...], read: Callable[[object], Value | None]) -> Value | None:
    """What `read` makes of the first of the named fields that it makes something of."""
    for value in _values(row, names):
        found = read(value)
        if found is not None:
            return found
    return None


def _values(row: Row, names: tuple[str, ...]) -> Iterator[object]:
    for name in names:
        if name in row:
            yield row[name]
    for name in names:  # "Title:" as people write it by hand
        for key, value in row.items():
            if key != name and key.lower() == name:
                yield value


def _stored(value: object) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    return with_plain_line_ends(storable(value))


def _label(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**100 else None
    return clean_label(value) if isinstance(value, str) else None


def _names(value: object) -> str | None:
    """One name or several: a string, an object with a `name`, or a list of these."""
    listed = value if isinstance(value, list | tuple) else [value]
    names = [_name(entry) for entry in listed[:_MOST_NAMES]]
    return clean_label(", ".join(dict.fromkeys(name for name in names if name)))


def _name(value: object) -> str | None:
    inner = value.get("name") if isinstance(value, dict) else value
    return clean_label(inner) if isinstance(inner, str) else None


def _language(value: object) -> str | None:
    return normalize_language(value[:MAX_FIELD_CHARACTERS]) if isinstance(value, str) else None


def _web_address(value: object) -> str | None:
    """The address when it is one of the web and whole; a cut one would lead elsewhere."""
    if not isinstance(value, str) or len(value.strip()) > MAX_FIELD_CHARACTERS:
        return None
    address = storable(value.strip())
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    is_web = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    return address if is_web and not re.search(r"[\s\x00-\x1f\x7f\ufffd<>\"]", address) else None
