"""The tables after the newest migration. Ids of people, chats and messages are Telegram's."""

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A time in UTC. SQLite stores no time zone, so none is stored in any database."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value else None


class Json(TypeDecorator[Any]):
    """A JSON value as text. PostgreSQL accepts no NUL in a text; JSON writes it as an escape."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


# A person's own choices. No row means no choice.
people = Table(
    "people",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(8)),
    Column("chosen_at", Moment, nullable=False, index=True),
)

# One per chat, topic (0: none) and person. /new has closed the answers with numbers up to `closed_by`.
conversations = Table(
    "conversations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("topic_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, nullable=False, index=True),
    Column("filters", Json, nullable=False),
    Column("closed_by", Integer, nullable=False),
    Column("used_at", Moment, nullable=False, index=True),
    UniqueConstraint("chat_id", "topic_id", "user_id"),
)

# What was asked and what was shown. `id` is what buttons carry: short, and impossible to guess. `support` is
# missing in answers stored before there were unsure ones, `layout` in those stored before layouts were, and
# `timeline` in those stored before it was.
answers = Table(
    "answers",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String(16), nullable=False, unique=True),
    Column("conversation_id", Integer, ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("asked_at", Moment, nullable=False, index=True),
    Column("question", Json, nullable=False),
    Column("rewritten", Json),
    Column("question_message_id", BigInteger),
    Column("language", String(16), nullable=False),
    Column("context", Json, nullable=False),
    Column("history", Json, nullable=False),
    Column("refused", Boolean, nullable=False),
    Column("support", String(8)),
    Column("text", Json, nullable=False),
    Column("messages", Json, nullable=False),
    Column("message_ids", Json, nullable=False),
    Column("quoted", Json, nullable=False),
    Column("closest", Json, nullable=False),
    Column("layout", Json),
    Column("timeline", Boolean),
    Index("ix_answers_conversation", "conversation_id", "number"),
    sqlite_autoincrement=True,  # never reuses a number, so that `closed_by` stays right
)

# What readers think of answers. A reason is a reply to the message `prompt_message_id`.
feedback = Table(
    "feedback",
    metadata,
    Column(
        "answer_number",
        Integer,
        ForeignKey("answers.number", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False, index=True),
    Column("rating", SmallInteger, nullable=False),
    Column("reason", Json, nullable=False),
    Column("prompt_message_id", BigInteger),
    Column("given_at", Moment, nullable=False),
)

# Telegram's updates, stored before they are confirmed. Each bot has its own numbers. Of a finished update
# only the number is left, with its state and when it was received.
inbox = Table(
    "inbox",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("received_at", Moment, nullable=False),
    Column("state", String(8), nullable=False, index=True),
    Column("chat_id", BigInteger),
    Column("user_id", BigInteger, index=True),
    Column("payload", Json),
)

# For counts: the day of a question and how it was answered, and nothing else.
asked = Table(
    "asked",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("day", Date, nullable=False, index=True),
    Column("support", String(8), nullable=False),
)

# The admins of each bot: the first day that they have had no summary of yet, and the language of their app.
admins = Table(
    "admins",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("told_before", Date),
    Column("app_language", String(16)),
)
