"""Quotes that the last answer gave, with what follows on them: who asks on has read them already."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import Citation
from bot.answerers.candidates import copies_of
from bot.quotes import overlap, with_next_sentence
from index.articles import Span
from index.asked_for import Kind, kind_asked
from index.pointing import has_pronoun
from index.query import Query, content_words
from index.search import Found, Hit

_TOLD_BEHIND: frozenset[Kind] = frozenset({"why", "how"})
"""What is asked so often stands in the sentence behind the one that says what happened."""


def with_what_follows(query: Query, found: Found, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations, those that the last answer gave widened by the next sentence of their paragraph, where
    the question goes on from that answer and no other citation has the sentence."""
    if not found.context:
        return tuple(citations)
    widened: list[Citation] = []
    for citation in citations:
        others = [one for one in (*widened, *citations) if one is not citation]
        goes_on = _goes_on(query, citation)
        widened.append(_widened(query, found, citation, others) if goes_on else citation)
    return tuple(widened)


def _goes_on(query: Query, citation: Citation) -> bool:
    """Whether a question points back, or asks why or how something came about, of a correction in whatever
    words."""
    if has_pronoun(query) or not content_words(query.text, query.language):
        return True
    asked_for = kind_asked(query.text, query.language)
    if asked_for is None:
        return citation.statement == "corrected"
    return asked_for.kind in _TOLD_BEHIND


def _widened(query: Query, found: Found, citation: Citation, others: Sequence[Citation]) -> Citation:
    hit = next((one for one in found.hits if one.passage == citation.passage), None)
    if hit is None or not any(citation.quote in quote for quote in query.shown):
        return citation
    span = with_next_sentence(citation.passage, citation.span)
    if span is None or any(_has(one, hit, Span(citation.span.end, span.end)) for one in others):
        return citation
    return replace(citation, span=span, copies=copies_of(hit, span))


def _has(citation: Citation, hit: Hit, span: Span) -> bool:
    return citation.source == hit.passage.source and overlap(citation.span, span)
