"""What a question is asked of: the index, or the articles that it brings along."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from index.models.embedder import Embedder
from index.search.given import GivenPassages
from index.search.near_names import Named
from index.search.searcher import Searchable
from index.storage.generations.reader import IndexReader
from index.text.articles import Article


class Passages(Searchable, Named, Protocol):
    """The index's store, or the passages that a question brings along."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What can be searched, whether it has a word, the outlets that have articles there, and the day of the
    newest; `period` is told with a refusal, None where it is not known."""

    passages: Passages
    knows_word: Callable[[str], bool]
    outlets: Collection[str]
    newest: date | None
    period: tuple[date, date] | None = None


@contextmanager
def open_corpus(reader: IndexReader, embedder: Embedder, given: Sequence[Article] | None) -> Iterator[Corpus]:
    """The articles that are given, or else the index, while the block runs. Raises what IndexReader raises
    when there is no index."""
    if given is not None:
        yield _corpus_of(given, embedder)
        return
    with reader.use() as generation:
        known = generation.manifest.summary
        oldest, newest = known.oldest_article, known.newest_article
        period = (oldest, newest) if oldest and newest else None
        yield Corpus(generation.store, generation.store.knows, known.outlets, newest, period)


def _corpus_of(given: Sequence[Article], embedder: Embedder) -> Corpus:
    sources = [article.source for article in given]
    days = [source.published for source in sources if source.published]
    outlets = {source.outlet for source in sources if source.outlet}
    passages = GivenPassages(given, embedder)
    return Corpus(passages, passages.knows, outlets, newest=max(days, default=None))
