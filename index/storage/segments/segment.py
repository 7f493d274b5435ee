"""A segment of the index: some articles with their passages and vectors. Once written it never changes."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from index.question.query import Filters
from index.storage.lexical.files import open_terms
from index.storage.lexical.live import LiveTerms
from index.storage.passage_vectors.files import PassageVectorFiles
from index.storage.relations.sketches.files import read_sketches
from index.storage.relations.sketches.sketch import Sketch
from index.storage.segments.article_file import ArticleFile
from index.storage.segments.vector_rows import VectorRows
from index.text.articles import Article, Source
from index.text.passages import Passage

SKETCHES = "sketches.npz"


@dataclass(frozen=True, slots=True)
class Counts:
    """A number of articles, of their passages and of the passages' sentences."""

    articles: int = 0
    passages: int = 0
    sentences: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.articles + other.articles, self.passages + other.passages, self.sentences + other.sentences
        )


class Segment:
    """A segment opened for reading, without the articles that were withdrawn or replaced since it was
    written. Its passages are known by their numbers. To be closed.

    Raises IndexDamaged if it cannot be read. Several threads may read at once.
    """

    def __init__(self, folder: Path, withdrawn: Collection[str] = ()) -> None:
        self.name = folder.name
        self._folder = folder
        self._withdrawn = frozenset(withdrawn)
        self._articles = ArticleFile(folder)
        try:
            self.vectors = PassageVectorFiles(folder / "vectors")
            self.live = np.ones(len(self.vectors), bool)
            gone = self._articles.numbers_of(self._withdrawn)
            for numbers in gone.values():
                self.live[numbers.start : numbers.stop] = False
            self._gone = len(gone)
            live = None if self.live.all() else self.live
            self.terms = LiveTerms(open_terms(folder / "terms"), live)
            self._rows = VectorRows.open(folder / "chroma")
        except BaseException:
            self._articles.close()
            raise

    def close(self) -> None:
        self._articles.close()
        self._rows.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def rows(self) -> int:
        """How many rows Chroma has, with those of withdrawn articles."""
        return len(self._rows)

    def counts(self) -> Counts:
        """Of the articles that are not withdrawn."""
        articles, _ = self._articles.counts()
        sentences = int(self.vectors.sentences[self.live].sum())
        return Counts(articles - self._gone, int(self.live.sum()), sentences)

    def nearest(self, vector: np.ndarray, k: int, filters: Filters) -> list[tuple[int, float]]:
        """The k passages nearest to a vector that the filters admit, with their cosine, the nearest first;
        fewer if there are fewer."""
        dead = len(self.live) - int(self.live.sum())
        asked = k + min(k, dead)
        while True:
            found = list(self._rows.nearest(vector, asked, filters))
            near = [(number, cosine) for number, cosine in found if self.live[number]]
            if len(near) >= k or len(found) < asked or asked >= k + dead:
                return near[:k]
            asked = min(4 * asked, k + dead)

    def find(self, passage_ids: Iterable[str]) -> dict[str, int]:
        """The numbers of those of these passages that are here, by id."""
        found = self._articles.find(passage_ids)
        return {passage_id: number for passage_id, number in found.items() if self.live[number]}

    def numbers_of(self, article_id: str) -> range:
        """The numbers of an article's passages; none if it is not here."""
        if article_id in self._withdrawn:
            return range(0)
        return self._articles.numbers_of([article_id]).get(article_id, range(0))

    def passages(self, numbers: Sequence[int]) -> dict[int, Passage]:
        """The passages with these numbers."""
        return self._articles.passages(numbers)

    def all_passages(self) -> Iterator[Passage]:
        """All passages in the order of their numbers."""
        numbers = iter(np.flatnonzero(self.live).tolist())
        while some := list(islice(numbers, 500)):
            yield from self._articles.passages(some).values()

    def sketches(self) -> list[Sketch]:
        """What finding copies and versions needs of the articles, in the order in which they were written."""
        found = read_sketches(self._folder / SKETCHES)
        return [sketch for sketch in found if sketch.source.article_id not in self._withdrawn]

    def passage_vectors(self, numbers: Sequence[int]) -> np.ndarray:
        """The vectors of passages as the model made them, float32, one row each."""
        return self._rows.vectors(numbers)

    def articles(self, ids: Collection[str]) -> Mapping[str, Article]:
        """Those of these articles that are here, by id."""
        return self._articles.articles([id_ for id_ in ids if id_ not in self._withdrawn])

    def sources(self, ids: Collection[str] | None = None) -> Iterator[Source]:
        """The sources of those of these articles that are here, or of all."""
        for source in self._articles.sources(ids):
            if source.article_id not in self._withdrawn:
                yield source

    def article_ids(self) -> list[str]:
        """In the order in which they were written."""
        return [article_id for article_id, _ in self.text_digests()]

    def text_digests(self) -> list[tuple[str, bytes]]:
        """Each article's id with a digest of its text, the same for the same text."""
        return [row for row in self._articles.text_digests() if row[0] not in self._withdrawn]
