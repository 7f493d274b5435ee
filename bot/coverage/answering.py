"""From a request for articles to the answer that lists them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

from bot.citations.answer import Answer
from bot.citations.listed_article import ListedArticle, written_day
from bot.coverage.listing import WINDOWS, all_sources, listed_newest_first, newest_sources, with_leads
from bot.coverage.request import CoverageRequest
from bot.coverage.texts import coverage_texts, fill_blanks
from bot.wording.lines.article_kind import kind_name
from index.question.inferred_filters.inference import relaxed
from index.question.inferred_filters.languages import language_name
from index.question.query import Filters, Query
from index.search.about import About
from index.search.searcher import SearchResult
from index.storage.store.store import Store
from index.text.articles import Source

MOST_LISTED = 50
"""An answer lists at most this many, and states how many there are in all."""

_NEWEST_LISTED = 20
"""How many of the newest articles are listed where nothing narrows them down."""

_MANY = 40
"""With this many articles a search may have missed the newest: it looks only at the few hundred passages that
match best, whatever their day."""

FindAbout = Callable[[Query], About]
"""Finds the articles about a query's text."""


def answer_coverage(
    request: CoverageRequest, query: Query, store: Store, *, newest: date | None, about: FindAbout, most: int
) -> Answer:
    """The articles that a request asks for, newest first, at most `most`, or a refusal that there are none.

    The filters of the request are dropped where no article passes them, unless the request changes the
    filters of a previous list. Those of `query` always apply, and take precedence. `newest` is the day of the
    newest article in the store.
    """
    query = replace(query, language=request.language)
    corpus = _Corpus(store, newest, about)
    best: Answer | None = None
    for outlet in (request.filters.outlet, *request.other_outlets):
        stated = replace(request.filters, outlet=outlet)
        answer = _first_found(request, _stating(query, stated), corpus, most)
        if best is None or _rank(answer) > _rank(best):
            best = answer
    assert best
    return best


@dataclass(frozen=True, slots=True)
class _Corpus:
    store: Store
    newest: date | None
    about: FindAbout


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One meaning of a request: its articles, in no order, and the text above them."""

    sources: Sequence[Source]
    opening: str
    name: str = ""
    found: SearchResult = field(default_factory=lambda: SearchResult((), 0.0))


def _stating(query: Query, stated: Filters) -> Query:
    given = (name for name in Filters.__slots__ if getattr(query.filters, name) is not None)
    return replace(query, filters=query.filters.else_by(stated), inferred=stated.without(*given))


def _rank(answer: Answer) -> tuple[bool, int]:
    """Ranks the outlets that one name may mean: first those for which no filter was dropped, then by the
    number of articles."""
    return answer.query.dropped == Filters(), answer.articles_found


def _first_found(request: CoverageRequest, query: Query, corpus: _Corpus, most: int) -> Answer:
    found, asked = SearchResult((), 0.0), query
    for asked in relaxed(query):
        inside, left_out = _inside(request, asked, corpus), _left_out(request, asked, corpus)
        for attempt in _attempts(request, asked, corpus):
            found = attempt.found
            sources = [one for one in attempt.sources if inside is None or one.article_id in inside]
            sources = [one for one in sources if one.article_id not in left_out]
            if listed := listed_newest_first(sources, corpus.store.relations):
                return _listed(request, asked, listed, attempt, corpus.store, most)
        if request.confined:
            break
    return _none(request, asked, found)


def _attempts(request: CoverageRequest, query: Query, corpus: _Corpus) -> Iterator[_Attempt]:
    """The possible meanings of a request, likeliest first."""
    texts, store = coverage_texts(query.answer_language), corpus.store
    if request.author and not request.topic:
        yield _Attempt(_by(request.author, query, store), texts.by, request.author)
    if topic := request.topic or request.author:
        yield _topical(request, topic, query, corpus)
    elif query.filters == Filters() and not (
        request.left_out or request.outlets or request.counts or request.kinds or request.among
    ):
        wanted = request.count or _NEWEST_LISTED
        sources = newest_sources(store, query.filters, newest=corpus.newest, count=wanted)
        yield _Attempt(sources, texts.newest)
    else:
        yield _Attempt(all_sources(store, query.filters), texts.selected)


def _topical(request: CoverageRequest, topic: str, query: Query, corpus: _Corpus) -> _Attempt:
    texts = coverage_texts(query.answer_language)
    said = _about(replace(query, text=topic), corpus.newest, corpus.about)
    if request.mentions:
        return _Attempt((*said.sources, *said.in_passing), texts.mentioning, topic, said.found)
    opening = texts.mentioned if said.mentioned else texts.about
    return _Attempt(said.sources, opening, topic, said.found)


def _inside(request: CoverageRequest, query: Query, corpus: _Corpus) -> set[str] | None:
    """The ids of the articles that a request allows, apart from its topic; None for all."""
    of_each: list[Sequence[Source]] = []
    if request.outlets:
        every = all_sources(corpus.store, query.filters)
        of_each.append([source for source in every if source.outlet in request.outlets])
    if request.author and request.topic:
        of_each.append(_by(request.author, query, corpus.store))
    for topic in request.within:
        said = _about(replace(query, text=topic), corpus.newest, corpus.about)
        of_each.append((*said.sources, *said.in_passing))
    if request.kinds:
        every = all_sources(corpus.store, query.filters)
        of_each.append([source for source in every if source.kind in request.kinds])
    if request.among:
        every = all_sources(corpus.store, query.filters)
        of_each.append([source for source in every if source.article_id in request.among])
    if not of_each:
        return None
    return set.intersection(*({source.article_id for source in sources} for sources in of_each))


def _left_out(request: CoverageRequest, query: Query, corpus: _Corpus) -> set[str]:
    """The ids of the articles that a request excludes."""
    found: set[str] = set()
    for left_out in request.left_out:
        sources: Iterable[Source] = all_sources(corpus.store, left_out.filters)
        if left_out.topic:
            sources = corpus.about(replace(query, text=left_out.topic, filters=left_out.filters)).sources
        found |= {
            source.article_id
            for source in sources
            if (not left_out.outlets or source.outlet in left_out.outlets)
            and (not left_out.kinds or source.kind in left_out.kinds)
        }
    return found


def _by(author: str, query: Query, store: Store) -> list[Source]:
    wanted = author.casefold()
    return [one for one in all_sources(store, query.filters) if wanted in (one.author or "").casefold()]


def _about(query: Query, newest: date | None, about: FindAbout) -> About:
    """The articles about a subject. Where there are so many that the search may have missed the newest, these
    are searched for separately."""
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
    attempt: _Attempt,
    store: Store,
    most: int,
) -> Answer:
    texts = coverage_texts(query.answer_language)
    unbounded = attempt.opening == texts.newest
    wanted = request.count or (_NEWEST_LISTED if unbounded else most)
    shown = with_leads(listed[: min(wanted, most)], store)
    opening, authors = (
        attempt.opening,
        list(dict.fromkeys(filter(None, (one.source.author for one in shown)))),
    )
    if request.names_authors:
        opening = texts.written_by if authors else texts.unsigned
        shown = tuple(replace(one, signed=True) for one in shown)
    in_all = len(shown) if unbounded or request.count else len(listed)
    fill = partial(fill_blanks, language=query.answer_language)
    counted = fill(
        opening,
        name=attempt.name,
        names=authors if request.names_authors else (),
        shown=len(shown),
        found=in_all,
    )
    return Answer(
        query,
        opening="".join(
            [
                fill(texts.outlets, names=request.outlets) if request.outlets else "",
                fill(texts.left_out, names=_left_out_names(request, query)) if request.left_out else "",
                fill(texts.kinds, names=_kind_names(request, query)) if request.kinds else "",
                counted,
            ]
        ),
        hits=attempt.found.hits,
        confidence=1.0,
        language=query.answer_language,
        message="coverage",
        articles=shown,
        articles_found=in_all,
    )


def _none(request: CoverageRequest, query: Query, found: SearchResult) -> Answer:
    texts = coverage_texts(query.answer_language)
    if request.kinds:
        names = _kind_names(request, query)
        refusal = fill_blanks(texts.none_of_kinds, names=names, language=query.answer_language)
    elif request.narrows:
        refusal = texts.none_of_them
    elif topic := request.topic:
        refusal = fill_blanks(texts.none_about, name=topic)
    elif request.author:
        refusal = fill_blanks(texts.none_by, name=request.author)
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


def _left_out_names(request: CoverageRequest, query: Query) -> list[str]:
    language, names = query.answer_language, list[str]()
    for one in request.left_out:
        days = dict.fromkeys(filter(None, (one.filters.since, one.filters.until)))
        names += [language_name(one.filters.language, language)] if one.filters.language else []
        names += ["–".join(written_day(day, language) for day in days)] if days else []
        names += [*one.outlets, *(kind_name(kind, language) for kind in one.kinds)]
        names += [one.topic] if one.topic else []
    return names


def _kind_names(request: CoverageRequest, query: Query) -> list[str]:
    return [kind_name(kind, query.answer_language) for kind in request.kinds]


_NONE = 0.005
"""The confidence for a name that no article mentions."""
