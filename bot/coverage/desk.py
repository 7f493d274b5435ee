"""Answers questions about the coverage, and tells them from other questions, given the conversation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from bot.citations.answer import Answer
from bot.conversation import Turn
from bot.coverage.answering import MOST_LISTED, answer_coverage
from bot.coverage.follow_ups import by_others, continued, next_request, request_of
from bot.coverage.listing import listed_newest_first
from bot.coverage.masking import masked_readings
from bot.coverage.one_article import ArticleAsked, OneOfList, article_asked, asks_who_wrote, one_of_list
from bot.coverage.reading import read_request, with_topic
from bot.coverage.request import CoverageRequest
from bot.messages.small_talk import without_small_talk
from bot.wording.looked_for import looked_for
from bot.wording.refusal import hints
from index.models.embedder import Embedder
from index.question.near_outlets import with_near_outlets
from index.question.query import Query, make_query
from index.question.reading import KnownArticles
from index.search.about import articles_about
from index.search.near_names import near_names
from index.search.searcher import Searcher
from index.storage.generations.generation import OpenGeneration
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

_MOST_BETWEEN = 4
"""A question such as "which of them" may refer to a list among this many of the last turns."""

_MOST_CHAINED = 6
"""A list may go on from at most this many questions of a conversation."""


class CoverageDesk:
    """Several threads may use it at once. Raises what IndexReader raises when there is no index."""

    def __init__(self, reader: IndexReader, searcher: Searcher, embedder: Embedder) -> None:
        self._reader = reader
        self._searcher = searcher
        self._embedder = embedder

    def answer(self, query: Query, *, earlier: Sequence[Turn], today: date) -> Answer | None:
        """The list that a message asks for; None for a message that asks for none. In a conversation a
        question about what happened at some time gets None too: it may be about the conversation's
        subject."""
        with self._reader.use() as generation:
            request = self._request(query, earlier, generation, today)
            if request is None or (earlier and request[0].of_events):
                return None
            answer = self._listed(*request, generation, MOST_LISTED)
        return replace(answer, query=replace(answer.query, text=query.text))

    def events(self, query: Query, *, today: date) -> Answer | None:
        """The articles of the time that a message asks about, whatever a conversation is about; None for a
        message that asks for no articles."""
        return self.answer(query, earlier=(), today=today)

    def list(self, query: Query, *, today: date, most: int) -> Answer:
        """The articles that a query's text asks for, or else that are about it, at most `most`."""
        with self._reader.use() as generation:
            asked = read_request(query.text, _known(generation, today))
            request = asked or CoverageRequest(query.language, query.text)
            return self._listed(request, query, generation, most)

    def one_article(
        self, query: Query, *, earlier: Sequence[Turn], today: date
    ) -> tuple[Article, OneOfList | ArticleAsked] | None:
        """The one article that a message asks about, from the last list or by its subject, and what it asks
        about it; None for any other message."""
        text = without_small_talk(query.text)
        listed = next((turn.listed for turn in reversed(earlier) if turn.listed), ())
        only = listed if len(listed) == 1 and earlier[-1].listed else ()
        with self._reader.use() as generation:
            one = one_of_list(text) if listed else None
            asked: OneOfList | ArticleAsked | None = None
            article_id: str | None = None
            if one and one.number <= len(listed):
                article_id = listed[one.number - 1 if one.number > 0 else one.number]
                asked = one
            elif asked := article_asked(text, _known(generation, today)):
                if asked.subject:
                    article_id = self._on_subject(asked, query, listed, generation)
                elif asked.kinds:
                    article_id = _of_kind(asked, query, listed, generation)
                article_id = article_id or next(iter(only), None)
            else:
                return None
            article = generation.store.article(article_id) if article_id else None
        return (article, asked) if article else None

    def _on_subject(
        self, asked: ArticleAsked, query: Query, listed: Sequence[str], generation: OpenGeneration
    ) -> str | None:
        """The id of the article on a subject: those of the last list come first, then the order of the
        search; None where there is none."""
        query = replace(query, text=asked.subject, language=asked.language)
        query = replace(query, filters=query.filters.else_by(asked.filters))
        about = articles_about(query, generation.store, self._searcher, self._embedder)
        ids = [one.article_id for one in about.sources if not asked.kinds or one.kind in asked.kinds]
        ranked = [hit.passage.source.article_id for hit in about.found.hits]
        ids.sort(key=lambda one: (one not in listed, ranked.index(one) if one in ranked else len(ranked)))
        return ids[0] if ids else None

    def _request(
        self, query: Query, earlier: Sequence[Turn], generation: OpenGeneration, today: date
    ) -> tuple[CoverageRequest, Query] | None:
        """What is asked for, and the query with the questions that it goes on from; None for a message that
        asks for no articles."""
        known, text = _known(generation, today), without_small_talk(query.text)
        chain = _chain(earlier[-1]) if earlier else ()
        before = request_of(chain, known)
        request = next_request(text, before, known)
        if before is None and (older := _of_older_list(text, earlier, known)):
            request, chain = older
        if request is None and earlier and (language := asks_who_wrote(text)):
            shown = earlier[-1].quoted or earlier[-1].listed
            request = CoverageRequest(language, names_authors=True, among=shown)
            return (request, query) if request.among else None
        if request is None:
            return None
        if request.others:
            request = by_others(request, _outlets_before(earlier, generation, known))
        if request.unnamed:
            topic = _named_by(earlier, known)
            return (with_topic(request, topic), query) if topic else None
        if earlier and request == CoverageRequest(request.language, kinds=request.kinds):
            request = replace(request, among=_of_these_kinds(request, earlier[-1].listed, generation))
        return request, replace(query, context=chain) if request != read_request(text, known) else query

    def leaned_on(self, earlier: Sequence[Turn], *, today: date) -> tuple[Turn, ...]:
        """The turns that a question may lean on. For a list, the question is replaced by the list's subject,
        or by the headline of its only article: the other words of the request say nothing about the content
        of the articles. Lists with neither are left out."""
        turns = [turn for turn in earlier if not (turn.listed and asks_who_wrote(turn.question))]
        with self._reader.use() as generation:
            known = _known(generation, today)
            requests = [request_of(_chain(turn), known) for turn in turns]
            topics = [
                request.topic or _only_headline(turn, generation) if request else turn.question
                for turn, request in zip(turns, requests, strict=True)
            ]
        return tuple(
            turn if request is None else replace(turn, question=topic, context=())
            for turn, request, topic in zip(turns, requests, topics, strict=True)
            if topic
        )

    def _listed(
        self, request: CoverageRequest, query: Query, generation: OpenGeneration, most: int
    ) -> Answer:
        store = generation.store
        about = partial(articles_about, store=store, searcher=self._searcher, embedder=self._embedder)
        newest = generation.manifest.summary.newest_article
        answer = answer_coverage(request, query, store, newest=newest, about=about, most=most)
        if not answer.refused:
            return answer
        asked_for = replace(answer.query, text=request.topic or request.author or query.text)
        summary = generation.manifest.summary
        asked = with_near_outlets(
            replace(answer.query, near_names=near_names(asked_for, store)), summary.outlets
        )
        oldest, last = summary.oldest_article, summary.newest_article
        period = (oldest, last) if oldest and last else None
        return replace(answer, query=asked, refusal=" ".join([answer.refusal, *hints(asked, period)]))


def _chain(turn: Turn) -> tuple[str, ...]:
    """The questions of a conversation that led to a list, oldest first."""
    return (*turn.context, turn.question)[-_MOST_CHAINED:]


def _only_headline(turn: Turn, generation: OpenGeneration) -> str:
    """The headline of the only article of a list, "" for other lists."""
    articles = generation.store.articles_of(turn.listed) if len(turn.listed) == 1 else {}
    return next((one.source.title or "" for one in articles.values()), "")


def _of_older_list(
    text: str, earlier: Sequence[Turn], known: KnownArticles
) -> tuple[CoverageRequest, tuple[str, ...]] | None:
    """A request for some articles of the last list, where other questions came in between, and the questions
    that led to that list; None for any other message."""
    lists = (turn for turn in reversed(earlier[-_MOST_BETWEEN:]) if turn.listed)
    chain = next((_chain(turn) for turn in lists), ())
    before = request_of(chain, known)
    request = continued(text, before, known) if before else None
    return (request, chain) if request and request.narrows else None


def _of_these_kinds(
    request: CoverageRequest, listed: Sequence[str], generation: OpenGeneration
) -> tuple[str, ...]:
    """The ids of the articles in the last list that are of the kinds that a request asks for."""
    articles = generation.store.articles_of(listed)
    return tuple(one for one in listed if one in articles and articles[one].source.kind in request.kinds)


def _of_kind(
    asked: ArticleAsked, query: Query, listed: Sequence[str], generation: OpenGeneration
) -> str | None:
    """The id of the newest article of a kind, from the last list where it has one; None where there is
    none."""
    filters = query.filters.else_by(asked.filters)
    of_kind = [one for one in generation.store.articles(filters) if one.kind in asked.kinds]
    in_list = [source for source in of_kind if source.article_id in listed]
    newest = listed_newest_first(in_list or of_kind, generation.store.relations)
    return newest[0].source.article_id if newest else None


def _known(generation: OpenGeneration, today: date) -> KnownArticles:
    summary = generation.manifest.summary
    return KnownArticles(tuple(summary.outlets), summary.newest_article, today)


def _outlets_before(earlier: Sequence[Turn], generation: OpenGeneration, known: KnownArticles) -> list[str]:
    """The outlets that the last question names, else those that its answer quotes."""
    if not earlier:
        return []
    question = make_query(earlier[-1].question)
    for masked in masked_readings(question.text, question.language, known):
        if stated := [*masked.outlets, *filter(None, [masked.filters.outlet])]:
            return stated
    quoted = generation.store.articles_of(earlier[-1].quoted).values()
    return [outlet for outlet in dict.fromkeys(one.source.outlet for one in quoted) if outlet]


def _named_by(earlier: Sequence[Turn], known: KnownArticles) -> str:
    """What a pronoun refers to in the conversation; "" where that is not known. Names are preferred to other
    nouns."""
    nouns: list[str] = []
    for turn in reversed(earlier):
        for question in (turn.question, *turn.context):
            if (request := read_request(question, known)) and request.topic:
                return request.topic
            if request is None:
                asked_for = looked_for(make_query(question))
                if names := [one for one in asked_for if one[0].isupper()]:
                    return names[-1]
                nouns += asked_for[-1:]
    return next(iter(nouns), "")
