"""Quotes that the last answer gave, with what follows on them: who asks on has read them already."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import Citation
from bot.answerers.candidates import copies_of
from bot.quotes import overlap, with_next_sentence
from index.articles import Span
from index.pointing import has_pronoun
from index.query import Query, content_words
from index.search import Found, Hit


def with_what_follows(query: Query, found: Found, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The citations, those that the last answer gave widened by the next sentence of their paragraph, where
    the question points back to that answer and no other citation has the sentence."""
    points = has_pronoun(query) or not content_words(query.text, query.language)
    if not found.context or not points:
        return tuple(citations)
    widened: list[Citation] = []
    for citation in citations:
        others = [one for one in (*widened, *citations) if one is not citation]
        widened.append(_widened(query, found, citation, others))
    return tuple(widened)


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
