"""Articles as a list: each text once, newest first, undated ones last."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.citations.listed_article import ListedArticle
from index.question.query import Filters
from index.storage.relations.files import Relations
from index.storage.store.store import Store
from index.text.articles import Article, Source
from index.text.passages import split_article

WINDOWS = (31, 366)
"""In days. The newest articles are looked for in these windows before the newest day, then in all
articles."""


def all_sources(store: Store, filters: Filters) -> tuple[Source, ...]:
    """The sources of all articles that pass the filters, in no order."""
    return tuple(store.articles(filters))


def newest_sources(store: Store, filters: Filters, *, newest: date | None, count: int) -> tuple[Source, ...]:
    """The sources of the newest articles, in no order: at least twice `count`, as half of them may be copies,
    or all where there are fewer. `newest` is the day of the newest article."""
    if newest and not filters.since:
        for days in WINDOWS:
            sources = all_sources(store, replace(filters, since=newest - timedelta(days=days)))
            if len(sources) >= 2 * count:  # half may be copies
                return sources
    return all_sources(store, filters)


def listed_newest_first(sources: Iterable[Source], relations: Relations | None) -> tuple[ListedArticle, ...]:
    """The articles, newest first, undated ones last, those of one day by outlet and headline.

    Of several copies only one is kept, the original where it is among them. An article is left out where its
    newer version is among them.
    """
    by_id = {source.article_id: source for source in sources}
    return tuple(sorted(_each_once(by_id, relations), key=_age))


def _each_once(by_id: Mapping[str, Source], relations: Relations | None) -> Iterator[ListedArticle]:
    seen: set[str] = set()
    for article_id, source in by_id.items():
        if article_id in seen:
            continue
        if relations is None:
            yield ListedArticle(source)
            continue
        became = relations.superseded(article_id)
        if became and became.by != article_id and became.by in by_id:
            continue
        same = [other.article_id for other in relations.same_text(article_id)] or [article_id]
        seen.update(same)
        first = next(other for other in same if other in by_id)
        yield ListedArticle(by_id[first], relations.copies(first), relations.superseded(first))


def _age(listed: ListedArticle) -> tuple[int, str, str, str]:
    source = listed.source
    day = -source.published.toordinal() if source.published else 0
    return day, (source.outlet or "").casefold(), (source.title or "").casefold(), source.article_id


def with_leads(listed: Sequence[ListedArticle], store: Store) -> tuple[ListedArticle, ...]:
    """The same articles with the first sentence of each."""
    articles = store.articles_of([one.source.article_id for one in listed])
    return tuple(_with_lead(one, articles.get(one.source.article_id)) for one in listed)


def _with_lead(listed: ListedArticle, article: Article | None) -> ListedArticle:
    passage = next(iter(split_article(article)), None) if article else None
    if passage is None:
        return listed
    first = passage.sentences[0]
    return replace(listed, lead=passage.quote(first), lead_start=first.start)
