"""The interface of a reranker, which orders the passages that are read closely."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from index.question.query import Query
from index.search.close_reading.reader import CloseReading
from index.search.late_interaction import Match
from index.storage.candidates import PassageCandidate
from index.text.articles import Span


class MatchedCandidate(NamedTuple):
    """A candidate with its late interaction match, None if the model gives no token vectors, and with what
    the reader says about it, None if the reader was not asked."""

    candidate: PassageCandidate
    match: Match | None
    reading: CloseReading | None = None


@dataclass(frozen=True, slots=True)
class Scores:
    """How well a passage and each of its sentences answer: at most 1, higher is better."""

    passage: float
    sentences: tuple[float, ...]


class Reranker(Protocol):
    """Scores the passages that a search reads closely."""

    def score(self, query: Query, read: Sequence[MatchedCandidate]) -> list[Scores]:
        """Scores for each pair, in the same order, comparable with one another."""


def best_word_matches(pairs: Iterable[MatchedCandidate]) -> dict[Span, float]:
    """The best match of each word of the question, by its place there, in any of the pairs."""
    best: dict[Span, float] = {}
    for pair in pairs:
        for span, value in (pair.match.words if pair.match else {}).items():
            best[span] = max(value, best.get(span, value))
    return best
