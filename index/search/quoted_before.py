"""The bonus of articles that the last answer quotes: large for a follow-up, none for a new subject."""

from collections.abc import Sequence
from dataclasses import replace

from index.question.answer_kind.bare import names_nothing
from index.question.back_references import has_pronoun
from index.question.names import look_for_names
from index.question.query import Query
from index.search.reranker import MatchedCandidate, best_word_matches

_AS_WELL = -0.2
"""A question continues the subject if a quoted article matches its own words at most this much worse than the
best of the others. Of 52 follow-ups in several languages written for this, 39 do, and of 18 questions that
change the subject, two; of the 40 sample questions that lean on an earlier one, all but one."""

_ACROSS = -0.35
"""The same limit for a question with a pronoun whose quoted articles are all in another language: words match
better within one language, whatever the text is about. Of ten follow-ups written for this none is below it
(the lowest has -.33), and of four questions that change the subject three are (-.37 to -.40)."""

_PRONOUN = 0.5
"""The weight for a question with a pronoun whose other words match elsewhere: "Who is their coach?"
continues, "What is it that the ferry lacks?" does not."""


def weigh_quoted(query: Query, pairs: Sequence[MatchedCandidate]) -> list[MatchedCandidate]:
    """The pairs, with the weight set on those of the articles that were just quoted."""
    quoted = [pair for pair in pairs if _is_quoted(query, pair)]
    others = [pair for pair in pairs if not _is_quoted(query, pair)]
    weight = _weight(query, quoted, others) if quoted else 0.0
    return [
        pair._replace(candidate=replace(pair.candidate, quoted=weight)) if _is_quoted(query, pair) else pair
        for pair in pairs
    ]


def _is_quoted(query: Query, pair: MatchedCandidate) -> bool:
    return pair.candidate.passage.source.article_id in query.quoted


def _weight(query: Query, quoted: Sequence[MatchedCandidate], others: Sequence[MatchedCandidate]) -> float:
    if names_nothing(query.text, query.language):
        return 1.0
    if _names_another(query, quoted):
        return 0.0
    best = max(map(_own_words, quoted)) - max(map(_own_words, others), default=0.0)
    if best > _AS_WELL:
        return 1.0
    if not has_pronoun(query):
        return 0.0
    across = all(pair.candidate.passage.source.language != query.language for pair in quoted)
    return 1.0 if across and best > _ACROSS else _PRONOUN


def _names_another(query: Query, quoted: Sequence[MatchedCandidate]) -> bool:
    """Whether the question has a name that the quoted articles do not have."""
    own, others = (
        best_word_matches(
            pair for pair in quoted if (pair.candidate.passage.source.language == query.language) == same
        )
        for same in (True, False)
    )
    passages = [pair.candidate.passage for pair in quoted]
    return bool(look_for_names(query, own, others, passages, {one.source for one in passages}).unknown)


def _own_words(pair: MatchedCandidate) -> float:
    """How well a passage has the words of the question, without what its context adds."""
    return pair.match.passage - pair.match.lift if pair.match else 0.0
