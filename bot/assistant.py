"""The whole bot: a question in, a cited answer out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from bot.answerers.chat.answerer import ChatAnswerer
from bot.answerers.claims.checking import check_claim, goes_on_to_claim
from bot.answerers.claims.questions import check_question
from bot.answerers.corrections.citing import corrected_citations
from bot.answerers.extractive import answer_extractively
from bot.answerers.later import Search, with_later_figures
from bot.answerers.mentions import LOOKED_AT, list_mentions
from bot.answerers.timelines.answering import answer_course
from bot.answerers.timelines.asked import read_course
from bot.citations.answer import Answer, OnText
from bot.conversation import Turn, follow_up
from bot.coverage.answering import MOST_LISTED
from bot.coverage.article_answer import end_answer, lead_answer
from bot.coverage.desk import CoverageDesk
from bot.inquiry import Inquiry, read_inquiry
from bot.messages.forms import bare_name
from bot.messages.message import read_message, reply_language
from bot.messages.replies import reply_to
from bot.search_desk import SearchDesk
from index.models.embedder import Embedder
from index.question.query import Filters, Query, make_query
from index.question.reading import QuestionReading
from index.search.close_reading.reader import CloseReader
from index.search.reranker import Reranker
from index.search.searcher import Hit, Searcher, SearchResult
from index.storage.generations.manifest import Manifest
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

_HITS = 10

_STORY_HITS = 24
"""A timeline needs more articles than an answer. This many hits cost nothing extra."""

_WARMING_UP = (
    "Who is Anna Berg, and what did she announce in May?",
    "Wer ist Anna Berg, und was hat sie im Mai angekündigt?",
)
"""Questions that load everything an answer needs: names, months, common words, the commonest languages."""


class Assistant:
    """Answers questions from the current index. Chats call `ask` and render what it returns.

    Several threads may call it at once. A newly published index is used from the next question on.
    """

    def __init__(
        self,
        reader: IndexReader,
        embedder: Embedder,
        *,
        reranker: Reranker | None = None,
        chat: ChatAnswerer | None = None,
        close_reader: CloseReader | None = None,
        answers_in: str | None = None,
    ) -> None:
        """Without `reranker`, late interaction and the close reader rank. Without `chat`, no language model
        is used. Without `close_reader`, the one in the package is used. `answers_in` is the default language
        of answers, as an ISO 639-1 code; None means the question's language."""
        self._reader = reader
        self.embedder = embedder
        searcher = Searcher(embedder, reranker, reader=close_reader)
        self._desk = SearchDesk(reader, searcher, embedder)
        self._chat = chat
        self._answers_in = answers_in
        self._coverage = CoverageDesk(reader, searcher, embedder)

    def ask(
        self,
        question: str,
        *,
        filters: Filters | None = None,
        earlier: Sequence[Turn] = (),
        given: Sequence[Article] | None = None,
        hits: int = _HITS,
        today: date | None = None,
        on_text: OnText | None = None,
        spoken: str | None = None,
        answers_in: str | None = None,
        states_filters: bool = True,
    ) -> Answer:
        """The answer to one message, with at most `hits` hits.

        A greeting or other small talk gets a reply; before a question it is ignored. A bare name is answered
        by its newest mentions, a statement by what supports or contradicts it, a question about which
        articles there are by a list of them. Where the words do not show their language, it is that of the
        previous question, else `spoken` (ISO 639-1), where known. The answer's own words are in `answers_in`,
        else in the question's language.

        Filters that the question states in its words apply too, where `filters` leave them open and articles
        pass them; `answer.query` has them. Relative times count from `today`, by default the current day.
        With `states_filters` false the words state no filters: for somebody else's words that a person
        only passes on.

        `earlier` are the conversation's turns so far, oldest first: a follow-up may lean on them. With
        `given` the answer comes from these articles alone, and no index is needed.

        `on_text` is called in this thread with the text so far: whole statements with their numbers, each
        already checked. Each text begins with the previous one; the last is the answer's whole text.

        Up to 24 hits cost nothing and change nothing else; more widen the search. Raises QuestionError when
        the question is blank or too long, and what IndexReader raises when there is no index to answer from.
        """
        inquiry = read_inquiry(
            question,
            filters=filters,
            earlier=earlier,
            given=given,
            today=today or date.today(),
            spoken=spoken,
            answers_in=answers_in or self._answers_in,
            states_filters=states_filters,
            knows_word=partial(self._desk.knows_word, given),
        )
        answer = _reply(inquiry) or self._listed(inquiry) or self._told(inquiry, hits=hits, on_text=on_text)
        asked = replace(answer.query, text=inquiry.written.text)
        answer = replace(answer, hits=answer.hits[:hits], query=asked)
        if on_text:
            on_text(answer.text)
        return answer

    def check(
        self,
        claim: str,
        *,
        language: str | None = None,
        answers_in: str | None = None,
        filters: Filters | None = None,
        given: Sequence[Article] | None = None,
    ) -> Answer:
        """What the articles say about a claim from a text that a person passes on, whatever its form. Its
        words state no filters. `language` is that of the text; None means that of the claim. Raises as `ask`
        does."""
        query = make_query(claim, filters=filters, answers_in=answers_in or self._answers_in)
        query = replace(query, language=language or query.language)
        query, found = self._desk.understand(query, given, k=_HITS, reading=None)
        return replace(check_claim(query, found), hits=found.hits[:_HITS])

    def search(
        self,
        question: str,
        *,
        k: int = _HITS,
        filters: Filters | None = None,
        earlier: Sequence[Turn] = (),
        given: Sequence[Article] | None = None,
    ) -> tuple[Hit, ...]:
        """The k best passages, without an answer. Only `filters` apply. The parts of a question are searched
        for one by one, as in `ask`. Raises as `ask` does."""
        query = follow_up(make_query(question, filters=filters), earlier)
        return self._desk.search(query, given, k=k).hits

    def articles(
        self,
        text: str,
        *,
        filters: Filters | None = None,
        today: date | None = None,
        most: int = MOST_LISTED,
    ) -> Answer:
        """The articles about the subject of a text, or that it asks for, newest first, at most `most`. Raises
        as `ask` does."""
        query = make_query(text, filters=filters, answers_in=self._answers_in)
        return self._coverage.list(query, today=today or date.today(), most=most)

    def warm_up(self) -> None:
        """Loads what the first question would have to wait for. Raises what IndexReader raises without an
        index."""
        for question in _WARMING_UP:
            asked = make_query(question)
            read_message(asked, knows_word=partial(self._desk.knows_word, None), follows=False)
            reading = self._desk.read(asked, None, today=date.today())
            query, found = self._desk.understand(asked, None, k=_HITS, reading=reading)
            answer_extractively(query, replace(found, confidence=1.0))  # a refusal would not read sentences

    def article(self, article_id: str) -> Article | None:
        """The whole article as indexed now; None when no article has that id. Raises what IndexReader raises
        when there is no index."""
        with self._reader.use() as generation:
            return generation.store.article(article_id)

    def index(self) -> Manifest:
        """The manifest of the current index. Raises as `article` does."""
        with self._reader.use() as generation:
            return generation.manifest

    def _listed(self, inquiry: Inquiry) -> Answer | None:
        """The list that a message asks for, or what one article says, where the article is from the last list
        or on a subject; None for a message that asks for neither."""
        if not inquiry.may_ask_for_articles:
            return None
        query, earlier, today = inquiry.written, inquiry.earlier, inquiry.today
        found = self._coverage.one_article(query, earlier=earlier, today=today)
        if found is None:
            return self._coverage.answer(query, earlier=earlier, today=today)
        article, asked = found
        if asked.topic:
            return self.ask(asked.topic, given=[article], spoken=query.language, answers_in=query.answers_in)
        return end_answer(article, query) if asked.conclusion else lead_answer(article, query)

    def _told(self, inquiry: Inquiry, *, hits: int, on_text: OnText | None) -> Answer:
        """The answer from what the articles say. The question is read once, for all that it may ask."""
        reading = self._desk.read(inquiry.query, inquiry.given, today=inquiry.today)
        stating = reading if inquiry.states_filters else None
        find = partial(self._desk.understand, given=inquiry.given, reading=stating)
        if timeline := self._timeline(inquiry, reading, partial(find, k=max(hits, _STORY_HITS))):
            return timeline
        look = partial(find, k=max(hits, _HITS))
        query, found = self._search(inquiry, look)
        return self._answer(inquiry, query, found, look, on_text=on_text)

    def _timeline(self, inquiry: Inquiry, reading: QuestionReading, look: Search) -> Answer | None:
        """The timeline for a question about how something went on; None for any other question, and where
        there is no timeline. In a conversation, a question about what happened at some time need not be about
        its story: where the timeline is not sure, the articles of that time are listed."""
        course = read_course(reading)
        if course is None:
            return None
        leaned_on = self._leaned_on(inquiry)
        # A story is told in more articles than were quoted.
        leaning = replace(follow_up(inquiry.query, leaned_on), quoted=())
        answer = answer_course(course, leaning, look, earlier=leaned_on)
        if answer and (answer.refused or answer.unsure) and inquiry.earlier and inquiry.may_ask_for_articles:
            return self._coverage.events(inquiry.written, today=inquiry.today) or answer
        return answer

    def _search(self, inquiry: Inquiry, look: Search) -> tuple[Query, SearchResult]:
        """The query as it is understood in the conversation, and what was found."""
        leaning = follow_up(inquiry.query, self._leaned_on(inquiry))
        if inquiry.message.kind == "name":  # the articles just quoted may have the name: search others too
            leaning = replace(leaning, quoted=())
        query, found = look(leaning)
        query = replace(query, context=found.context)  # without it when the subject has changed
        return query, with_later_figures(query, found, look)

    def _answer(
        self, inquiry: Inquiry, query: Query, found: SearchResult, look: Search, *, on_text: OnText | None
    ) -> Answer:
        """The answer from what was found, by the kind of message."""
        kind, chat, answer = inquiry.message.kind, self._chat, None
        if kind == "name" and not found.context:
            answer = self._mentions(inquiry, query, found)
        elif kind == "claim" and (not found.context or goes_on_to_claim(query)):
            answer = check_claim(query, found)
        if answer is None and chat:
            answer = check_question(query, found) or chat.answer(
                query,
                found,
                earlier=inquiry.earlier,
                search=lambda rewritten: look(replace(inquiry.query, text=rewritten)),
                on_text=on_text,
            )
        return corrected_citations(answer or _quoted(query, found), found)

    def _mentions(self, inquiry: Inquiry, query: Query, found: SearchResult) -> Answer | None:
        """The newest mentions of what the query names; None when it should be answered as a question."""
        name = bare_name(query.text, query.language)
        if not name:
            return None
        named = replace(query, text=name, context=())
        candidates = self._desk.near(named, inquiry.given, passages=_HITS, lexical=LOOKED_AT)
        spoken = next(iter(inquiry.likely_languages), None)
        return list_mentions(query, name, candidates, found, spoken=spoken)

    def _leaned_on(self, inquiry: Inquiry) -> Sequence[Turn]:
        """The turns that a question may lean on."""
        if inquiry.given is not None:
            return inquiry.earlier
        return self._coverage.leaned_on(inquiry.earlier, today=inquiry.today)


def _quoted(query: Query, found: SearchResult) -> Answer:
    """The answer in quotes alone. Where no statement settles a question, what proves or disproves the claim
    inside it may."""
    answer = answer_extractively(query, found)
    checked = check_question(query, found) if answer.verdict is None else None
    return checked or answer


def _reply(inquiry: Inquiry) -> Answer | None:
    """The reply to a message that asks nothing; None for one that asks."""
    if inquiry.asks:
        return None
    chosen = inquiry.written.answers_in
    language = reply_language(inquiry.message, *inquiry.likely_languages, chosen=chosen)
    return reply_to(inquiry.message, inquiry.written, language=language)
