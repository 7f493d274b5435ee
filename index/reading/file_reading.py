"""What reading one file comes to: articles, and what in it is none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.errors import UnreadableArticle
from index.reading.files import Failure
from index.text.articles import Article

MOST_FAILURES = 1_000
"""So many broken entries of a file are told one by one: a dump of millions may be broken in every line."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """What may be wrong with an article that was read, in one line with its remedy. `path` may carry
    `#line`."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a file, or why it is none, and what is doubtful of it.

    In a file that may hold several, `number` is its place there from 1: of JSON Lines its line. None where
    the file is the article.
    """

    article: Article | Failure
    doubts: tuple[str, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True)
class FileReading:
    """The articles of one file in their order, what in it could not be read, and what is doubtful of the
    articles."""

    articles: tuple[Article, ...] = ()
    failed: tuple[Failure, ...] = ()
    doubtful: tuple[Doubt, ...] = ()


def collect(path: str, entries: Iterable[Entry]) -> FileReading:
    """The entries of the file with this path as one value."""
    articles: list[Article] = []
    failed: list[Failure] = []
    doubtful: list[Doubt] = []
    for entry in entries:
        if isinstance(entry.article, Failure):
            failed.append(entry.article)
        else:
            articles.append(entry.article)
        doubtful += [Doubt(place_of(path, entry.number), reason) for reason in entry.doubts]
    return FileReading(tuple(articles), tuple(failed), tuple(doubtful))


def without_excess(path: str, entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of the file with this path. One failure at the end counts the broken ones beyond the first
    MOST_FAILURES; what is wrong with the file as a whole is always told."""
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


def place_of(path: str, number: int | None) -> str:
    """How an article's place is written: its file's path, and its number there where there are several."""
    return path if number is None else f"{path}#{number}"


def repeated_id(article_id: str) -> UnreadableArticle:
    """The problem of a second article with the same id."""
    return UnreadableArticle(f"Another article has the id {article_id!r}", "give this one an id of its own")


def blank_article() -> UnreadableArticle:
    """The problem of an article without a word of text."""
    return UnreadableArticle("The article is blank", "give it a text, or take it out of the folder")
