"""Whether the corpus is still what the index was made from."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from index.reading.files import CorpusFile, find_files
from index.storage.building.corpus.compare import ArticleComparison
from index.storage.building.corpus.files import digest, hidden, looks_unchanged, scan
from index.storage.generations.current import open_current
from index.storage.generations.generation import Generation
from index.storage.generations.manifest import FileRecord


@dataclass(frozen=True, slots=True)
class CorpusChanges:
    """How many files of a corpus are new, changed and gone since it was indexed."""

    added: int = 0
    changed: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def check_freshness(generation: Generation) -> CorpusChanges:
    """Compares a generation's corpus folders with what it was made from. Reads only files whose size or time
    differs. Raises CorpusError if a folder is missing."""
    found = find_files(*generation.manifest.corpora)
    records = {record.path: record for record in generation.manifest.files}
    known = [(file, records[file.path]) for file in found.files if file.path in records]
    gone = len(records) - len(known) - len(hidden(generation.manifest.files, found.failed))
    return CorpusChanges(
        added=len(found.files) - len(known),
        changed=sum(_changed(file, record) for file, record in known),
        removed=gone,
    )


@dataclass(frozen=True, slots=True)
class ArticleCounts:
    """How many articles a corpus has, and how many of them are new, changed and gone since it was indexed."""

    articles: int
    added: int
    changed: int
    removed: int


def count_articles(corpora: Sequence[Path], index: Path, generation: Generation | None) -> ArticleCounts:
    """Compares the articles of corpus folders with those of the index, reading only files that have changed.
    Raises CorpusError if a folder is missing, IndexDamaged if the index cannot be read."""
    known = generation.manifest.files if generation else ()
    ids = generation.manifest.article_ids if generation else frozenset[str]()
    with ExitStack() as stack:
        # Opened only when an article has to be compared: otherwise Chroma need not be imported.
        opened = cache(lambda: stack.enter_context(open_current(index)))
        comparison = ArticleComparison(ids, lambda some: opened().store.articles_of(some))
        found = scan(corpora, known, comparison.take, trust=True, progress=lambda done, total: None)
        articles = comparison.finish(found.kept)
    return ArticleCounts(
        articles=found.read + len(found.kept),
        added=len(articles.added),
        changed=len(articles.changed),
        removed=len(articles.removed),
    )


def _changed(file: CorpusFile, record: FileRecord) -> bool:
    try:
        return not looks_unchanged(file, record) and digest(file.location) != record.sha256
    except OSError:  # it cannot be read: its articles stay as they are indexed
        return False
