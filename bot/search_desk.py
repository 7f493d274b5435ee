"""Searches the index, or the articles given with a question, for what the question asks."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

from bot.corpus import Corpus, open_corpus
from index.models.embedder import Embedder
from index.question.embedding import embed_question
from index.question.inferred_filters.inference import relaxed, with_stated_filters
from index.question.near_outlets import with_near_outlets
from index.question.parts.division import divide_question
from index.question.present import asks_for_now
from index.question.query import Query
from index.question.reading import QuestionReading, read_question
from index.search.merge import search_parts
from index.search.near_names import near_names
from index.search.recency import newer_first
from index.search.searcher import Searchable, Searcher, SearchResult
from index.storage.candidates import PassageCandidate
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

_MISSPELT_BELOW = 0.5
"""Below this confidence, names in the question may be misspelt, and similar ones are looked for."""


class SearchDesk:
    """Finds passages for questions. `given` are the articles to search instead of the index; None means the
    index. Raises what IndexReader raises when there is no index."""

    def __init__(self, reader: IndexReader, searcher: Searcher, embedder: Embedder) -> None:
        self._reader = reader
        self._searcher = searcher
        self._embedder = embedder

    def corpus(self, given: Sequence[Article] | None) -> AbstractContextManager[Corpus]:
        """What is searched, open while the block runs."""
        return open_corpus(self._reader, self._embedder, given)

    def knows_word(self, given: Sequence[Article] | None, word: str) -> bool:
        """Whether any article has the word."""
        with self.corpus(given) as corpus:
            return corpus.knows_word(word)

    def read(self, query: Query, given: Sequence[Article] | None, *, today: date) -> QuestionReading:
        """What the words of a query say; relative times count from `today`."""
        with self.corpus(given) as corpus:
            return corpus.read(query, today=today)

    def search(self, query: Query, given: Sequence[Article] | None, *, k: int) -> SearchResult:
        """The k best passages. The query's own filters apply, but not those that its text states. The parts
        of a question are searched for one by one."""
        with self.corpus(given) as corpus:
            query = divide_question(query, corpus.read(query, today=date.today()))
            return search_parts(self._searcher, corpus.passages, query, k=k)[1]

    def understand(
        self,
        query: Query,
        given: Sequence[Article] | None,
        *,
        k: int,
        reading: QuestionReading | None,
    ) -> tuple[Query, SearchResult]:
        """The query as understood, and what was found with the filters that its text states. Filters are
        dropped until something is found. `reading` is that of the question asked; the words of another query
        are read with what was known for it. Without a reading all the words are searched for."""
        with self.corpus(given) as corpus:
            query = with_near_outlets(query, corpus.outlets)
            if reading is not None:
                reading = reading if reading.is_of(query) else read_question(query, reading.known)
                query = replace(query, recent=asks_for_now(query, reading))
                query = divide_question(with_stated_filters(query, reading), reading)
            query, found = self._find(corpus.passages, query, k=k)
            if found.confidence < _MISSPELT_BELOW:
                query = replace(query, near_names=near_names(query, corpus.passages))
        return query, replace(found, period=corpus.period)

    def near(
        self, query: Query, given: Sequence[Article] | None, *, passages: int, lexical: int
    ) -> list[PassageCandidate]:
        """The passages near the query, unranked: `passages` by their vectors, `lexical` by its terms."""
        with self.corpus(given) as corpus:
            vector = embed_question(query, self._embedder).search_vector
            return corpus.passages.candidates(query, vector, passages=passages, lexical=lexical)

    def _find(self, passages: Searchable, query: Query, *, k: int) -> tuple[Query, SearchResult]:
        for attempt in relaxed(query):
            searched, found = search_parts(self._searcher, passages, attempt, k=k)
            if found.hits or found.older:
                break
        return searched, replace(found, hits=newer_first(found.hits)) if searched.recent else found
