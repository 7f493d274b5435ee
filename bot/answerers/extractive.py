"""Answers in the articles' own words: the sentences that answer, best evidence first. No language model."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.answer import MAX_CITATIONS, Answer, Citation, Statement, StatementKind
from bot.quotes import overlap, quote_span, same_words
from bot.refusal import refusal_language, refusal_text
from bot.statements import kinds_asked, statement_kind
from index.articles import Span
from index.confidence import ANSWERABLE_FROM
from index.passages import Passage
from index.query import Query
from index.search import Found

_ASKED_KIND_BONUS = 0.06
"""For a sentence of the kind the question turns on ("Did … deny it?"). Chosen by hand, to put a denial
before the confirmation beside it."""

# A quote is given when its score is this near to the best: the second and third more readily than more.
_NEAR = 0.10
_VERY_NEAR = 0.03
_READILY = 3


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: Passage
    span: Span
    score: float
    kind: StatementKind | None

    @property
    def quote(self) -> str:
        return self.passage.quote(self.span)


def answer_extractively(query: Query, found: Found) -> Answer:
    """Quotes the sentences that answer; refuses when nothing found is likely to."""
    ranked = sorted(_candidates(query, found), key=lambda one: one.score, reverse=True)
    if not ranked or found.confidence < ANSWERABLE_FROM:
        return Answer(
            query,
            refusal=refusal_text(query, found),
            hits=found.hits,
            confidence=found.confidence,
            language=refusal_language(query),
        )
    citations = _choose(ranked)
    return Answer(
        query,
        statements=tuple(
            Statement(citation.quote, (number,)) for number, citation in enumerate(citations, start=1)
        ),
        citations=citations,
        hits=found.hits,
        confidence=found.confidence,
        language=query.language,
    )


def _candidates(query: Query, found: Found) -> Iterator[_Candidate]:
    asked = kinds_asked(query.text)
    for hit in found.hits:
        for number, score in enumerate(hit.sentence_scores):
            sentence = hit.passage.quote(hit.passage.sentences[number])
            if not any(character.isalnum() for character in sentence):
                continue  # asterisks and dashes say nothing
            kind = statement_kind(sentence)
            bonus = _ASKED_KIND_BONUS if kind in asked else 0.0
            # Beside a denial often stands what was denied: it matches as well and says the opposite.
            span = quote_span(hit.passage, number, () if asked else hit.sentence_scores)
            yield _Candidate(hit.passage, span, min(1.0, score + bonus), kind)


def _choose(ranked: list[_Candidate]) -> tuple[Citation, ...]:
    """The best, and others near it that say something else; the same words in another article are noted
    with the first that has them."""
    chosen: list[Citation] = []
    for candidate in ranked:
        distance = ranked[0].score - candidate.score
        if distance > (_NEAR if len(chosen) < _READILY else _VERY_NEAR):
            break
        if (twin := _twin(chosen, candidate)) is not None:
            chosen[twin] = _noted(chosen[twin], candidate)
        elif len(chosen) < MAX_CITATIONS:
            chosen.append(_citation(candidate))
    return tuple(chosen)


def _twin(chosen: list[Citation], candidate: _Candidate) -> int | None:
    """Which of the chosen has the candidate's words already."""
    for number, citation in enumerate(chosen):
        same_article = citation.source == candidate.passage.source
        if same_article and overlap(citation.span, candidate.span):
            return number
        if same_words(citation.quote, candidate.quote):
            return number
    return None


def _noted(citation: Citation, twin: _Candidate) -> Citation:
    other = twin.passage.source.article_id
    known = (citation.source.article_id, *citation.also_in)
    return citation if other in known else replace(citation, also_in=(*citation.also_in, other))


def _citation(candidate: _Candidate) -> Citation:
    return Citation(candidate.passage, candidate.span, score=candidate.score, statement=candidate.kind)
