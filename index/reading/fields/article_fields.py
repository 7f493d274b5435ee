"""Reads an article's fields from a row and makes a Source and an Article of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar
from urllib.parse import urlsplit

from index.reading.cut_off import without_cut_end
from index.reading.fields import field_names
from index.reading.fields.dates import parse_date, parse_moment
from index.reading.fields.field_names import FieldValues, values
from index.reading.fields.field_values import (
    MAX_FIELD_CHARACTERS,
    clean_label,
    read_address,
    read_authors,
    read_item_id,
    read_label,
    read_language,
    read_outlet,
    read_text_value,
    read_title,
    read_version,
    read_withdrawn,
)
from index.reading.fields.kinds import kind_of_fields, with_kind
from index.reading.fields.languages import detect_language, surely_other_language
from index.reading.file_reading import blank_article
from index.text.articles import Article, Context, Seam, Source, Span

Value = TypeVar("Value")

# This many paragraphs are enough to detect a language.
_SAMPLE_PARAGRAPHS = 20


_BETWEEN_TITLE_AND_OUTLET = (" - ", " – ", " — ", " | ", " · ", " :: ")


def field_text(row: FieldValues) -> str | None:
    """The text field as it will be stored; None when the row has no text."""
    return _first(row, field_names.TEXT, read_text_value)


def make_source(row: FieldValues, *, path: str, default_id: str) -> Source:
    """The article's metadata from the row. `default_id` is its id if the row has none. A field of a wrong
    type counts as missing; nothing is guessed."""
    kind, rating = kind_of_fields(row)
    # Not the id of an object inside the row, which may belong to something else.
    own_id = {key: value for key, value in row.items() if str(key).lower() in field_names.ID}
    outlet = _first(row, field_names.OUTLET, read_outlet)
    article_id = _first(own_id, field_names.ID, read_label)
    version = _first(row, field_names.VERSION, read_version)
    return Source(
        article_id=_id_of_version(article_id, version) or default_id,
        path=path,
        title=_without_outlet(_first(row, field_names.TITLE, read_title), outlet),
        outlet=outlet,
        author=_first(row, field_names.AUTHOR, read_authors),
        published=_first(row, field_names.PUBLISHED, parse_date),
        language=_first(row, field_names.LANGUAGE, read_language),
        url=_article_url(row),
        kind=kind,
        rating=rating,
        item_id=_first(row, field_names.ITEM_ID, read_item_id) or (article_id if version else None),
        version=version,
        modified=_modified(row),
        withdrawn=_first(row, field_names.STATUS, read_withdrawn) or False,
    )


def names_page(row: FieldValues) -> bool:
    """Whether the row has the web address of its article."""
    return _first(row, (*field_names.URL, *field_names.SOURCE_URL), read_address) is not None


def unread_date(row: FieldValues) -> str | None:
    """The value of a date field that cannot be read; None if the row has no date, or a readable one."""
    written = [value for value in values(row, field_names.PUBLISHED) if _says_something(value)]
    if not written or any(parse_date(value) for value in written):
        return None
    return clean_label(str(written[0])[:MAX_FIELD_CHARACTERS])


def declared_language(row: FieldValues) -> str | None:
    """The language that the row states (ISO 639-1), even if its text is in another; None without one."""
    return _first(row, field_names.LANGUAGE, read_language)


def fill_in(
    source: Source,
    *,
    title: str | None,
    author: str | None = None,
    published: date | None = None,
    outlet: str | None = None,
) -> Source:
    """The source, with these values from the text for the fields that it lacks."""
    return replace(
        source,
        title=source.title or title,
        outlet=source.outlet or outlet,
        author=source.author or author,
        published=source.published or published,
    )


def make_article(
    source: Source,
    text: str,
    paragraphs: tuple[Span, ...],
    contexts: tuple[Context, ...] = (),
    seams: tuple[Seam, ...] | None = None,
) -> Article:
    """The article. Language and kind are determined from the text if the source has none. A stated language
    is replaced if the text is clearly in another.

    Raises UnreadableArticle when the text is blank.
    """
    if not text.strip():
        raise blank_article()
    running = " ".join(text[start:end] for start, end in paragraphs[:_SAMPLE_PARAGRAPHS])
    if source.language is None:
        source = replace(source, language=detect_language(running) or detect_language(text))
    elif other := surely_other_language(running, source.language):
        source = replace(source, language=other)
    paragraphs = without_cut_end(text, paragraphs, source.language)
    contexts = contexts[: len(paragraphs)]
    return Article(with_kind(source, text, paragraphs), text, paragraphs, contexts, seams=seams)


def _first(row: FieldValues, names: tuple[str, ...], read: Callable[[object], Value | None]) -> Value | None:
    """The first result of `read` on the named fields that is not None."""
    return next((found for value in values(row, names) if (found := read(value)) is not None), None)


def _says_something(value: object) -> bool:
    return isinstance(value, int | float | str) and not isinstance(value, bool) and bool(str(value).strip())


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """The title without the name of its outlet, which aggregators append."""
    for mark in _BETWEEN_TITLE_AND_OUTLET if title and outlet else ():
        if title and title.endswith(f"{mark}{outlet}") and len(title) > len(f"{mark}{outlet}"):
            return title.removesuffix(f"{mark}{outlet}")
    return title


def _article_url(row: FieldValues) -> str | None:
    """The article's address: its original one if `url` is its address on the reading list's own site."""
    url = _first(row, field_names.URL, read_address)
    origin = _first(row, field_names.SOURCE_URL, read_address)
    if origin is None or urlsplit(origin).path in ("", "/"):
        return url
    return origin if url is None or urlsplit(origin).hostname != urlsplit(url).hostname else url


def _id_of_version(article_id: str | None, version: int | None) -> str | None:
    """A separate id for each version of an item; the first version has the id of the item."""
    return f"{article_id}#{version}" if article_id and version and version > 1 else article_id


def _modified(row: FieldValues) -> datetime | None:
    if any(True for _ in values(row, field_names.SAVED)):
        return None
    return _first(row, field_names.MODIFIED, parse_moment)
