"""A question with parts: each part is searched by itself, and the results are merged."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from index.question.query import Query, QueryPart, Window, content_words
from index.search.confidence import support_at
from index.search.searcher import Hit, Searchable, Searcher, SearchResult
from index.text.passages import Passage

_NEAREST = 24
"""How many hits of a search are considered. Further down, an article of a named outlet is on another
subject."""

_OWN = 2
"""If a part finds fewer quotable hits of its outlet than this, it is also searched in that outlet alone. An
outlet with few articles in a large corpus needs this."""

_AN_ARTICLE = 2
"""So many hits of one article may come before the other articles have had their turn."""

_DAYS_OFF = timedelta(days=1)
"""News of the evening is dated on the next day elsewhere."""

_NEAR = 0.04
"""If another part already leads with the article of a part's best passage, a passage that scores at most this
much less leads in its place: a person who asks for two things wants to read two sources. On MultiHop-RAG's
development half the citations have .87 of the gold articles with this, .77 without, .67 if the question is
searched once."""

_STEP = 0.001
"""The distance between the best sentences of two successive parts: all are quoted, in this order."""

_ODDS = 6
"""The odds of an answer are multiplied by this. The best passage is compared with the whole question but need
only have a part of it. On MultiHop-RAG's development half 1.4 % of the answerable questions are refused with
it, and 33 of the 36 others; when it was chosen 1.9 % and 34, 7.0 % and 35 without."""


@dataclass(frozen=True, slots=True)
class _Searched:
    """What one search found, best first, and whether that is likely to answer."""

    hits: tuple[Hit, ...]
    confident: bool


def search_parts(
    searcher: Searcher, passages: Searchable, query: Query, *, k: int = 10
) -> tuple[Query, SearchResult]:
    """The k best passages for a query and its parts: the best of each in turn, those of the whole question
    first. Also returns the query as it was searched: without parts if the best passage has all that they
    compare.

    A passage's score is the best that any search gave it, lowered where needed to keep the order. The best
    sentence of a part that is likely to be answered scores nearly as much as the best of all, so that it is
    quoted.
    """
    whole = searcher.search(passages, query, k=max(k, _NEAREST) if query.parts else k)
    if not query.parts or not whole.hits or _has_all(whole.hits[0].passage, query):
        return replace(query, parts=()), replace(whole, hits=whole.hits[:k])
    outlets = tuple(dict.fromkeys(name for part in query.parts for name in part.outlets))
    windows = [part.window for part in query.parts if part.window]
    searched = [_Searched(_preferred(whole.hits, outlets, windows), True)]
    for part in query.parts:
        searched += _search_part(searcher, passages, query, part, whole)
    confidence = _ODDS * whole.confidence / (1 + (_ODDS - 1) * whole.confidence)
    return query, replace(whole, hits=_merged(searched)[:k], confidence=confidence)


def _has_all(passage: Passage, query: Query) -> bool:
    """Whether one passage has the words of everything that is compared."""
    if any(part.outlets for part in query.parts):
        return False
    text = f"{passage.source.title or ''} {passage.text}".casefold()
    for part in query.parts:
        words = [part.name[slice(*span)].casefold() for span in content_words(part.name, query.language)]
        if not words or not all(word in text for word in words):
            return False
    return True


def _search_part(
    searcher: Searcher, passages: Searchable, query: Query, part: QueryPart, whole: SearchResult
) -> Iterator[_Searched]:
    """A search of all articles, and one of the part's outlet alone if that finds what the other missed."""
    alone = replace(query, text=part.text, context=part.context, parts=())
    found = whole if part.text == query.text else searcher.search(passages, alone, k=_NEAREST)
    windows = [part.window] if part.window else []
    hits = _preferred(found.hits, part.outlets, windows)
    confident = support_at(found.confidence) != "none"
    quotable = [hit for hit in hits if hit.sentence_scores and hit.passage.source.outlet in part.outlets]
    few = len(quotable) < _OWN
    if len(part.outlets) != 1 or query.filters.outlet is not None or not (few or part.matter):
        yield _Searched(hits, confident)
        return
    filters = replace(query.filters, outlet=part.outlets[0])
    of_outlet = replace(alone, text=part.matter or part.text, filters=filters)
    own = searcher.search(passages, of_outlet, k=_NEAREST).hits
    if few:
        nearest = {hit.passage for hit in own}
        others = (hit for hit in hits if hit.passage not in nearest)
        yield _Searched((*_preferred(own, part.outlets, windows), *others), confident)
        return
    if own and own[0].score > max(hit.score for hit in quotable):
        yield _Searched(_preferred(own, part.outlets, windows), confident)
    yield _Searched(hits, confident)


def _preferred(hits: Sequence[Hit], outlets: Sequence[str], windows: Sequence[Window]) -> tuple[Hit, ...]:
    """Hits of the outlets first, and among them those from the windows."""

    def rank(hit: Hit) -> tuple[bool, bool]:
        day = hit.passage.source.published
        near = day and any(first - _DAYS_OFF <= day <= last + _DAYS_OFF for first, last in windows)
        return hit.passage.source.outlet not in outlets, not near

    return (*sorted(hits[:_NEAREST], key=rank), *hits[_NEAREST:])


def _merged(searched: Sequence[_Searched]) -> tuple[Hit, ...]:
    best = _best(searched)
    merged: list[Hit] = []
    for passage in _in_turn([[hit.passage for hit in one.hits] for one in searched]):
        floor = merged[-1].score if merged else 1.0
        merged.append(replace(best[passage], score=min(best[passage].score, floor)))
    return tuple(merged)


def _best(searched: Sequence[_Searched]) -> dict[Passage, Hit]:
    """Each passage with the best scores that it has in any search.

    Sentence scores of different searches are hardly comparable. So the best sentences of the leading hits
    come first, in the order of the searches, and the other sentences of each search come below all these,
    with their distances unchanged.
    """
    top = _best_sentence(searched[0].hits)
    limit = top - len(searched) * _STEP
    best: dict[Passage, Hit] = {}
    leading: list[Hit] = []
    for number, one in enumerate(searched):
        leader = _leader(one.hits, leading) if one.confident else None
        leading += [leader] if leader else []
        above = max(0.0, _best_sentence(one.hits) - limit)
        for hit in one.hits:
            scores = [max(0.0, score - above) for score in hit.sentence_scores]
            if hit is leader:
                scores[scores.index(max(scores))] = max(0.0, top - number * _STEP)
            best[hit.passage] = _better(replace(hit, sentence_scores=tuple(scores)), best.get(hit.passage))
    return best


def _best_sentence(hits: Sequence[Hit]) -> float:
    return max((max(hit.sentence_scores, default=0.0) for hit in hits), default=0.0)


def _leader(hits: Sequence[Hit], leading: Sequence[Hit]) -> Hit | None:
    """The first hit that can be quoted, or one that scores nearly as well, of an article with which no
    earlier search leads."""
    quotable = [hit for hit in hits if hit.sentence_scores]
    taken = {hit.passage.source.article_id for hit in leading}
    for hit in quotable:
        if hit.score > quotable[0].score - _NEAR and hit.passage.source.article_id not in taken:
            return hit
    return quotable[0] if quotable else None


def _better(one: Hit, other: Hit | None) -> Hit:
    """What two searches say about one passage; if only one of them matched its sentences, that one's
    scores."""
    if other is None:
        return one
    scores = tuple(map(max, zip(one.sentence_scores, other.sentence_scores, strict=False)))
    return replace(
        one,
        score=max(one.score, other.score),
        sentence_scores=scores or one.sentence_scores or other.sentence_scores,
    )


def _in_turn(lists: Sequence[Sequence[Passage]]) -> Iterator[Passage]:
    """The next passage of each list in turn that no other list gave before, until all are exhausted. After
    _AN_ARTICLE passages of one article, its further ones come at the end."""
    seen: set[Passage] = set()
    of_article: Counter[str] = Counter()
    later: list[Passage] = []
    left = [iter(passages) for passages in lists]
    while left:
        for passages in tuple(left):
            for passage in passages:
                if passage in seen:
                    continue
                seen.add(passage)
                of_article[passage.source.article_id] += 1
                if of_article[passage.source.article_id] <= _AN_ARTICLE:
                    yield passage
                    break
                later.append(passage)
            else:
                left.remove(passages)
    yield from later
