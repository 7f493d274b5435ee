"""Passages ranked for a query: by their vector, by their best sentence's, and by late interaction."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from index.confidence import estimate, unknown_names
from index.late_interaction import LateInteraction, Match
from index.passages import Passage
from index.query import Query

if TYPE_CHECKING:
    from index.embedder import Embedder
    from index.store import Store

# How many of the nearest passages, and of the nearest sentences, are looked at.
_NEAREST_PASSAGES = 24
_NEAREST_SENTENCES = 48

_MATCHED = 6
"""So many of the best are read word for word. XQuAD, English to German: 6 find .906 first, 20 find .904."""

# The weights of a passage's score, beside 1 for its best sentence's cosine. Found on XQuAD's
# development halves before this was built, English to German: the passage's vector alone had .832 first, with
# its best sentence .879, with late interaction .916 (the whole product: .911, benchmarks/README.md).
_PASSAGE_WEIGHT = 0.7
_MATCH_WEIGHT = 0.5

# The weights of a sentence's score, beside 1 for its own cosine.
_SENTENCE_MATCH_WEIGHT = 0.3
_SENTENCE_PASSAGE_WEIGHT = 1.1

_PASSAGE_SCALE = 1 + _PASSAGE_WEIGHT + _MATCH_WEIGHT
_SENTENCE_SCALE = 1 + _SENTENCE_MATCH_WEIGHT + _SENTENCE_PASSAGE_WEIGHT


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found. Scores are at most 1; higher is better, whatever made them.

    `sentence_scores` are of `passage.sentences`, one each, and comparable over the hits of a search;
    empty when the passage was not among those that were read word for word.
    """

    passage: Passage
    score: float
    sentence_scores: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came to: hits, best first; `confidence` 0 to 1 that they answer the question; names
    in the question that no hit has."""

    hits: tuple[Hit, ...]
    confidence: float
    unknown_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: Passage
    cosine: float
    sentence_cosines: tuple[float, ...]

    @property
    def score(self) -> float:
        return max(self.sentence_cosines) + _PASSAGE_WEIGHT * self.cosine


class Searcher:
    """Searches one store with the embedding model it was made with. Several threads may search at once."""

    def __init__(self, embedder: "Embedder") -> None:
        self._embedder = embedder
        self._late_interaction = LateInteraction(embedder)

    def search(self, store: "Store", query: Query, *, k: int = 10) -> Found:
        """The k best passages, fewer when there are fewer or the filters leave fewer."""
        vector = np.asarray(self._embedder.embed_query(query.text), dtype=np.float32)
        candidates = sorted(_candidates(store, vector, query, k), key=lambda one: one.score, reverse=True)
        read, rest = candidates[:_MATCHED], candidates[_MATCHED:]
        matches = self._late_interaction.match(query, [candidate.passage for candidate in read])
        paired = [(one, matches[n] if matches is not None else None) for n, one in enumerate(read)]
        best = sorted((_hit(*pair) for pair in paired), key=lambda hit: hit.score, reverse=True)
        floor = best[-1].score if best else 0.0
        others = [Hit(one.passage, min(floor, one.score / _PASSAGE_SCALE)) for one in rest]
        return Found((*best, *others)[:k], *_judge(query, paired))


def _candidates(store: "Store", vector: np.ndarray, query: Query, k: int) -> list[_Candidate]:
    near = dict(store.search_passages(vector, max(k, _NEAREST_PASSAGES), query.filters))
    by_id = {passage.id: passage for passage in near}
    places = store.search_sentences(vector, max(k, _NEAREST_SENTENCES), query.filters)
    missing = list(dict.fromkeys(passage_id for passage_id, _, _ in places if passage_id not in by_id))
    by_id |= store.passages(missing)
    vectors = store.passage_vectors(missing)
    sentences = store.sentence_vectors(list(by_id.values()))
    return [
        _Candidate(
            passage,
            near[passage] if passage in near else float(vectors[id_] @ vector),
            tuple(float(sentences[id_, n] @ vector) for n in range(len(passage.sentences))),
        )
        for id_, passage in by_id.items()
    ]


def _hit(candidate: _Candidate, match: Match | None) -> Hit:
    score = (candidate.score + _MATCH_WEIGHT * (match.passage if match else 0.0)) / _PASSAGE_SCALE
    sentences = match.sentences if match else (0.0,) * len(candidate.sentence_cosines)
    return Hit(
        candidate.passage,
        score,
        tuple(
            (cosine + _SENTENCE_MATCH_WEIGHT * matched + _SENTENCE_PASSAGE_WEIGHT * score) / _SENTENCE_SCALE
            for cosine, matched in zip(candidate.sentence_cosines, sentences, strict=True)
        ),
    )


def _judge(query: Query, paired: list[tuple[_Candidate, Match | None]]) -> tuple[float, tuple[str, ...]]:
    """The confidence that the best of them answers, and the names that none of them has."""
    if not paired:
        return 0.0, ()
    best, match = max(paired, key=lambda pair: _hit(*pair).score)
    matches = [match for _, match in paired if match]
    words = {span: max(one.words[span] for one in matches) for span in (matches[0].words if matches else ())}
    unknown = unknown_names(query, words, [candidate.passage for candidate, _ in paired])
    confidence = estimate(
        match=match.passage if match else None,
        cosine=max(best.sentence_cosines),
        same_language=best.passage.source.language == query.language,
        unknown=unknown,
    )
    return confidence, unknown
