"""The result of a build."""

from dataclasses import dataclass
from typing import Self

from index.reading.file_reading import Doubt
from index.reading.files import Failure
from index.storage.building.corpus.compare import Articles
from index.storage.generations.manifest import Manifest

_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class ArticleNames:
    """The ids of articles that were added, changed and removed, the first 20 of each."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @classmethod
    def of(cls, articles: Articles) -> Self:
        return cls(
            articles.added[:_MOST_NAMED],
            articles.changed[:_MOST_NAMED],
            tuple(sorted(articles.removed)[:_MOST_NAMED]),
        )


@dataclass(frozen=True, slots=True)
class BuildReport:
    """The result of bringing the index up to date.

    `added`, `changed`, `unchanged` and `removed` count articles compared with the index before. `duplicates`
    is the number of articles whose text is word for word that of another; they are indexed. `doubtful` is
    what may be wrong with articles that are indexed nevertheless. `articles` and `passages` are in the index
    now. `resumed` is the number of texts that an interrupted build had embedded before. `named` are the ids
    of the first articles that were added, changed and removed.
    """

    added: int
    changed: int
    unchanged: int
    removed: int
    duplicates: int
    failed: tuple[Failure, ...]
    doubtful: tuple[Doubt, ...]
    articles: int
    passages: int
    generation: str
    seconds: float
    resumed: int = 0
    named: ArticleNames = ArticleNames()

    @classmethod
    def of(cls, manifest: Manifest, articles: Articles, *, seconds: float = 0.0) -> Self:
        """The report on a generation, and on its articles compared with those before."""
        return cls(
            added=len(articles.added),
            changed=len(articles.changed),
            unchanged=len(articles.same),
            removed=len(articles.removed),
            duplicates=manifest.summary.duplicates,
            failed=manifest.failures,
            doubtful=manifest.doubtful,
            articles=manifest.summary.counts.articles,
            passages=manifest.summary.counts.passages,
            generation=manifest.name,
            seconds=seconds,
            named=ArticleNames.of(articles),
        )
