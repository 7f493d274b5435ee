"""What puts the passages that are read closely into their order: the seam between a search and a model."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from index.question.query import Query
from index.search.close_reading.reader import CloseReading
from index.search.late_interaction import Match
from index.storage.candidates import Candidate
from index.text.articles import Span


class Pair(NamedTuple):
    """A candidate with its late interaction with the question, None when the model gives no token vectors;
    and what the reader says of it, None when it was not asked."""

    candidate: Candidate
    match: Match | None
    reading: CloseReading | None = None


@dataclass(frozen=True, slots=True)
class Scores:
    """How well a passage answers, and each of its sentences: at most 1, higher is better."""

    passage: float
    sentences: tuple[float, ...]


class Reranker(Protocol):
    """Scores the passages that a search reads closely."""

    def score(self, query: Query, read: Sequence[Pair]) -> list[Scores]:
        """Scores for each, in the order given; comparable with one another."""


def best_word_matches(pairs: Iterable[Pair]) -> dict[Span, float]:
    """How well the best of the pairs matches each word of the question, by its place there."""
    best: dict[Span, float] = {}
    for pair in pairs:
        for span, value in (pair.match.words if pair.match else {}).items():
            best[span] = max(value, best.get(span, value))
    return best
