"""Small values for tests of the memory, and databases to keep them in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.citations.answer import Answer, Citation, Statement
from bot.memory.inbox import ReceivedUpdate
from bot.memory.kept import Conversation, Kept, new_id
from bot.memory.memory import Memory
from bot.wording.doubt import doubt
from index.question.query import Query
from index.search.searcher import Hit
from index.text.articles import Source, Span
from index.text.passages import Passage

NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)
ANNA = Conversation(chat_id=7, user_id=7)


def at(**later: float) -> datetime:
    """Noon plus this time (arguments of timedelta)."""
    return NOON + timedelta(**later)


def passage(text: str, *, article_id: str = "a", start: int = 0) -> Passage:
    """A passage of one sentence."""
    return Passage(Source(article_id, article_id), text, start, (Span(start, start + len(text)),))


def answered(question: str, *quotes: str, context: Sequence[str] = ()) -> Answer:
    """An answer that cites these quotes, the first from article a, the second from b …"""
    passages = [passage(quote, article_id=chr(ord("a") + n)) for n, quote in enumerate(quotes)]
    return Answer(
        Query(question, "en", context=tuple(context)),
        tuple(Statement(quote, (n,)) for n, quote in enumerate(quotes, start=1)),
        tuple(Citation(one, Span(0, len(one.text))) for one in passages),
    )


def unsure(question: str, *quotes: str) -> Answer:
    return replace(answered(question, *quotes), opening=doubt("en"), unsure=True)


def refused(question: str, *closest: str) -> Answer:
    hits = tuple(Hit(passage(text, article_id=text[0]), 0.5) for text in closest)
    return Answer(Query(question, "en"), refusal="Nothing.", hits=hits)


def keep(memory: Memory, answer: Answer, conversation: Conversation = ANNA, *, now: datetime = NOON) -> Kept:
    return memory.conversations.keep(conversation, answer, ["<b>shown</b>"], answer_id=new_id(), now=now)


def update(number: int, *, user: int = 7, text: str = "Who?") -> ReceivedUpdate:
    return ReceivedUpdate(
        number, {"update_id": number, "message": {"text": text}}, chat_id=user, user_id=user
    )
