"""Passages ranked for a query: by their vector, by their best sentence's, and by late interaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

import numpy as np

from index.articles import Span
from index.asked import read_question
from index.candidates import Candidate
from index.confidence import Names, Signals, estimate, look_for_names
from index.late_interaction import LateInteraction, Match
from index.passages import Passage
from index.query import Filters, Query
from index.reranker import Pair, Reranker, Scores

if TYPE_CHECKING:
    from index.embedder import Embedder

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

_CONTEXT_LIFT = 0.03
"""A question whose words match the best passage so much better when read after its context leans on it.
All 47 sample questions that lean do (.04 and more, before this was built); of 237 answerable ones after an
unrelated question 2 % do."""

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
    """What a search came to: hits, best first; `confidence` 0 to 1 that they answer the question, and the
    signals it is made of, None without hits; names in the question that no hit has; what of the question's
    context was searched with. `period` are the days of the oldest and the newest article that could have
    answered, None when that is not known. `word_matches` are for a passage that was read, by its
    id, how well its headline and then each of its sentences have the words of the question, by their places
    there, about 0 to 1."""

    hits: tuple[Hit, ...]
    confidence: float
    unknown_names: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    signals: Signals | None = None
    period: tuple[date, date] | None = None
    word_matches: Mapping[str, tuple[Mapping[Span, float], ...]] = field(default_factory=dict)


class Searchable(Protocol):
    """Passages with their vectors: a store has them, and a question may bring them along."""

    def candidates(
        self, vector: np.ndarray, *, passages: int, sentences: int, filters: Filters
    ) -> list[Candidate]:
        """The passages nearest to a query's vector, so many, and those that so many nearest sentences are in;
        each once, in no order, and only of articles that the filters let in."""


class WeightedReranker:
    """The default: late interaction, with the cosines that were there before it."""

    def score(self, query: Query, read: Sequence[Pair]) -> list[Scores]:
        return [_scores(candidate, match) for candidate, match in read]


class Searcher:
    """Searches passages with the embedding model that made their vectors. Several threads may search at
    once.

    The order of what is read closely is the reranker's. How sure one can be, whether a question leans on its
    context, and which names are unknown is told by late interaction, whichever that is.
    """

    def __init__(self, embedder: "Embedder", reranker: Reranker | None = None) -> None:
        self._embedder = embedder
        self._late_interaction = LateInteraction(embedder)
        self._reranker = reranker or WeightedReranker()

    def search(self, passages: Searchable, query: Query, *, k: int = 10) -> Found:
        """The k best passages, fewer when there are fewer or the filters leave fewer. A context that the
        question does not lean on is left aside: the subject has changed."""
        paired, rest = self._read(passages, query, k)
        if query.context and not _leans(paired):
            query = replace(query, context=())
            paired, rest = self._read(passages, query, k)
        if not paired:
            return Found((), 0.0, context=query.context)
        scores = self._reranker.score(query, paired)
        ranked = sorted(zip(paired, scores, strict=True), key=lambda one: one[1].passage, reverse=True)
        paired = [pair for pair, _ in ranked]
        best = [Hit(one.passage, given.passage, given.sentences) for (one, _), given in ranked]
        others = [Hit(one.passage, min(best[-1].score, _first_score(one) / _PASSAGE_SCALE)) for one in rest]
        signals, names = _judge(query, paired, rest)
        hits = (*best, *others)[:k]
        words = {
            one.passage.id: tuple(dict(zip(match.words, row, strict=True)) for row in match.word_matches)
            for one, match in paired
            if match
        }
        return Found(hits, estimate(signals), names.unknown, query.context, signals, word_matches=words)

    def _read(self, passages: Searchable, query: Query, k: int) -> tuple[list[Pair], list[Candidate]]:
        """The candidates that are read word for word, best first, and the others."""
        asked = read_question(query, self._embedder)
        candidates = passages.candidates(
            asked.vector,
            passages=max(k, _NEAREST_PASSAGES),
            sentences=max(k, _NEAREST_SENTENCES),
            filters=query.filters,
        )
        candidates.sort(key=_first_score, reverse=True)
        read, rest = candidates[:_MATCHED], candidates[_MATCHED:]
        matches = self._late_interaction.match(
            query,
            [candidate.passage for candidate in read],
            [candidate.tokens for candidate in read],
            asked,
        )
        return [(one, matches[n] if matches is not None else None) for n, one in enumerate(read)], rest


def _first_score(candidate: Candidate) -> float:
    """A passage's score before it is read word for word."""
    return max(candidate.sentence_cosines) + _PASSAGE_WEIGHT * candidate.cosine


def _scores(candidate: Candidate, match: Match | None) -> Scores:
    score = (_first_score(candidate) + _MATCH_WEIGHT * (match.passage if match else 0.0)) / _PASSAGE_SCALE
    sentences = match.sentences if match else (0.0,) * len(candidate.sentence_cosines)
    return Scores(
        score,
        tuple(
            (cosine + _SENTENCE_MATCH_WEIGHT * matched + _SENTENCE_PASSAGE_WEIGHT * score) / _SENTENCE_SCALE
            for cosine, matched in zip(candidate.sentence_cosines, sentences, strict=True)
        ),
    )


def _leans(paired: list[Pair]) -> bool:
    """Whether the question leans on its context; yes when the model cannot tell."""
    match = max(paired, key=lambda pair: _scores(*pair).passage)[1] if paired else None
    return match is None or match.lift > _CONTEXT_LIFT


def _judge(query: Query, paired: list[Pair], rest: list[Candidate]) -> tuple[Signals, Names]:
    """What tells whether the first of them, the best, answers. A name is looked for in those that were read,
    and in the headlines, outlets and authors of the rest."""
    best, match = paired[0]
    matches = [match for _, match in paired if match]
    words = {span: max(one.words[span] for one in matches) for span in (matches[0].words if matches else ())}
    names = look_for_names(
        query,
        words,
        passages=[candidate.passage for candidate, _ in paired],
        sources={candidate.passage.source for candidate in (*(one for one, _ in paired), *rest)},
    )
    signals = Signals(
        match=match.passage if match else None,
        cosine=max(best.sentence_cosines),
        same_language=best.passage.source.language == query.language,
        unknown_share=names.share,
    )
    return signals, names
