"""The passages and articles of one generation, in all its segments."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Self

import numpy as np

from index.errors import REBUILD, IndexDamaged
from index.question.query import Filters, Query
from index.storage.candidates import PassageCandidate
from index.storage.lexical.index import LexicalIndex
from index.storage.lexical.scores import LexicalScores
from index.storage.passage_vectors.files import PassageVectors
from index.storage.relations.files import Relations
from index.storage.segments.segment import Counts, Segment
from index.storage.store.slots import merge_copies
from index.text.articles import Article, Source
from index.text.passages import Passage

_NO_FILTERS = Filters()

_WIDEST = 16
"""If copies leave fewer texts than passages were found, the search is widened, at most to this many times its
size."""


class Store:
    """The passages and articles of one generation: what is not withdrawn in its segments.

    To be closed, which closes the segments and the relations. `lexical` and `relations` are about all
    passages and articles. Scores are cosines, higher is better. What cannot be read raises IndexDamaged.
    Several threads may read at once.
    """

    def __init__(
        self,
        segments: Sequence[Segment],
        *,
        lexical: LexicalIndex | None = None,
        relations: Relations | None = None,
    ) -> None:
        self.segments = tuple(segments)
        self.lexical = lexical
        self.relations = relations

    def close(self) -> None:
        self.lexical = None  # which releases its files
        if self.relations:
            self.relations.close()
        for segment in self.segments:
            segment.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def counts(self) -> Counts:
        return sum((segment.counts() for segment in self.segments), Counts())

    def search_passages(
        self, vector: np.ndarray, k: int, filters: Filters = _NO_FILTERS
    ) -> list[tuple[Passage, float]]:
        """The k passages nearest to a query's vector, best first; fewer if there are fewer."""
        near: list[tuple[Passage, float]] = []
        for segment in self.segments:
            cosines = dict(segment.nearest(vector, k, filters))
            passages = segment.passages(list(cosines))
            near += [(passages[number], cosine) for number, cosine in cosines.items()]
        # Wire copies have equal vectors: sorting by id gives the same order every time.
        return sorted(near, key=lambda hit: (-hit[1], hit[0].id))[:k]

    def knows(self, word: str) -> bool:
        """Whether any passage has the word, in any language or spelling; False if the store has no lexical
        index."""
        return self.lexical is not None and self.lexical.knows(word)

    def candidates(
        self, query: Query, vector: np.ndarray, *, passages: int, lexical: int
    ) -> list[PassageCandidate]:
        """The `passages` nearest passages to a query's vector, and the `lexical` passages with most of the
        query's terms. Each passage once, in no order; only those that the query's filters admit.

        Of passages that are copies of each other only one is given, and further ones are searched to replace
        the rest.
        """
        near = self._near(query, vector, passages, lexical)
        if self.relations is None:
            return near
        wanted, merged, times = len(near), merge_copies(near, self, self.relations, query, vector), 2
        while sum(not one.left_out for one in merged) < wanted and times <= _WIDEST:
            wider = self._near(query, vector, times * passages, times * lexical)
            if len(wider) == len(near):
                break
            near, times = wider, 2 * times
            merged = merge_copies(near, self, self.relations, query, vector)
        return merged

    def _near(self, query: Query, vector: np.ndarray, passages: int, lexical: int) -> list[PassageCandidate]:
        by_id = {passage.id: passage for passage, _ in self.search_passages(vector, passages, query.filters)}
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
        vectors = self.vectors(by_id)
        return [
            PassageCandidate(
                passage,
                *vectors[id_].cosines(vector),
                scores.of(id_) if scores else 0.0,
                vectors[id_],
            )
            for id_, passage in by_id.items()
        ]

    def vectors(self, passage_ids: Collection[str]) -> dict[str, PassageVectors]:
        """The vectors of these passages, by id."""
        found: dict[str, PassageVectors] = {}
        for segment in self.segments:
            numbers = segment.find(passage_ids)
            found |= {passage_id: segment.vectors.of(number) for passage_id, number in numbers.items()}
        if missing := [passage_id for passage_id in passage_ids if passage_id not in found]:
            raise IndexDamaged(f"The index has no vectors of its passage {missing[0]!r}", REBUILD)
        return found

    def passages(self, ids: Iterable[str], filters: Filters = _NO_FILTERS) -> dict[str, Passage]:
        """The passages with these ids. Ids that do not exist or that the filters exclude are left out."""
        found: dict[str, Passage] = {}
        for segment in self.segments:
            numbers = segment.find(ids)
            passages = segment.passages(list(numbers.values()))
            found |= {id_: passages[number] for id_, number in numbers.items()}
        return {id_: passage for id_, passage in found.items() if filters.admit(passage.source)}

    def passages_of(self, article_id: str, filters: Filters = _NO_FILTERS) -> dict[str, Passage]:
        """The passages of an article by their ids; none if the filters exclude it."""
        found: dict[str, Passage] = {}
        for segment in self.segments:
            passages = segment.passages(segment.numbers_of(article_id)).values()
            found |= {passage.id: passage for passage in passages if filters.admit(passage.source)}
        return found

    def sources(self, article_ids: Collection[str], filters: Filters = _NO_FILTERS) -> dict[str, Source]:
        """The sources of the articles with these ids. Ids that do not exist or that the filters exclude are
        left out."""
        found = (source for segment in self.segments for source in segment.sources(article_ids))
        return {source.article_id: source for source in found if filters.admit(source)}

    def all_passages(self) -> Iterator[Passage]:
        """Every passage, in no order."""
        for segment in self.segments:
            yield from segment.all_passages()

    def all_articles(self) -> Iterator[Article]:
        """Every article, in no order."""
        for segment in self.segments:
            for article_id in segment.article_ids():
                yield segment.articles([article_id])[article_id]

    def article(self, article_id: str) -> Article | None:
        """The whole stored article; None if there is none with that id."""
        return self.articles_of([article_id]).get(article_id)

    def articles_of(self, ids: Collection[str]) -> dict[str, Article]:
        """The whole stored articles with these ids. Ids that do not exist are left out."""
        found: dict[str, Article] = {}
        for segment in self.segments:
            found |= segment.articles(ids)
        return found

    def articles(self, filters: Filters = _NO_FILTERS) -> Iterator[Source]:
        """The source of each stored article that the filters admit, in no order."""
        for segment in self.segments:
            yield from filter(filters.admit, segment.sources())
