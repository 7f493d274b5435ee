"""What reading one file comes to: articles, and what in it is none."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from index.articles import Article
from index.errors import UnreadableArticle
from index.readers.files import Failure


@dataclass(frozen=True, slots=True)
class Doubt:
    """What may be wrong with an article that was read, in one line with its remedy. `path` may carry
    `#line`."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class FileReading:
    """The articles of one file in their order, what in it could not be read, and what is doubtful of the
    articles."""

    articles: tuple[Article, ...] = ()
    failed: tuple[Failure, ...] = ()
    doubtful: tuple[Doubt, ...] = ()

    def under(self, prefix: str) -> "FileReading":
        """The same with `prefix` before all paths; the articles' ids stay."""
        return FileReading(
            tuple(
                replace(article, source=replace(article.source, path=prefix + article.source.path))
                for article in self.articles
            ),
            tuple(replace(failure, path=prefix + failure.path) for failure in self.failed),
            tuple(replace(doubt, path=prefix + doubt.path) for doubt in self.doubtful),
        )


def without_repeats(rows: Iterable[tuple[str, Article | Failure, tuple[str, ...]]]) -> FileReading:
    """The rows of one file, each with its place (`path#line`) and its doubts. Of two with one id the first
    stays."""
    articles: dict[str, Article] = {}
    failed: list[Failure] = []
    doubtful: list[Doubt] = []
    for place, row, doubts in rows:
        if isinstance(row, Failure):
            failed.append(row)
        elif row.source.article_id in articles:
            failed.append(Failure(place, str(repeated_id(row.source.article_id))))
        else:
            articles[row.source.article_id] = row
            doubtful += [Doubt(place, reason) for reason in doubts]
    return FileReading(tuple(articles.values()), tuple(failed), tuple(doubtful))


def repeated_id(article_id: str) -> UnreadableArticle:
    """The problem of a second article with the same id."""
    return UnreadableArticle(f"Another article has the id {article_id!r}", "give this one an id of its own")


def blank_article() -> UnreadableArticle:
    """The problem of an article without a word of text."""
    return UnreadableArticle("The article is blank", "give it a text, or take it out of the folder")
