"""From a request for articles to the answer that lists them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.answer import Answer
from bot.coverage.listing import WINDOWS, all_sources, in_order, newest_sources, with_leads
from bot.coverage.request import CoverageRequest
from bot.coverage.texts import coverage_texts, filled
from bot.listed_article import ListedArticle
from index.about import About
from index.articles import Source
from index.inferred_filters import relaxed
from index.query import Filters, Query
from index.search import Found
from index.store import Store

MOST_LISTED = 50
"""An answer lists no more; how many there are in all it says."""

_NEWEST_LISTED = 20
"""So many of the newest articles are listed where nothing narrows them down."""

_MANY = 40
"""A search looks at a few hundred passages, those that match best, whatever their day."""

FindAbout = Callable[[Query], About]
"""Finds the articles about a query's text."""


def answer_coverage(
    request: CoverageRequest, query: Query, store: Store, *, newest: date | None, about: FindAbout, most: int
) -> Answer:
    """The articles that a request asks for, newest first, so many at most, or that there are none.

    The filters that the request states hold as far as articles pass them; those of `query` hold always, and
    come first. `newest` is the day of the newest article in the store.
    """
    query = replace(query, language=request.language)
    best: Answer | None = None
    for outlet in (request.filters.outlet, *request.other_outlets):
        stated = replace(request.filters, outlet=outlet)
        answer = _first_found(request, _stating(query, stated), store, newest, about, most)
        if best is None or _rank(answer) > _rank(best):
            best = answer
    assert best
    return best


def _stating(query: Query, stated: Filters) -> Query:
    given = (name for name in Filters.__slots__ if getattr(query.filters, name) is not None)
    return replace(query, filters=query.filters.else_by(stated), inferred=stated.without(*given))


def _rank(answer: Answer) -> tuple[bool, int]:
    """Of several outlets that may be meant the one with most articles is."""
    return answer.query.dropped == Filters(), answer.articles_found


def _first_found(
    request: CoverageRequest,
    query: Query,
    store: Store,
    newest: date | None,
    about: FindAbout,
    most: int,
) -> Answer:
    found, attempt = Found((), 0.0), query
    for attempt in relaxed(query):
        for sources, opening, found in _attempts(request, attempt, store, newest, about):
            if listed := in_order(sources, store.relations):
                return _listed(request, attempt, listed, opening, found, store, most)
    return _none(request, attempt, found)


def _attempts(
    request: CoverageRequest, query: Query, store: Store, newest: date | None, about: FindAbout
) -> Iterator[tuple[Sequence[Source], str, Found]]:
    """What may be meant, likeliest first: where the articles come from, and what stands above them."""
    texts, nothing = coverage_texts(query.answer_language), Found((), 0.0)
    if request.author:
        wanted = request.author.casefold()
        by = [one for one in all_sources(store, query.filters) if wanted in (one.author or "").casefold()]
        yield by, texts.by, nothing
    if topic := request.topic or request.author:
        said = _about(replace(query, text=topic), newest, about)
        yield said.sources, texts.mentioned if said.mentioned else texts.about, said.found
    elif query.filters == Filters():
        wanted_count = request.count or _NEWEST_LISTED
        yield newest_sources(store, query.filters, newest=newest, count=wanted_count), texts.newest, nothing
    else:
        yield all_sources(store, query.filters), texts.selected, nothing


def _about(query: Query, newest: date | None, about: FindAbout) -> About:
    """The articles about a subject; where they are so many that a search may not have found the newest, these
    are searched for by themselves."""
    said = about(query)
    if len(said.sources) < _MANY or newest is None or query.filters.since:
        return said
    sources = list(said.sources)
    for days in WINDOWS:
        since = newest - timedelta(days=days)
        recent = about(replace(query, filters=replace(query.filters, since=since)))
        sources += [] if recent.mentioned and not said.mentioned else recent.sources
    return replace(said, sources=tuple(dict.fromkeys(sources)))


def _listed(
    request: CoverageRequest,
    query: Query,
    listed: Sequence[ListedArticle],
    opening: str,
    found: Found,
    store: Store,
    most: int,
) -> Answer:
    texts = coverage_texts(query.answer_language)
    unbounded = opening == texts.newest
    wanted = request.count or (_NEWEST_LISTED if unbounded else most)
    shown = with_leads(listed[: min(wanted, most)], store)
    in_all = len(shown) if unbounded or request.count else len(listed)
    name = request.author if opening == texts.by else request.topic or request.author
    return Answer(
        query,
        opening=filled(opening, name=name, shown=len(shown), found=in_all, language=query.answer_language),
        hits=found.hits,
        confidence=1.0,
        language=query.answer_language,
        message="coverage",
        articles=shown,
        articles_found=in_all,
    )


def _none(request: CoverageRequest, query: Query, found: Found) -> Answer:
    texts = coverage_texts(query.answer_language)
    if topic := request.topic:
        refusal = filled(texts.none_about, name=topic)
    elif request.author:
        refusal = filled(texts.none_by, name=request.author)
    else:
        refusal = texts.none
    return Answer(
        query,
        refusal=refusal,
        hits=found.hits,
        confidence=min(found.confidence, _NONE),
        language=query.answer_language,
        message="coverage",
    )


_NONE = 0.005
"""As for a name that no article mentions."""
