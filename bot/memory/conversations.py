"""A person in a chat or topic: the last answers shown to them, and the filters that they set."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select, update

from bot.citations.answer import Answer
from bot.conversation import Turn
from bot.memory.activity import count_asked
from bot.memory.database import Database
from bot.memory.kept import Conversation, Kept, columns, keep_of, kept_rows, read_kept
from bot.memory.tables import answers, conversations, feedback
from bot.wording.layout.layout import Layout
from index.question.query import Filters

MAX_ANSWERS = 50
"""The last answers of a conversation are kept, at most this many; the buttons under older ones have
expired."""

MAX_TURNS = 10
"""A question may lean on this many of them."""


class Conversations:
    """The answers and filters of all conversations. Several threads may use it at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(
        self,
        conversation: Conversation,
        answer: Answer,
        messages: Sequence[str],
        *,
        answer_id: str,
        now: datetime,
        earlier: Sequence[Turn] = (),
        question_message_id: int | None = None,
        lines: Sequence[str] = (),
        layout: Layout | None = None,
    ) -> Kept:
        """Stores an answer before it is shown, under an id from `new_id`. It replaces an answer to the same
        message, also in the order of the turns, and the feedback on that answer is deleted. The oldest
        answers beyond MAX_ANSWERS are deleted. `earlier` are the turns that it was asked with, `lines` what a
        list shows of its articles, `layout` its layout where that is not the answer's own."""
        kept = keep_of(
            answer,
            messages,
            conversation,
            earlier=earlier,
            answer_id=answer_id,
            question_message_id=question_message_id,
            lines=lines,
            layout=layout,
        )
        with self._database.transaction() as connection:
            number = _number(connection, conversation, now)
            if not _replace(connection, kept, number, now):
                row = {**columns(kept), "conversation_id": number, "asked_at": now}
                connection.execute(insert(answers).values(**row))
                _drop_oldest(connection, number)
                count_asked(connection, kept.support, now)
        return kept

    def sent(self, answer_id: str, message_ids: Sequence[int]) -> None:
        """Stores the ids of the messages that an answer was sent as."""
        with self._database.transaction() as connection:
            connection.execute(
                update(answers).where(answers.c.id == answer_id).values(message_ids=list(message_ids))
            )

    def turns(self, conversation: Conversation) -> tuple[Turn, ...]:
        """The turns that the next question may lean on, oldest first: the last MAX_TURNS since `close`."""
        return self._turns(_is_open(conversation))

    def turns_before_message(self, conversation: Conversation, message_id: int) -> tuple[Turn, ...]:
        """The last MAX_TURNS turns since `close` whose questions the person wrote before that message."""
        return self._turns(_is_open(conversation) & (answers.c.question_message_id < message_id))

    def turns_before(self, kept: Kept) -> tuple[Turn, ...]:
        """As many turns before an answer as it was asked with, oldest first, including those that /new has
        closed since."""
        number = select(answers.c.number).where(answers.c.id == kept.id).scalar_subquery()
        before = _is(kept.conversation) & (answers.c.number < number)
        return self._turns(before, most=min(len(kept.history), MAX_TURNS))

    def last(self, conversation: Conversation) -> Kept | None:
        """The last answer since `close`; None when there is none."""
        return self._one(kept_rows().where(_is_open(conversation)).order_by(answers.c.number.desc()))

    def whole(self, conversation: Conversation, *, with_answer: str | None = None) -> tuple[Kept, ...]:
        """The answers since `close`, oldest first; where the answer `with_answer` is from before `close`, the
        answers before it instead."""
        is_closed = _is(conversation) & (answers.c.number <= conversations.c.closed_by)
        closed_one = kept_rows().where(is_closed, answers.c.id == with_answer)
        with self._database.transaction() as connection:
            closed = with_answer is not None and connection.execute(closed_one).first() is not None
            which = is_closed if closed else _is_open(conversation)
            rows = connection.execute(kept_rows().where(which).order_by(answers.c.number)).all()
        return tuple(map(read_kept, rows))

    def close(self, conversation: Conversation, *, now: datetime) -> None:
        """Ends the conversation: the next question leans on no earlier one. Buttons keep working, and filters
        stay."""
        with self._database.transaction() as connection:
            number = _number(connection, conversation, now)
            last = select(func.max(answers.c.number)).where(answers.c.conversation_id == number)
            connection.execute(
                update(conversations)
                .where(conversations.c.id == number)
                .values(closed_by=func.coalesce(last.scalar_subquery(), 0))
            )

    def answer(self, answer_id: str, *, chat_id: int) -> Kept | None:
        """The answer with that id in that chat; None when it is no longer kept."""
        return self._one(kept_rows().where(answers.c.id == answer_id, conversations.c.chat_id == chat_id))

    def answer_to(self, conversation: Conversation, question_message_id: int) -> Kept | None:
        """The answer to a message of the person; None when there is none."""
        return self._one(
            kept_rows().where(_is(conversation), answers.c.question_message_id == question_message_id)
        )

    def answer_at(self, chat_id: int, message_id: int) -> Kept | None:
        """The answer that a message of the chat shows, or the answer to that message; None when it is no
        longer kept."""
        in_chat = kept_rows().where(
            conversations.c.chat_id == chat_id, answers.c.question_message_id <= message_id
        )
        with self._database.transaction() as connection:
            # The messages of an answer come after its question, and most often directly after it.
            for row in connection.execute(in_chat.order_by(answers.c.question_message_id.desc())):
                if message_id == row.question_message_id or message_id in row.message_ids:
                    return read_kept(row)
        return None

    def filters(self, conversation: Conversation) -> Filters:
        """The filters that the person has set here; none by default."""
        with self._database.transaction() as connection:
            chosen = connection.execute(select(conversations.c.filters).where(_is(conversation))).scalar()
        return _read_filters(chosen or {})

    def set_filters(self, conversation: Conversation, filters: Filters, *, now: datetime) -> None:
        with self._database.transaction() as connection:
            number = _number(connection, conversation, now)
            connection.execute(
                update(conversations)
                .where(conversations.c.id == number)
                .values(filters=_filters_json(filters))
            )

    def _turns(self, which: ColumnElement[bool], *, most: int = MAX_TURNS) -> tuple[Turn, ...]:
        latest = kept_rows().where(which).order_by(answers.c.number.desc()).limit(most)
        with self._database.transaction() as connection:
            rows = connection.execute(latest).all()
        return tuple(read_kept(row).turn for row in reversed(rows))

    def _one(self, query: "Select[Any]") -> Kept | None:
        with self._database.transaction() as connection:
            row = connection.execute(query.limit(1)).first()
        return read_kept(row) if row else None


def forget_conversations(connection: Connection, user_id: int) -> None:
    """Deletes a person's conversations with all their answers, and everybody's feedback on these."""
    connection.execute(delete(conversations).where(conversations.c.user_id == user_id))


def purge_conversations(connection: Connection, *, before: datetime) -> None:
    """Deletes answers to questions asked before a time, and conversations last used before it."""
    connection.execute(delete(answers).where(answers.c.asked_at < before))
    connection.execute(delete(conversations).where(conversations.c.used_at < before))


def _is(conversation: Conversation) -> ColumnElement[bool]:
    return (
        (conversations.c.chat_id == conversation.chat_id)
        & (conversations.c.topic_id == conversation.topic_id)
        & (conversations.c.user_id == conversation.user_id)
    )


def _is_open(conversation: Conversation) -> ColumnElement[bool]:
    """The answers since the conversation was last closed."""
    return _is(conversation) & (answers.c.number > conversations.c.closed_by)


def _replace(connection: Connection, kept: Kept, conversation_number: int, now: datetime) -> bool:
    """Replaces an earlier answer to the same message; False where there is none."""
    if kept.question_message_id is None:
        return False
    same = (answers.c.conversation_id == conversation_number) & (
        answers.c.question_message_id == kept.question_message_id
    )
    number = connection.execute(select(answers.c.number).where(same)).scalar()
    if number is None:
        return False
    connection.execute(delete(feedback).where(feedback.c.answer_number == number))
    row = {**columns(kept), "asked_at": now}
    connection.execute(update(answers).where(answers.c.number == number).values(**row))
    return True


def _number(connection: Connection, conversation: Conversation, now: datetime) -> int:
    """The conversation's id in the database. Adds a new conversation, and updates when it was last used."""
    used = update(conversations).where(_is(conversation)).values(used_at=now)
    number: int | None = connection.execute(used.returning(conversations.c.id)).scalar()
    if number is not None:
        return number
    new = insert(conversations).values(
        chat_id=conversation.chat_id,
        topic_id=conversation.topic_id,
        user_id=conversation.user_id,
        filters={},
        closed_by=0,
        used_at=now,
    )
    return int(connection.execute(new.returning(conversations.c.id)).scalar_one())


def _drop_oldest(connection: Connection, number: int) -> None:
    last = (
        select(answers.c.number)
        .where(answers.c.conversation_id == number)
        .order_by(answers.c.number.desc())
        .limit(MAX_ANSWERS)
    )
    connection.execute(
        delete(answers).where(answers.c.conversation_id == number, answers.c.number.not_in(last))
    )


def _filters_json(filters: Filters) -> dict[str, str]:
    values = {
        "since": filters.since.isoformat() if filters.since else None,
        "until": filters.until.isoformat() if filters.until else None,
        "outlet": filters.outlet,
        "language": filters.language,
    }
    return {name: value for name, value in values.items() if value is not None}


def _read_filters(chosen: dict[str, str]) -> Filters:
    days = {name: date.fromisoformat(chosen[name]) for name in ("since", "until") if name in chosen}
    return Filters(**days, outlet=chosen.get("outlet"), language=chosen.get("language"))
