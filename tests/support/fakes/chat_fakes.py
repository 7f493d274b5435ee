"""Search results and replies of a chat model, made by hand."""

import json
from collections.abc import Callable
from typing import Any

from chat_server import Asked, ChatServer

from bot.answerers.chat.answerer import ChatAnswerer
from bot.chat_model.model import load_chat_model
from bot.citations.answer import Answer
from index.question.query import Query
from index.search.confidence import SURE_FROM, UNSURE_FROM
from index.search.searcher import Hit, SearchResult
from index.text.articles import Source, Span
from index.text.passages import Passage

NAME = "openai:small"


def hit(article_id: str, *sentences: str, score: float = 0.8, **fields: Any) -> Hit:
    """A hit of these sentences, joined by blanks; each scores a little lower than the one before."""
    spans, at = [], 0
    for text in sentences:
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    passage = Passage(Source(article_id, article_id, **fields), " ".join(sentences), 0, tuple(spans))
    scores = tuple(score - number / 100 for number in range(len(sentences)))
    return Hit(passage, score, scores)


def found(*hits: Hit) -> SearchResult:
    """A search result that is sure of its hits."""
    return SearchResult(hits, confidence=0.9)


def half_found(*hits: Hit) -> SearchResult:
    """A search result that is not sure whether its hits answer."""
    return SearchResult(hits, confidence=(UNSURE_FROM + SURE_FROM) / 2)


def claim(words: str, *quotes: str, passage: str = "") -> dict[str, Any]:
    return {"claim": words, "quotes": [{"passage": passage, "quote": quote} for quote in quotes]}


def reply(*claims: dict[str, Any]) -> str:
    """A reply in the form that the model is asked for."""
    return json.dumps({"answered": True, "claims": list(claims)}, ensure_ascii=False)


def answerer(server: ChatServer, *, seconds: float = 60) -> ChatAnswerer:
    return ChatAnswerer(load_chat_model(NAME, base_url=server.url, retries=0), timeout_seconds=seconds)


def answered(
    said: str | Callable[[Asked], str],
    *hits: Hit,
    question: str = "When does the ferry sail?",
    language: str = "en",
) -> Answer:
    """The answer from these hits, with a model that replies `said`."""
    with ChatServer(said if callable(said) else lambda asked: said) as server:
        return answerer(server).answer(Query(question, language), found(*hits))
