"""The passages, sentences and articles of one generation, with their vectors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np

from index.question.query import Filters, Query
from index.storage.candidates import PassageCandidate
from index.storage.lexical.index import LexicalIndex
from index.storage.lexical.scores import LexicalScores
from index.storage.passage_vectors.files import PassageVectorFiles, PassageVectors
from index.storage.relations.files import Relations
from index.storage.store.aside import open_client_to_read
from index.storage.store.client import close_client, open_client
from index.storage.store.collection import Collection
from index.storage.store.rows import (
    article_row,
    passage_row,
    read_article,
    read_passage,
    read_stored_row,
    sentence_id,
    sentence_row,
    split_sentence_id,
    where,
)
from index.storage.store.slots import merge_copies
from index.text.articles import Article, Source
from index.text.passages import Passage

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings

_NO_FILTERS = Filters()

_WIDEST = 16
"""If copies leave fewer texts than passages were found, the search is widened, at most to this many times its
size."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The number of articles, passages and sentences in a store or an index."""

    articles: int = 0
    passages: int = 0
    sentences: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.articles + other.articles, self.passages + other.passages, self.sentences + other.sentences
        )


class Store:
    """The passages, sentences and articles of one generation, with their vectors.

    Made by `create_store` and `open_store`; to be closed. `vectors`, `lexical` and `relations` are the files
    beside it about its passages and articles, None where there are none. A store that is `only_read` may be
    in a folder that cannot be written. Scores are cosines, higher is better. What cannot be read raises
    IndexDamaged. Several threads may read at once.
    """

    def __init__(
        self,
        folder: Path,
        name: str,
        *,
        embedder: "Embeddings | None" = None,
        metadata: Mapping[str, str] | None = None,
        vectors: PassageVectorFiles | None = None,
        lexical: LexicalIndex | None = None,
        relations: Relations | None = None,
        only_read: bool = False,
    ) -> None:
        self._folder = folder
        self.vectors = vectors
        self.lexical = lexical
        self.relations = relations
        self._client, self._aside = open_client_to_read(folder) if only_read else (open_client(folder), None)
        try:
            self.passage_rows, self.sentence_rows, self.article_rows = (
                Collection(self._client, collection, folder, embedder=embedder, metadata=metadata)
                for collection in collection_names(name)
            )
        except BaseException:
            self.close()
            raise

    @property
    def all_rows(self) -> tuple[Collection, Collection, Collection]:
        return self.passage_rows, self.sentence_rows, self.article_rows

    def close(self) -> None:
        self.vectors = self.lexical = None  # which releases their files
        if self.relations:
            self.relations.close()
        close_client(self._client)
        if self._aside is not None:
            self._aside.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add_articles(self, articles: Sequence[Article], vectors: np.ndarray) -> None:
        """Adds articles that are not there yet; `vectors` has a row for each."""
        self.article_rows.write([article_row(article) for article in articles], vectors)

    def add_passages(self, passages: Sequence[Passage], vectors: np.ndarray) -> None:
        """Adds passages that are not there yet; `vectors` has a row for each."""
        self.passage_rows.write([passage_row(passage) for passage in passages], vectors)

    def add_sentences(self, passages: Sequence[Passage], vectors: np.ndarray) -> None:
        """Adds the sentences of passages; `vectors` has a row for every sentence, in reading order."""
        rows = [sentence_row(passage, number) for passage in passages for number in _numbers(passage)]
        self.sentence_rows.write(rows, vectors)

    def counts(self) -> Counts:
        return Counts(
            articles=self.article_rows.count(),
            passages=self.passage_rows.count(),
            sentences=self.sentence_rows.count(),
        )

    def search_passages(
        self, vector: np.ndarray, k: int, filters: Filters = _NO_FILTERS
    ) -> list[tuple[Passage, float]]:
        """The k passages nearest to a query's vector, best first; fewer if there are fewer."""
        hits = self.passage_rows.search(vector, k, where(filters))
        return [(read_passage(row), cosine) for row, cosine in hits]

    def search_sentences(
        self, vector: np.ndarray, k: int, filters: Filters = _NO_FILTERS
    ) -> list[tuple[str, int, float]]:
        """The k sentences nearest to a query's vector, best first: passage id, number in the passage,
        cosine."""
        hits = self.sentence_rows.search_ids(vector, k, where(filters))
        return [(*split_sentence_id(id_), cosine) for id_, cosine in hits]

    def knows(self, word: str) -> bool:
        """Whether any passage has the word, in any language or spelling; False if the store has no lexical
        index."""
        return self.lexical is not None and self.lexical.knows(word)

    def candidates(
        self, query: Query, vector: np.ndarray, *, passages: int, sentences: int, lexical: int
    ) -> list[PassageCandidate]:
        """The `passages` nearest passages to a query's vector, the passages of the `sentences` nearest
        sentences, and the `lexical` passages with most of the query's terms. Each passage once, in no order;
        only those that the query's filters admit.

        Of passages that are copies of each other only one is given, and further ones are searched to replace
        the rest.
        """
        near = self._near(query, vector, passages, sentences, lexical)
        if self.relations is None:
            return near
        wanted, merged, times = len(near), merge_copies(near, self, self.relations, query, vector), 2
        while sum(not one.left_out for one in merged) < wanted and times <= _WIDEST:
            wider = self._near(query, vector, times * passages, times * sentences, times * lexical)
            if len(wider) == len(near):
                break
            near, times = wider, 2 * times
            merged = merge_copies(near, self, self.relations, query, vector)
        return merged

    def _near(
        self, query: Query, vector: np.ndarray, passages: int, sentences: int, lexical: int
    ) -> list[PassageCandidate]:
        near = dict(self.search_passages(vector, passages, query.filters))
        by_id = {passage.id: passage for passage in near}
        places = self.search_sentences(vector, sentences, query.filters)
        missing = list(dict.fromkeys(passage_id for passage_id, _, _ in places if passage_id not in by_id))
        by_id |= self.passages(missing)
        scores = self.lexical.scores(query) if self.lexical else None
        if scores:
            named = [id_ for id_ in scores.best(lexical) if id_ not in by_id]
            by_id |= self.passages(named, query.filters)
        for article_id in query.quoted:
            by_id |= self.passages_of(article_id, query.filters)
        return self._as_candidates(by_id, vector, scores)

    def candidates_of(
        self, passages: Mapping[str, Passage], query: Query, vector: np.ndarray
    ) -> list[PassageCandidate]:
        """These passages, given by id, with their nearness to a query's vector and its terms."""
        if not passages:
            return []
        return self._as_candidates(passages, vector, self.lexical.scores(query) if self.lexical else None)

    def _as_candidates(
        self, by_id: Mapping[str, Passage], vector: np.ndarray, scores: LexicalScores | None
    ) -> list[PassageCandidate]:
        vectors = self._vectors_of(by_id)
        return [
            PassageCandidate(
                passage,
                *vectors[id_].cosines(vector),
                scores.of(id_) if scores else 0.0,
                vectors[id_],
            )
            for id_, passage in by_id.items()
        ]

    def passages(self, ids: Sequence[str], filters: Filters = _NO_FILTERS) -> dict[str, Passage]:
        """The passages with these ids. Ids that do not exist or that the filters exclude are left out."""
        return {row.id: read_passage(row) for row in self.passage_rows.rows(ids, where(filters))}

    def passages_of(self, article_id: str, filters: Filters = _NO_FILTERS) -> dict[str, Passage]:
        """The passages of an article by their ids; none if the filters exclude it."""
        return {
            row.id: read_passage(row) for row in self.passage_rows.rows_of_article(article_id, where(filters))
        }

    def sources(self, article_ids: Sequence[str], filters: Filters = _NO_FILTERS) -> dict[str, Source]:
        """The sources of the articles with these ids. Ids that do not exist or that the filters exclude are
        left out."""
        return {row.id: read_stored_row(row) for row in self.article_rows.rows(article_ids, where(filters))}

    def all_passages(self) -> Iterator[Passage]:
        """Every passage, in no order."""
        for page in self.passage_rows.pages():
            yield from map(read_passage, page.rows)

    def all_articles(self) -> Iterator[Article]:
        """Every article, in no order."""
        for row in self.article_rows.with_texts():
            yield read_article(row)

    def _vectors_of(self, passages: Mapping[str, Passage]) -> dict[str, PassageVectors]:
        """The vectors of passages, by their ids: from the files beside the store, or else, slower, from the
        store."""
        if self.vectors is not None:
            return {id_: self.vectors.of(id_) for id_ in passages}
        own = self.passage_vectors(list(passages))
        of_sentences = self.sentence_vectors(list(passages.values()))
        return {
            id_: PassageVectors(
                np.stack([own[id_], *(of_sentences[id_, number] for number in _numbers(passage))]), None
            )
            for id_, passage in passages.items()
        }

    def passage_vectors(self, ids: Sequence[str]) -> dict[str, np.ndarray]:
        """The vectors of the passages with these ids, float32. Ids that do not exist are left out."""
        return self.passage_rows.vectors(ids)

    def sentence_vectors(self, passages: Sequence[Passage]) -> dict[tuple[str, int], np.ndarray]:
        """The vectors of all sentences of passages, float32, by passage id and number."""
        places = {
            sentence_id(passage.id, number): (passage.id, number)
            for passage in passages
            for number in _numbers(passage)
        }
        return {places[id_]: vector for id_, vector in self.sentence_rows.vectors(list(places)).items()}

    def article(self, article_id: str) -> Article | None:
        """The whole stored article; None if there is none with that id."""
        return self.articles_of([article_id]).get(article_id)

    def articles_of(self, ids: Sequence[str]) -> dict[str, Article]:
        """The whole stored articles with these ids. Ids that do not exist are left out."""
        return {row.id: read_article(row) for row in self.article_rows.rows(ids)}

    def articles(self, filters: Filters = _NO_FILTERS) -> Iterator[Source]:
        """The source of each stored article that the filters admit, without the texts, in no order."""
        for row in self.article_rows.without_texts(where(filters)):
            yield read_stored_row(row)


def collection_names(name: str) -> tuple[str, str, str]:
    """The names of the passage, sentence and article collections in the generation of that name."""
    return f"{name}-passages", f"{name}-sentences", f"{name}-articles"


def _numbers(passage: Passage) -> range:
    return range(len(passage.sentences))
