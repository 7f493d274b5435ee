"""A stored answer: made from what was shown, and read back from its row."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, select

from bot.citations.answer import Answer, Citation
from bot.citations.listed_article import ListedArticle
from bot.conversation import Turn, turn
from bot.memory.layouts import layout_row, read_layout
from bot.memory.tables import answers, conversations
from bot.wording.layout.layout import Layout, lay_out
from bot.wording.refusal import closest
from index.search.confidence import Support

_ID_BYTES = 8
"""Eleven characters, which cannot be guessed: forged button data finds nobody's answers."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A person in a chat, and in one of its topics; `topic_id` 0 means no topic. Where somebody writes in the
    name of a chat, `user_id` is that chat's id."""

    chat_id: int
    user_id: int
    topic_id: int = 0


@dataclass(frozen=True, slots=True)
class KeptQuote:
    """A quote that was shown. At that time, `article.text[start:end] == quote`. In a list of articles the
    quote is the article's first sentence, and `line` is its line in the list, in the chat's markup; otherwise
    `line` is ""."""

    article_id: str
    start: int
    end: int
    quote: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that was shown, with what its buttons and a question set need.

    `question` is as the person wrote it; `turn` has the chat model's rewritten form, if any. `history` are
    the earlier questions that it was asked with. `id` is short enough for a button's data. `messages` are as
    sent, in the chat's markup, and `message_ids` their ids once known. `question_message_id` is the message
    that they answer, None where there is none. `quoted` are the citations, number n at n - 1, or the articles
    of a list; `closest` are the nearest sentences after a refusal. `layout` has what the messages show, and
    what they hold back; None for answers stored before layouts were.
    """

    id: str
    conversation: Conversation
    question: str
    turn: Turn
    language: str
    support: Support
    text: str
    history: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    quoted: tuple[KeptQuote, ...] = ()
    closest: tuple[KeptQuote, ...] = ()
    question_message_id: int | None = None
    message_ids: tuple[int, ...] = ()
    layout: Layout | None = None

    @property
    def refused(self) -> bool:
        return self.support == "none"

    @property
    def is_list(self) -> bool:
        """Whether it lists articles; `quoted` are then these articles."""
        return bool(self.quoted and self.quoted[0].line)


def new_id() -> str:
    """A new random id for an answer, short enough for a button."""
    return secrets.token_urlsafe(_ID_BYTES)


def keep_of(
    answer: Answer,
    messages: Sequence[str],
    conversation: Conversation,
    *,
    earlier: Sequence[Turn],
    answer_id: str,
    question_message_id: int | None,
    lines: Sequence[str] = (),
    layout: Layout | None = None,
) -> Kept:
    """What is stored of an answer that is shown as these messages, after the `earlier` turns. `lines` show
    the articles of a list. `layout` is the answer's own by default."""
    return Kept(
        id=answer_id,
        conversation=conversation,
        question=answer.query.text,
        turn=turn(answer),
        language=answer.query.language,
        support=answer.support,
        text=answer.text,
        history=tuple(one.question for one in earlier),
        messages=tuple(messages),
        quoted=_listed(answer.articles, lines) or _quoted(answer.citations),
        closest=_quoted(closest(answer)) if answer.refused else (),
        question_message_id=question_message_id,
        layout=layout or lay_out(answer),
    )


def columns(kept: Kept) -> dict[str, Any]:
    """The row for the table `answers`, without its conversation and time."""
    return {
        "id": kept.id,
        "question": kept.question,
        "rewritten": kept.turn.question if kept.turn.question != kept.question else None,
        "question_message_id": kept.question_message_id,
        "language": kept.language,
        "context": kept.turn.context,
        "history": kept.history,
        "refused": kept.refused,
        "support": kept.support,
        "text": kept.text,
        "messages": kept.messages,
        "message_ids": kept.message_ids,
        "quoted": _rows(kept.quoted),
        "closest": _rows(kept.closest),
        "layout": layout_row(kept.layout) if kept.layout else None,
        "timeline": bool(kept.turn.shown) and kept.turn.quote != kept.turn.shown[0],
    }


def kept_rows() -> "Select[Any]":
    """All answers with their conversations, for `read_kept`."""
    columns_of = (conversations.c.chat_id, conversations.c.topic_id, conversations.c.user_id)
    return select(answers, *columns_of).join_from(answers, conversations)


def read_kept(row: "Row[Any]") -> Kept:
    """The kept answer in a row of the table `answers`."""
    quoted = tuple(KeptQuote(*one) for one in row.quoted)
    return Kept(
        id=row.id,
        conversation=Conversation(row.chat_id, row.user_id, row.topic_id),
        question=row.question,
        turn=_read_turn(row, quoted),
        language=row.language,
        support=row.support or ("none" if row.refused else "sure"),
        text=row.text,
        history=tuple(row.history),
        messages=tuple(row.messages),
        quoted=quoted,
        closest=tuple(KeptQuote(*one) for one in row.closest),
        question_message_id=row.question_message_id,
        message_ids=tuple(row.message_ids),
        layout=read_layout(row.layout),
    )


def _read_turn(row: "Row[Any]", quoted: Sequence[KeptQuote]) -> Turn:
    listed = tuple(one.article_id for one in quoted if one.line)
    shown = () if listed else quoted
    quote = shown[-1 if row.timeline else 0].quote if shown else ""
    return Turn(
        row.rewritten or row.question,
        tuple(row.context),
        quote,
        listed,
        tuple(dict.fromkeys(one.article_id for one in shown)),
        tuple(one.quote for one in shown),
    )


def _listed(articles: Sequence[ListedArticle], lines: Sequence[str]) -> tuple[KeptQuote, ...]:
    return tuple(
        KeptQuote(one.source.article_id, one.lead_start, one.lead_start + len(one.lead), one.lead, line)
        for one, line in zip(articles, lines, strict=False)
    )


def _quoted(citations: Iterable[Citation]) -> tuple[KeptQuote, ...]:
    return tuple(
        KeptQuote(one.source.article_id, one.span.start, one.span.end, one.quote) for one in citations
    )


def _rows(quoted: Iterable[KeptQuote]) -> list[list[object]]:
    rows = ([one.article_id, one.start, one.end, one.quote, one.line] for one in quoted)
    return [row if row[-1] else row[:-1] for row in rows]
