"""What a question searches: the index, or the articles given with it."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from index.models.embedder import Embedder
from index.question.query import Query
from index.question.reading import KnownArticles, QuestionReading, read_question
from index.search.given import GivenPassages
from index.search.near_names import Named
from index.search.searcher import Searchable
from index.storage.generations.reader import IndexReader
from index.text.articles import Article


class Passages(Searchable, Named, Protocol):
    """The index's store, or the passages of the articles given with a question."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What can be searched: the passages, whether they have a word, the outlets of the articles, and the
    newest article's day. `period` is from the oldest day to the newest, for a refusal to state; None where it
    is not known."""

    passages: Passages
    knows_word: Callable[[str], bool]
    outlets: Collection[str]
    newest: date | None
    period: tuple[date, date] | None = None

    def read(self, query: Query, *, today: date) -> QuestionReading:
        """What the words of a query say."""
        return read_question(query, KnownArticles(tuple(self.outlets), self.newest, today))


@contextmanager
def open_corpus(reader: IndexReader, embedder: Embedder, given: Sequence[Article] | None) -> Iterator[Corpus]:
    """The given articles, or else the index, open while the block runs. Raises what IndexReader raises when
    there is no index."""
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
