"""Answers of a chat model: its claims, each with quotes that were found in the passages.

Nothing that a model says is trusted. A claim is dropped if none of its quotes is in a passage; if no claim is
left, the answer is made of quotes alone. The model has no tools. It decides only which sentences are quoted,
what is said above them, and that neither the passages nor the quotes answer. It never makes an answer surer:
that a quote is in an article does not show that it answers. Its reply is read claim by claim from whatever
comes, so a model needs neither tool calls nor a JSON mode.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answerers.chat.draft import AnswerDraft
from bot.answerers.chat.reply import ReplyReader
from bot.answerers.chat.second_look import quotes_answer
from bot.answerers.extractive import answer_extractively
from bot.answerers.older import withdrawn_answer
from bot.chat_model.model import model_name
from bot.chat_model.prompts import ANSWER_SCHEMA, again, answer_prompt
from bot.chat_model.rewriting import stand_alone
from bot.chat_model.stream import stream_reply
from bot.citations.answer import Answer, OnText
from bot.conversation import Turn
from bot.wording.refusal import refuse
from index.errors import ChatModelError
from index.question.query import Query
from index.search.searcher import SearchResult

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

SearchQuestion = Callable[[str], tuple[Query, SearchResult]]
"""Searches for a question that stands alone."""

_PASSAGES = 6
"""The model is shown this many of the best passages. With them, a small model on two cores answers in 23 s
(median)."""


class ChatAnswerer:
    """Answers with a chat model within `timeout_seconds`, half as much again for a follow-up, and without it
    when the model fails. May be used from several threads at once."""

    def __init__(self, model: "BaseChatModel", *, timeout_seconds: float) -> None:
        self.name = model_name(model)
        self._model = model
        self._timeout_seconds = timeout_seconds

    def answer(
        self,
        query: Query,
        found: SearchResult,
        *,
        earlier: Sequence[Turn] = (),
        search: SearchQuestion | None = None,
        on_text: OnText | None = None,
    ) -> Answer:
        """The answer to a question. What is refused without a model is refused here too, without asking the
        model. The model may also refuse. What is unsure without a model stays unsure whatever the model
        cites: a quote that exists does not necessarily answer, and a small model cites something for any
        question.

        After `earlier` turns, the question is first rewritten to stand alone, and `search` searches for the
        result; the rewritten question is dropped if that finds no answer. `on_text` gets the text so far
        after each checked claim.
        """
        quotes_alone = answer_extractively(query, found)
        if quotes_alone.refused or withdrawn_answer(query, found):
            return replace(quotes_alone, answerer=self.name)
        try:
            rewritten = self._rewritten(query, earlier) if search and earlier else None
        except ChatModelError as error:
            return _without_model(quotes_alone, str(error))
        if search and rewritten:
            alone, found_alone = search(rewritten)
            if not (quotes := answer_extractively(alone, found_alone)).refused:
                answer = self._answer(alone, found_alone, quotes, on_text)
                return replace(answer, query=replace(alone, text=query.text), rewritten=rewritten)
        return self._answer(query, found, quotes_alone, on_text)

    def _rewritten(self, query: Query, earlier: Sequence[Turn]) -> str | None:
        return stand_alone(query, earlier, self._model, seconds=self._timeout_seconds / 2)

    def _answer(
        self, query: Query, found: SearchResult, quotes_alone: Answer, on_text: OnText | None
    ) -> Answer:
        draft = AnswerDraft(
            query,
            found.hits[:_PASSAGES],
            verdict=quotes_alone.verdict,
            opening=quotes_alone.opening,
        )
        deadline = time.monotonic() + self._timeout_seconds
        problem, declined = "", False
        try:
            declined = self._fill(draft, query, deadline, on_text)
            if declined and not draft.statements and self._looks_again(quotes_alone, deadline):
                return _without_model(quotes_alone, f"The chat model {self.name!r} made none of its own")
        except ChatModelError as error:
            problem = str(error)
        if draft.statements:
            disagreements = draft.weigh(quotes_alone)
            return Answer(
                query,
                statements=tuple(draft.statements),
                citations=tuple(draft.citations),
                hits=found.hits,
                confidence=found.confidence,
                language=query.answer_language,
                answerer=self.name,
                warnings=(f"The answer may lack something. {problem}",) if problem else (),
                disagreements=disagreements,
                opening=quotes_alone.opening,
                unsure=quotes_alone.unsure,
            )
        if declined:
            return refuse(query, found, answerer=self.name)
        nothing_true = f"The chat model {self.name!r} gave no quote that stands in the articles found"
        return _without_model(quotes_alone, problem or nothing_true)

    def _fill(self, draft: AnswerDraft, query: Query, deadline: float, on_text: OnText | None) -> bool:
        """Asks for claims, and once more when none can be used. Returns whether the model said that the
        passages do not answer."""
        messages = answer_prompt(query.text, query.answer_language, draft.passages)
        for asked in (messages, again(messages)):
            reader, seconds = ReplyReader(), deadline - time.monotonic()
            with closing(stream_reply(self._model, asked, seconds=seconds, schema=ANSWER_SCHEMA)) as pieces:
                for piece in pieces:
                    for claim in reader.take(piece):
                        if draft.add(claim) and on_text:
                            on_text(draft.text)
                    if reader.full or reader.declined or draft.full:
                        break
            if draft.statements or reader.declined:
                break
        return reader.declined

    def _looks_again(self, quotes_alone: Answer, deadline: float) -> bool:
        seconds = deadline - time.monotonic()
        return quotes_answer(quotes_alone.query.text, quotes_alone.citations, self._model, seconds=seconds)


def _without_model(quotes_alone: Answer, reason: str) -> Answer:
    """The answer in quotes alone, with a warning that says why the model did not contribute."""
    return replace(quotes_alone, warnings=(f"Answered in quotes alone. {reason}",))
