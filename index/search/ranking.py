"""Scores of passages and their sentences: a weighted sum of cosines, terms, late interaction and the reader.

Each sum is divided by its maximum, so that no score is above 1.
"""

from collections.abc import Sequence

from index.question.query import Query
from index.search.close_reading.reader import CloseReading, as_share
from index.search.late_interaction import Match
from index.search.reranker import MatchedCandidate, Scores
from index.storage.candidates import ELSEWHERE, PassageCandidate

# Weights before a passage is matched word by word; the best sentence's cosine has weight 1. Chosen on XQuAD's
# development half on a plateau, where neighbouring values give the same within a few questions.
_FIRST_COSINE_WEIGHT = 0.7
_FIRST_LEXICAL_WEIGHT = 0.15

# Weights after that; the best sentence's cosine has weight 1. Fitted by `python -m
# benchmarks.fitting.ranking`; the effect of each: benchmarks/results/README.md, "Finding".
_COSINE_WEIGHT = 0.2
_BEST_SENTENCE_MATCH_WEIGHT = 0.3
_MATCH_WEIGHT = 0.27
_LEXICAL_WEIGHT = 0.25
_READ_PASSAGE_WEIGHT = 0.03
_READ_BEST_SENTENCE_WEIGHT = 0.04

_QUOTED_WEIGHT = 0.2
"""The weight of a passage whose article the last answer quotes, if the question continues it. Of 95 questions
in 29 conversations written for this, 83 have a right quote without it, 88 with .2 and with .3."""

# Weights of a sentence's score; its own cosine has weight 1.
_SENTENCE_MATCH_WEIGHT = 0.6
_SENTENCE_PASSAGE_WEIGHT = 4.3
_READ_SENTENCE_WEIGHT = 0.4

_FIRST_SCALE = 1 + _FIRST_COSINE_WEIGHT + _FIRST_LEXICAL_WEIGHT
_PASSAGE_SCALE = (
    1
    + _COSINE_WEIGHT
    + _BEST_SENTENCE_MATCH_WEIGHT
    + _MATCH_WEIGHT
    + _LEXICAL_WEIGHT
    + _READ_PASSAGE_WEIGHT
    + _READ_BEST_SENTENCE_WEIGHT
)
_SENTENCE_SCALE = 1 + _SENTENCE_MATCH_WEIGHT + _SENTENCE_PASSAGE_WEIGHT + _READ_SENTENCE_WEIGHT


class WeightedReranker:
    """The default: late interaction and the reader, together with the cosines and terms of the candidates."""

    def score(self, query: Query, read: Sequence[MatchedCandidate]) -> list[Scores]:
        return rank(read)


def rank(read: Sequence[MatchedCandidate]) -> list[Scores]:
    """Scores for each pair. A pair that the reader was not asked about counts as its lowest rating; if it was
    asked about none, it has no effect."""
    least = -1.0 if any(pair.reading for pair in read) else 0.0
    return [_scores(pair, least) for pair in read]


def first_score(candidate: PassageCandidate) -> float:
    """A passage's score before it is matched word by word."""
    return (
        max(candidate.sentence_cosines)
        + _FIRST_COSINE_WEIGHT * candidate.cosine
        + _FIRST_LEXICAL_WEIGHT * candidate.lexical
    )


def unread_score(candidate: PassageCandidate) -> float:
    """The score of a passage that is not matched word by word; a matched one may score lower."""
    return first_score(candidate) / _FIRST_SCALE


def _scores(pair: MatchedCandidate, least: float) -> Scores:
    candidate, match, reading = pair
    of_sentences = match.sentences if match else (0.0,) * len(candidate.sentence_cosines)
    sentences = list(zip(candidate.sentence_cosines, of_sentences, strict=True))
    together = (
        max(cosine + _BEST_SENTENCE_MATCH_WEIGHT * matched for cosine, matched in sentences)
        + _COSINE_WEIGHT * candidate.cosine
        + _MATCH_WEIGHT * passage_match(candidate, match)
        + _LEXICAL_WEIGHT * candidate.lexical
        + _QUOTED_WEIGHT * candidate.quoted
        + _READ_PASSAGE_WEIGHT * _said(reading.passage if reading else None, least)
        + _READ_BEST_SENTENCE_WEIGHT * _said(best_sentence(candidate, reading), least)
    )
    score = min(1.0, together / _PASSAGE_SCALE)
    said = reading.sentences if reading else (None,) * len(sentences)
    return Scores(
        score,
        tuple(
            (
                cosine
                + _SENTENCE_MATCH_WEIGHT * matched
                + _SENTENCE_PASSAGE_WEIGHT * score
                + _READ_SENTENCE_WEIGHT * _said(answers, least)
            )
            / _SENTENCE_SCALE
            for (cosine, matched), answers in zip(sentences, said, strict=True)
        ),
    )


def passage_match(candidate: PassageCandidate, match: Match | None) -> float:
    """The match of a passage. If the question leans on its context, the context's words count half as much as
    its own. If some sentences of the passage count elsewhere, the best match of its other sentences."""
    if match is None:
        return 0.0
    if ELSEWHERE in candidate.sentence_cosines:
        own = zip(candidate.sentence_cosines, match.sentences, strict=True)
        return max(matched for cosine, matched in own if cosine != ELSEWHERE)
    return match.passage if match.context is None else (2 * match.passage + match.context) / 3


def best_sentence(candidate: PassageCandidate, reading: CloseReading | None) -> float | None:
    """What the reader says about the sentence that answers best, of those that count here."""
    if reading is None:
        return None
    own = zip(candidate.sentence_cosines, reading.sentences, strict=True)
    return max((said for cosine, said in own if cosine != ELSEWHERE), default=None)


def _said(log_odds: float | None, least: float) -> float:
    """-1 to 1; `least` if it was not read."""
    return least if log_odds is None else as_share(log_odds)
