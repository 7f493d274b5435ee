"""A quote extended by the next sentence of its paragraph, if no other quote has that sentence."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answerers.candidates import copies_of
from bot.citations.answer import Citation
from bot.citations.quotes import overlap, with_next_sentence
from index.search.searcher import SearchResult
from index.text.articles import Span


def widened(found: SearchResult, citation: Citation, others: Sequence[Citation]) -> Citation:
    """The citation with the next sentence; unchanged where its paragraph ends, where the result is too long,
    and where one of the others has the sentence."""
    hit = next((one for one in found.hits if one.passage == citation.passage), None)
    span = with_next_sentence(citation.passage, citation.span)
    if hit is None or span is None:
        return citation
    added = Span(citation.span.end, span.end)
    if any(one.source == citation.source and overlap(one.span, added) for one in others):
        return citation
    return replace(citation, span=span, copies=copies_of(hit, span))
