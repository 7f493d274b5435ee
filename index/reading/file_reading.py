"""The result of reading one file: its articles, and the entries that could not be read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.errors import UnreadableArticle
from index.reading.files import Failure
from index.text.articles import Article

MOST_FAILURES = 1_000
"""Broken entries of a file beyond this number are only counted: a dump of millions may be broken in every
line."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A possible fault of an article that was read, in one line with its remedy. `path` may end in
    `#number`, the entry's place in its file."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a file, or why it could not be read, and doubts about it.

    In a file that may hold several articles, `number` is its place there, from 1 (in JSON Lines, its line).
    None where the whole file is one article.
    """

    article: Article | Failure
    doubts: tuple[str, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True)
class FileReading:
    """The articles of one file in order, the entries that could not be read, and doubts about articles."""

    articles: tuple[Article, ...] = ()
    failed: tuple[Failure, ...] = ()
    doubtful: tuple[Doubt, ...] = ()


def collect(path: str, entries: Iterable[Entry]) -> FileReading:
    """The entries of the file with this path, gathered into one `FileReading`."""
    articles: list[Article] = []
    failed: list[Failure] = []
    doubtful: list[Doubt] = []
    for entry in entries:
        if isinstance(entry.article, Failure):
            failed.append(entry.article)
        else:
            articles.append(entry.article)
        doubtful += [Doubt(article_path(path, entry.number), reason) for reason in entry.doubts]
    return FileReading(tuple(articles), tuple(failed), tuple(doubtful))


def without_excess(path: str, entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of the file with this path, with at most MOST_FAILURES broken ones. A failure at the end
    counts the others. Failures of the file as a whole are always yielded."""
    broken = 0
    for entry in entries:
        if isinstance(entry.article, Failure) and entry.number is not None:
            broken += 1
            if broken > MOST_FAILURES:
                continue
        yield entry
    if broken > MOST_FAILURES:
        error = (
            f"{broken - MOST_FAILURES:,} more entries of the file could not be read: mend or export it anew"
        )
        yield Entry(Failure(path, error))


def article_path(path: str, number: int | None) -> str:
    """The path of an article's file, followed by `#number` unless `number` is None."""
    return path if number is None else f"{path}#{number}"


def repeated_id(article_id: str) -> UnreadableArticle:
    """The error for a second article with the same id."""
    return UnreadableArticle(f"Another article has the id {article_id!r}", "give this one an id of its own")


def blank_article() -> UnreadableArticle:
    """The error for an article without any text."""
    return UnreadableArticle("The article is blank", "give it a text, or take it out of the folder")
