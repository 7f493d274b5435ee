"""The articles of a segment and where their passages are, in one SQLite file.

A text is stored once, compressed: a passage is a part of its article's text. Passages are numbered from 0 in
the order in which they were written; those of an article have consecutive numbers.
"""

import hashlib
import json
import sqlite3
import threading
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from index.errors import REBUILD, IndexDamaged
from index.text.articles import NO_CONTEXT, Article, Context, Page, Seam, Source, Span
from index.text.passages import Passage, passage_of

_NAME = "articles.sqlite3"

_TABLES = """
    CREATE TABLE articles (
        number INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, source TEXT NOT NULL, text BLOB NOT NULL,
        layout TEXT NOT NULL, digest BLOB NOT NULL, first INTEGER NOT NULL, passages INTEGER NOT NULL
    );
    CREATE TABLE passages (
        number INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER NOT NULL, layout TEXT NOT NULL
    );
"""
_ASKED_TOGETHER = 500

_TEXTS_KEPT = 64
"""How many articles are kept in memory, because passages near a question are often of the same ones."""

_SOURCE = TypeAdapter(Source)

_Row = tuple[Any, ...]


class ArticleFile:
    """The articles of a segment. Several threads may read at once. Raises IndexDamaged if it cannot be
    read."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _NAME
        self._lock = threading.Lock()
        self._article = lru_cache(maxsize=_TEXTS_KEPT)(self._read_article)
        with self._reading():
            # Nobody writes to a published segment, and its folder may not be writable.
            uri = f"{self._file.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._rows("SELECT 1 FROM passages LIMIT 1")

    def close(self) -> None:
        self._connection.close()

    def counts(self) -> tuple[int, int]:
        """How many articles and how many passages there are."""
        return self._rows("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM passages)")[0]

    def numbers_of(self, article_ids: Collection[str]) -> dict[str, range]:
        """The numbers of the passages of those of these articles that are here."""
        found = self._of_ids("SELECT id, first, passages FROM articles WHERE id IN", article_ids)
        return {article_id: range(first, first + passages) for article_id, first, passages in found}

    def find(self, passage_ids: Iterable[str]) -> dict[str, int]:
        """The numbers of those of these passages that are here, by id."""
        found = {}
        for passage_id in passage_ids:
            article_id, _, start = passage_id.rpartition("@")
            rows = start.isdecimal() and self._rows(
                "SELECT passages.number FROM articles JOIN passages"
                " ON passages.number BETWEEN first AND first + passages - 1"
                " WHERE id = ? AND start = ?",
                article_id,
                int(start),
            )
            if rows:
                found[passage_id] = int(rows[0][0])
        return found

    def passages(self, numbers: Sequence[int]) -> dict[int, Passage]:
        """The passages with these numbers."""
        found = {}
        for some in _parts(numbers):
            query = "SELECT number, article, start, layout FROM passages WHERE number IN"
            marks = ",".join("?" * len(some))
            for number, article, start, layout in self._rows(f"{query} ({marks}) ORDER BY number", *some):
                with self._reading():
                    found[number] = _read_passage(self._article(article), start, layout)
        return found

    def articles(self, ids: Collection[str]) -> dict[str, Article]:
        """Those of these articles that are here, by id."""
        found = self._of_ids("SELECT id, number FROM articles WHERE id IN", ids)
        return {article_id: self._article(number) for article_id, number in found}

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        """The sources of these articles, or of all."""
        query = "SELECT source FROM articles"
        for (source,) in self._rows(query) if ids is None else self._of_ids(f"{query} WHERE id IN", ids):
            with self._reading():
                yield _SOURCE.validate_json(source)

    def text_digests(self) -> list[tuple[str, bytes]]:
        """Each article's id with a digest of its text, the same for the same text."""
        return self._rows("SELECT id, digest FROM articles ORDER BY number")

    def _of_ids(self, query: str, ids: Collection[str]) -> Iterator[_Row]:
        for some in _parts(list(dict.fromkeys(ids))):
            yield from self._rows(f"{query} ({','.join('?' * len(some))})", *some)

    def _read_article(self, number: int) -> Article:
        rows = self._rows("SELECT source, text, layout FROM articles WHERE number = ?", number)
        with self._reading():
            source, text, layout = rows[0]
            return _read_article(_SOURCE.validate_json(source), zlib.decompress(text).decode(), layout)

    def _rows(self, query: str, *values: str | int) -> list[_Row]:
        with self._reading(), self._lock:
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        # ValueError includes those of JSON, UTF-8 and pydantic; the others are those of unexpected values.
        except (sqlite3.Error, zlib.error, ValueError, TypeError, LookupError) as error:
            said = " ".join(str(error).split())
            raise IndexDamaged(
                f"The articles in {str(self._file)!r} cannot be read ({said})", REBUILD
            ) from error


class ArticleFileWriter:
    """Writes an ArticleFile into a folder. To be closed. Raises sqlite3.Error if the disk is full."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / _NAME)
        # Nobody reads it before it is published, and then all of it is synced.
        self._connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
        self._articles = self.passages = 0

    def add(self, article: Article, passages: Sequence[Passage]) -> None:
        """Adds an article and its passages, which get the next numbers."""
        source = _SOURCE.dump_json(article.source, exclude_defaults=True).decode()
        text = article.text.encode()
        row = (
            self._articles,
            article.source.article_id,
            source,
            zlib.compress(text),
            _article_layout(article),
            hashlib.blake2b(text, digest_size=8).digest(),
            self.passages,
            len(passages),
        )
        self._connection.execute("INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        rows = [
            (number, self._articles, passage.start, _passage_layout(passage))
            for number, passage in enumerate(passages, start=self.passages)
        ]
        self._connection.executemany("INSERT INTO passages VALUES (?, ?, ?, ?)", rows)
        self._articles += 1
        self.passages += len(passages)

    def close(self) -> None:
        with closing(self._connection):
            self._connection.commit()


def _article_layout(article: Article) -> str:
    contexts = [_parts_of(context) for context in article.contexts]
    return _json([article.paragraphs, contexts, article.pages, article.seams])


def _read_article(source: Source, text: str, layout: str) -> Article:
    paragraphs, contexts, pages, seams = json.loads(layout)
    return Article(
        source,
        text,
        tuple(Span(int(start), int(end)) for start, end in paragraphs),
        tuple(Context(*parts) for parts in contexts),
        tuple(Page(int(number), int(start)) for number, start in pages),
        None if seams is None else tuple(Seam(int(at), bool(shows_more)) for at, shows_more in seams),
    )


def _passage_layout(passage: Passage) -> str:
    """Its sentences, relative to its start; the numbers of those that begin a paragraph; its context."""
    sentences = [number - passage.start for span in passage.sentences for number in span]
    context = None if passage.context == NO_CONTEXT else _parts_of(passage.context)
    return _json([sentences, passage.breaks, context])


def _read_passage(article: Article, start: int, layout: str) -> Passage:
    offsets, breaks, context = json.loads(layout)
    ends = [start + int(offset) for offset in offsets]
    sentences = tuple(map(Span, ends[::2], ends[1::2]))
    return passage_of(article, sentences, Context(*context) if context else NO_CONTEXT, tuple(breaks))


def _parts_of(context: Context) -> list[str | None]:
    return [context.heading, context.question, context.time, context.section]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), _ASKED_TOGETHER):
        yield values[start : start + _ASKED_TOGETHER]
