"""Later articles with a newer figure for what a question asks, which the search itself did not return."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from bot.answerers.disagreements.pairs import gives_figure, replaces_cited_figure
from bot.answerers.enough import NEAR
from bot.answerers.newest import figure_sought
from bot.citations.answer import Citation
from index.question.query import Query
from index.search.searcher import Hit, SearchResult

Search = Callable[[Query], tuple[Query, SearchResult]]
"""Gives the query that was searched for in the end, and what was found."""


def with_later_figures(query: Query, found: SearchResult, search: Search) -> SearchResult:
    """What was found and, after it, passages of later articles with a newer figure for what the question
    asks: where many articles are on one subject, the newest need not be among the best. Their scores are
    comparable, as the question is the same. No second search is made where no figure is asked for, or none
    was found."""
    sought = figure_sought(query, found)
    best = max((score for hit in found.hits for score in hit.sentence_scores), default=0.0)
    known = [
        citation
        for hit in found.hits
        for citation in _sentences(hit)
        if best - citation.score <= NEAR and gives_figure(sought, citation)
    ]
    newest = max((one.source.published for one in known if one.source.published), default=None)
    if newest is None or (query.filters.until and query.filters.until <= newest):
        return found
    later = search(replace(query, filters=replace(query.filters, since=newest + timedelta(days=1))))[1]
    sought = figure_sought(query, replace(found, hits=(*found.hits, *later.hits)))
    newer = {
        hit.passage.source.article_id
        for hit in later.hits
        if any(replaces_cited_figure(sought, one, older) for one in _sentences(hit) for older in known)
    }
    there = {hit.passage for hit in found.hits}
    added = tuple(
        hit for hit in later.hits if hit.passage.source.article_id in newer and hit.passage not in there
    )
    matches = {**later.word_matches, **found.word_matches}
    return replace(found, hits=(*found.hits, *added), word_matches=matches)


def _sentences(hit: Hit) -> Iterator[Citation]:
    for span, score in zip(hit.passage.sentences, hit.sentence_scores, strict=False):
        yield Citation(hit.passage, span, score=min(1.0, max(0.0, score)))
