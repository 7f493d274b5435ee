"""What reading one file comes to: articles, and what in it is none."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from index.articles import Article
from index.errors import UnreadableArticle
from index.readers.files import Failure


@dataclass(frozen=True, slots=True)
class FileReading:
    """The articles of one file in their order, and what in it could not be read."""

    articles: tuple[Article, ...] = ()
    failed: tuple[Failure, ...] = ()

    def under(self, prefix: str) -> "FileReading":
        """The same with `prefix` before all paths; the articles' ids stay."""
        return FileReading(
            tuple(
                replace(article, source=replace(article.source, path=prefix + article.source.path))
                for article in self.articles
            ),
            tuple(replace(failure, path=prefix + failure.path) for failure in self.failed),
        )


def without_repeats(rows: Iterable[tuple[str, Article | Failure]]) -> FileReading:
    """The rows of one file, each with its place (`path#line`). Of two with one id the first stays."""
    articles: dict[str, Article] = {}
    failed: list[Failure] = []
    for place, row in rows:
        if isinstance(row, Failure):
            failed.append(row)
        elif row.source.article_id in articles:
            failed.append(Failure(place, str(repeated_id(row.source.article_id))))
        else:
            articles[row.source.article_id] = row
    return FileReading(tuple(articles.values()), tuple(failed))


def repeated_id(article_id: str) -> UnreadableArticle:
    """The problem of a second article with the same id."""
    return UnreadableArticle(f"Another article has the id {article_id!r}", "give this one an id of its own")


def blank_article() -> UnreadableArticle:
    """The problem of an article without a word of text."""
    return UnreadableArticle("The article is blank", "give it a text, or take it out of the folder")
