"""Converts our values to Chroma rows and back without loss.

Chroma's metadata is flat and has no None: a field that an article lacks is left out. A date is a number such
as 20240131, so that ranges can be filtered, and spans are compact JSON.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast, get_args

from index.errors import REBUILD, IndexDamaged
from index.question.query import Filters
from index.text.articles import NO_CONTEXT, Article, Context, Page, Seam, Source, Span
from index.text.passages import Passage
from languages.kinds import ArticleKind

Metadata = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One row of a collection, without its vector."""

    id: str
    text: str
    metadata: Metadata


def passage_row(passage: Passage) -> StoredRow:
    """The row of a passage, which `read_passage` reads back."""
    fields: Metadata = {"start": passage.start, "sentences": _spans_text(passage.sentences)}
    if passage.context != NO_CONTEXT:
        fields["context"] = _contexts_text([passage.context])
    if passage.breaks:
        fields["breaks"] = json.dumps(passage.breaks, separators=(",", ":"))
    if passage.pages:
        fields["pages"] = json.dumps(passage.pages, separators=(",", ":"))
    if passage.seams is not None:
        fields["seams"] = _seams_text(passage.seams)
    return StoredRow(passage.id, passage.text, _source_fields(passage.source) | fields)


def read_passage(row: StoredRow) -> Passage:
    """Raises IndexDamaged if the row is not a passage."""
    with _reading(row):
        fields = row.metadata
        contexts = _read_contexts(fields.get("context", "[]"))
        return Passage(
            read_stored_row(row),
            row.text,
            int(fields["start"]),
            _read_spans(fields["sentences"]),
            contexts[0] if contexts else NO_CONTEXT,
            tuple(map(int, json.loads(str(fields.get("breaks", "[]"))))),
            _read_pages(fields.get("pages", "[]")),
            _read_seams(fields.get("seams")),
        )


def sentence_row(passage: Passage, number: int) -> StoredRow:
    """The row of a passage's sentence."""
    fields: Metadata = {"passage_id": passage.id, "number": number}
    text = passage.quote(passage.sentences[number])
    return StoredRow(sentence_id(passage.id, number), text, _filter_fields(passage.source) | fields)


def sentence_id(passage_id: str, number: int) -> str:
    """The id of a passage's sentence, counted from 0."""
    return f"{passage_id}#{number}"


def split_sentence_id(id_: str) -> tuple[str, int]:
    """The passage's id and the sentence's number in it. Raises IndexDamaged if `id_` is not a sentence's."""
    passage_id, _, number = id_.rpartition("#")
    if not (passage_id and number.isdecimal()):
        raise IndexDamaged(f"The index's row {id_!r} is no sentence's", REBUILD)
    return passage_id, int(number)


def article_row(article: Article) -> StoredRow:
    """The row of an article."""
    fields: Metadata = {"paragraphs": _spans_text(article.paragraphs)}
    if article.contexts:
        fields["contexts"] = _contexts_text(article.contexts)
    if article.pages:
        fields["pages"] = json.dumps(article.pages, separators=(",", ":"))
    if article.seams is not None:
        fields["seams"] = _seams_text(article.seams)
    return StoredRow(article.source.article_id, article.text, _source_fields(article.source) | fields)


def read_article(row: StoredRow) -> Article:
    """Raises IndexDamaged if the row is not an article."""
    with _reading(row):
        return Article(
            read_stored_row(row),
            row.text,
            _read_spans(row.metadata["paragraphs"]),
            _read_contexts(row.metadata.get("contexts", "[]")),
            _read_pages(row.metadata.get("pages", "[]")),
            _read_seams(row.metadata.get("seams")),
        )


def read_article_id(row: StoredRow) -> str:
    """The article that a row of any kind belongs to. Raises IndexDamaged if the row does not state it."""
    with _reading(row):
        return str(row.metadata["article_id"])


def read_stored_row(row: StoredRow) -> Source:
    """Raises IndexDamaged if the row is neither a passage nor an article."""
    fields = row.metadata

    def text(name: str) -> str | None:
        return str(fields[name]) if name in fields else None

    with _reading(row):
        return Source(
            article_id=str(fields["article_id"]),
            path=str(fields["path"]),
            title=text("title"),
            outlet=text("outlet"),
            author=text("author"),
            published=_day(int(fields["published"])) if "published" in fields else None,
            language=text("language"),
            url=text("url"),
            kind=_kind(text("kind")),
            rating=text("rating"),
            item_id=text("item_id"),
            version=int(fields["version"]) if "version" in fields else None,
            modified=datetime.fromisoformat(str(fields["modified"])) if "modified" in fields else None,
            withdrawn=bool(fields.get("withdrawn", 0)),
        )


def where(filters: Filters) -> dict[str, object] | None:
    """The filters in Chroma's terms; None if all are open, because Chroma refuses an empty condition.

    An undated article has no `published`, so no date filter admits it.
    """
    conditions: list[dict[str, object]] = []
    if filters.since:
        conditions.append({"published": {"$gte": _day_number(filters.since)}})
    if filters.until:
        conditions.append({"published": {"$lte": _day_number(filters.until)}})
    if filters.outlet is not None:
        conditions.append({"outlet_folded": filters.outlet.casefold()})
    if filters.language is not None:
        conditions.append({"language": filters.language})
    if len(conditions) > 1:
        return {"$and": conditions}
    return conditions[0] if conditions else None


def _source_fields(source: Source) -> Metadata:
    values = {
        "path": source.path,
        "title": source.title,
        "outlet": source.outlet,
        "author": source.author,
        "url": source.url,
        "kind": source.kind,
        "rating": source.rating,
        "item_id": source.item_id,
        "version": source.version,
        "modified": source.modified.isoformat() if source.modified else None,
        "withdrawn": 1 if source.withdrawn else None,
    }
    return _filter_fields(source) | {name: value for name, value in values.items() if value is not None}


def _filter_fields(source: Source) -> Metadata:
    """The fields that filters use, and the article that the row belongs to."""
    fields: Metadata = {"article_id": source.article_id}
    if source.published is not None:
        fields["published"] = _day_number(source.published)
    if source.outlet is not None:
        fields["outlet_folded"] = source.outlet.casefold()
    if source.language is not None:
        fields["language"] = source.language
    return fields


def _kind(name: str | None) -> ArticleKind | None:
    if name is not None and name not in get_args(ArticleKind):
        raise ValueError(f"{name!r} is no kind of article")
    return cast(ArticleKind | None, name)


@contextmanager
def _reading(row: StoredRow) -> Iterator[None]:
    try:
        yield
    except (KeyError, TypeError, ValueError) as error:
        raise IndexDamaged(f"The index's row {row.id!r} cannot be read ({error!r})", REBUILD) from error


def _day_number(day: date) -> int:
    """2024-01-31 is 20240131."""
    return day.year * 10_000 + day.month * 100 + day.day


def _day(number: int) -> date:
    return date(number // 10_000, number // 100 % 100, number % 100)


def _spans_text(spans: Sequence[Span]) -> str:
    return json.dumps(spans, separators=(",", ":"))


def _read_spans(text: str | int) -> tuple[Span, ...]:
    return tuple(Span(int(start), int(end)) for start, end in json.loads(str(text)))


def _read_pages(text: str | int) -> tuple[Page, ...]:
    return tuple(Page(int(number), int(start)) for number, start in json.loads(str(text)))


def _seams_text(seams: Sequence[Seam]) -> str:
    return json.dumps([[at, int(shows_more)] for at, shows_more in seams], separators=(",", ":"))


def _read_seams(text: str | int | None) -> tuple[Seam, ...] | None:
    """None if the index does not record seams, as in those made before seams existed."""
    if text is None:
        return None
    return tuple(Seam(int(at), bool(shows_more)) for at, shows_more in json.loads(str(text)))


def _contexts_text(contexts: Sequence[Context]) -> str:
    values = [[context.heading, context.question, context.time, context.section] for context in contexts]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _read_contexts(text: str | int) -> tuple[Context, ...]:
    return tuple(Context(*values) for values in json.loads(str(text)))
