"""Passages ranked for a query: by their vectors, those of their sentences, their terms, and word by word."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

import numpy as np

from index.question.back_references import points_back
from index.question.embedding import EmbeddedQuestion, embed_question
from index.question.names import Names, look_for_names
from index.question.query import Query
from index.search.close_reading.passages import read_closely
from index.search.close_reading.reader import CloseReader, load_close_reader
from index.search.confidence import Signals, estimate
from index.search.late_interaction import LateInteraction
from index.search.quoted_before import weigh_quoted
from index.search.ranking import WeightedReranker, first_score, rank, unread_score
from index.search.reranker import MatchedCandidate, Reranker, Scores, best_word_matches
from index.storage.candidates import PassageCandidate
from index.storage.relations.values import Elsewhere, Superseded
from index.text.articles import Span
from index.text.passages import Passage

if TYPE_CHECKING:
    from index.models.embedder import Embedder

# How many candidates are taken: the nearest passages, and those with most terms.
_NEAREST_PASSAGES = 48
_MOST_TERMS = 12

_MATCHED = 16
"""How many of the best candidates are matched word by word."""

_OLDER_MATCHED = 4
"""How many more are matched of those that are left out because a newer version exists."""

_QUOTED_MATCHED = 8
"""How many more are matched of the articles that the last answer quotes."""

READ_CLOSELY = 8
"""How many of the best matched candidates the reader reads."""

_CONTEXT_LIFT = 0.03
"""A question leans on its context if reading it after the context raises its word match with the best passage
by more than this. A question that points back ("And Beijing?") leans on it if the match rises at all. Of the
sample set's 40 questions that lean on their context, 37 are recognised; of 29 short ones after an unrelated
question, 12 are taken to lean."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found. Scores are at most 1; higher is better, with any reranker.

    `sentence_scores` has one score for each of `passage.sentences`, comparable across the hits of a search.
    It is empty if the passage was not matched word by word.

    `copies` has, for each sentence, the other articles that contain it in the same words. It is empty if no
    sentence has a copy. `superseded` is what replaced the article: a newer version, or a notice that
    withdraws it. `kept` then maps the number of each sentence that the newest version also has to whether it
    has it word for word.
    """

    passage: Passage
    score: float
    sentence_scores: tuple[float, ...] = ()
    copies: tuple[tuple[Elsewhere, ...], ...] = ()
    superseded: Superseded | None = None
    kept: Mapping[int, bool] = field(default_factory=dict)

    @property
    def also_in(self) -> tuple[Elsewhere, ...]:
        """The other articles that contain at least half of the passage's sentences in the same words."""
        found = Counter(other for others in self.copies for other in others)
        return tuple(other for other, count in found.items() if 2 * count >= len(self.copies))


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The result of a search: `hits`, best first; `confidence`, 0 to 1, that they answer the question; and
    the `signals` it is computed from, None without hits. `unknown_names` are names in the question that no
    hit has. `context` is the part of the question's context that was searched with. `period` has the days of
    the oldest and the newest article that could have answered, None if not known. `word_matches` maps the id
    of a passage that was matched to how well its headline, then each of its sentences, has each word of the
    question, by the word's place there, about 0 to 1.

    `older` are hits of superseded articles, which are left out of `hits`, best first: shown for what they say
    differently, or because nothing else would answer. `older_confidence` is the confidence that the best of
    them answers."""

    hits: tuple[Hit, ...]
    confidence: float
    unknown_names: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    signals: Signals | None = None
    period: tuple[date, date] | None = None
    word_matches: Mapping[str, tuple[Mapping[Span, float], ...]] = field(default_factory=dict)
    older: tuple[Hit, ...] = ()
    older_confidence: float = 0.0


class Searchable(Protocol):
    """Passages with their vectors: those of a store, or those that come with a question."""

    def candidates(
        self, query: Query, vector: np.ndarray, *, passages: int, lexical: int
    ) -> list[PassageCandidate]:
        """The `passages` nearest passages to a query's vector, and the `lexical` passages with most of the
        query's terms. Each passage once, in no order; only those that the query's filters admit."""


class Searcher:
    """Searches passages with the embedding model that made their vectors. Several threads may search at once.

    The reranker orders the passages that are read closely. The confidence, whether a question leans on its
    context, and which names are unknown depend on late interaction, with any reranker.
    """

    def __init__(
        self,
        embedder: "Embedder",
        reranker: Reranker | None = None,
        *,
        reader: CloseReader | None = None,
    ) -> None:
        """Without `reranker`, late interaction and the reader rank. Without `reader`, the one of the package
        is used."""
        self._embedder = embedder
        self._reader = reader or load_close_reader()
        self._late_interaction = LateInteraction(embedder)
        self._reranker = reranker or WeightedReranker()

    def search(self, passages: Searchable, query: Query, *, k: int = 10) -> SearchResult:
        """The k best passages; fewer if there are fewer or the filters admit fewer. The context is dropped if
        the question does not lean on it, since the subject has changed."""
        asked, paired, rest = self.read(passages, query, k=k)
        query = asked.query
        if not paired:
            return SearchResult((), 0.0, context=query.context)
        words = _word_matches(paired)
        ranked = self._ranked(query, paired)
        current = [one for one in ranked if not one[0].candidate.left_out]
        older = tuple(_hit(pair, scores) for pair, scores in ranked if pair.candidate.left_out)
        older_confidence = 0.0
        if older:
            pairs = [pair for pair, _ in ranked if pair.candidate.left_out]
            older_confidence = estimate(_judge(asked, pairs, rest)[0])
        if not current:
            return SearchResult((), 0.0, (), query.context, None, None, words, older, older_confidence)
        best = [_hit(pair, scores) for pair, scores in current]
        others = [_unread(one, min(best[-1].score, unread_score(one))) for one in rest]
        signals, names = _judge(asked, [pair for pair, _ in current], rest)
        return SearchResult(
            (*best, *others)[:k],
            estimate(signals),
            names.unknown,
            query.context,
            signals,
            word_matches=words,
            older=older,
            older_confidence=older_confidence,
        )

    def _ranked(self, query: Query, paired: list[MatchedCandidate]) -> list[tuple[MatchedCandidate, Scores]]:
        scores = self._reranker.score(query, paired)
        return sorted(zip(paired, scores, strict=True), key=lambda one: one[1].passage, reverse=True)

    def read(
        self, passages: Searchable, query: Query, *, k: int = 10
    ) -> tuple[EmbeddedQuestion, list[MatchedCandidate], list[PassageCandidate]]:
        """The question as it was searched, without its context if it does not lean on it; the candidates that
        were read closely, in no order; and the other candidates."""
        asked = embed_question(query, self._embedder)
        paired, rest = self._match(passages, asked, k)
        if query.context and not _leans(query, paired):
            asked = embed_question(replace(query, context=()), self._embedder)
            paired, rest = self._match(passages, asked, k)
        return asked, self._closely(asked, paired), rest

    def signals(
        self, asked: EmbeddedQuestion, paired: list[MatchedCandidate], rest: list[PassageCandidate]
    ) -> Signals:
        """The signals of the confidence, for candidates that were read."""
        current = [pair for pair, _ in self._ranked(asked.query, paired) if not pair.candidate.left_out]
        return _judge(asked, current, rest)[0]

    def _match(
        self, passages: Searchable, asked: EmbeddedQuestion, k: int
    ) -> tuple[list[MatchedCandidate], list[PassageCandidate]]:
        """The candidates that are matched word by word, and the others."""
        candidates = passages.candidates(
            asked.query,
            asked.search_vector,
            passages=max(k, _NEAREST_PASSAGES),
            lexical=max(k, _MOST_TERMS),
        )
        candidates.sort(key=first_score, reverse=True)
        current = [candidate for candidate in candidates if not candidate.left_out]
        older = [candidate for candidate in candidates if candidate.left_out]
        quoted = [one for one in current[_MATCHED:] if one.passage.source.article_id in asked.query.quoted]
        read = [*current[:_MATCHED], *quoted[:_QUOTED_MATCHED], *older[:_OLDER_MATCHED]]
        rest = [one for one in current[_MATCHED:] if one not in quoted[:_QUOTED_MATCHED]]
        matches = self._late_interaction.match(
            asked.query,
            [candidate.passage for candidate in read],
            [candidate.vectors.tokens for candidate in read],
            asked,
        )
        pairs = [
            MatchedCandidate(one, matches[n] if matches is not None else None) for n, one in enumerate(read)
        ]
        return weigh_quoted(asked.query, pairs), rest

    def _closely(self, asked: EmbeddedQuestion, pairs: list[MatchedCandidate]) -> list[MatchedCandidate]:
        """The pairs, with the reader's result for the best of them."""
        current = [pair for pair in pairs if not pair.candidate.left_out]
        best = [pair.candidate for pair in _best_first(current)[:READ_CLOSELY]]
        said = dict(zip(best, read_closely(self._reader, asked, best), strict=True))
        return [pair._replace(reading=said.get(pair.candidate)) for pair in pairs]


def _hit(pair: MatchedCandidate, scores: Scores) -> Hit:
    one = pair.candidate
    return Hit(one.passage, scores.passage, scores.sentences, one.copies, one.superseded, one.kept)


def _unread(candidate: PassageCandidate, score: float) -> Hit:
    return Hit(candidate.passage, score, (), candidate.copies, candidate.superseded, candidate.kept)


def _word_matches(paired: list[MatchedCandidate]) -> dict[str, tuple[dict[Span, float], ...]]:
    return {
        one.passage.id: tuple(dict(zip(match.words, row, strict=True)) for row in match.word_matches)
        for one, match, _ in paired
        if match
    }


def _best_first(paired: list[MatchedCandidate]) -> list[MatchedCandidate]:
    ranked = zip(paired, rank(paired), strict=True)
    return [pair for pair, _ in sorted(ranked, key=lambda one: one[1].passage, reverse=True)]


def _leans(query: Query, paired: list[MatchedCandidate]) -> bool:
    """Whether the question leans on its context. True if the model gives no token vectors to tell it by."""
    best = _best_first(paired)[0] if paired else None
    if best is None or best.match is None or best.candidate.quoted == 1.0:
        return True
    return best.match.lift > (0.0 if points_back(query) else _CONTEXT_LIFT)


def _judge(
    asked: EmbeddedQuestion, paired: list[MatchedCandidate], rest: list[PassageCandidate]
) -> tuple[Signals, Names]:
    """The signals for the confidence in the first pair, which is the best, and the names in the question. A
    name is looked for in the pairs, and in the headlines, outlets and authors of the rest."""
    query = asked.query
    best, match, reading = paired[0]
    own, others = (
        best_word_matches(
            pair for pair in paired if (pair.candidate.passage.source.language == query.language) == same
        )
        for same in (True, False)
    )
    names = look_for_names(
        query,
        own,
        others,
        passages=[pair.candidate.passage for pair in paired],
        sources={candidate.passage.source for candidate in (*(pair.candidate for pair in paired), *rest)},
    )
    signals = Signals(
        match=match.passage if match else None,
        cosine=max(best.vectors.cosines(asked.vector)[1]),
        same_language=best.passage.source.language == query.language,
        unknown_share=names.share,
        reading=reading.passage if reading else None,
        lexical=best.lexical,
    )
    return signals, names
