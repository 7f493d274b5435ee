"""Telegram's updates, kept until each is answered: a killed process loses none and answers none twice.

    received ──sending──▶ sending ──done──▶ done
        │                    │
        ▼ killed here:       ▼ killed here: whether the answer arrived is not known,
          answer it            so that the person is told instead of answered again

An update is kept before Telegram is told that it has arrived, and told again to nobody once it is known.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, select, update

from bot.memory.database import Database
from bot.memory.tables import inbox

_RECEIVED, _SENDING, _DONE = "received", "sending", "done"


@dataclass(frozen=True, slots=True)
class Received:
    """An update as Telegram sent it. `chat_id` and `user_id` are None where it names none; `sending` is true
    once a message of its answer may have been sent."""

    update_id: int
    payload: Mapping[str, Any]
    chat_id: int | None = None
    user_id: int | None = None
    sending: bool = False


class Inbox:
    """The updates of one bot. Several threads may use it at once."""

    def __init__(self, database: Database, bot_id: int) -> None:
        self._database = database
        self._bot_id = bot_id

    def remember(self, updates: Iterable[Received], *, now: datetime) -> tuple[Received, ...]:
        """Keeps the updates, all or none, and for good: Telegram forgets them then. Gives those that were not
        known yet, in their order: only they are to be answered."""
        with self._database.transaction(durable=True) as connection:
            new: dict[int, Received] = {}
            for one in updates:
                if one.update_id not in new and not self._knows(connection, one.update_id):
                    new[one.update_id] = one
            if new:
                connection.execute(inbox.insert(), [self._row(one, now) for one in new.values()])
        return tuple(new.values())

    def sending(self, update_id: int) -> None:
        """Notes that from now on a message of the answer may have arrived."""
        self._move(update_id, _SENDING)

    def not_sent(self, update_id: int) -> None:
        """Notes that no message of the answer has arrived, for certain, after all."""
        self._move(update_id, _RECEIVED)

    def done(self, update_id: int) -> None:
        """The update is answered, or needs no answer. Of what it said and who sent it nothing is left."""
        self._move(update_id, _DONE, chat_id=None, user_id=None, payload=None)

    def unfinished(self) -> tuple[Received, ...]:
        """The updates that are not done, oldest first, as a process before this one has left them. Those that
        an older version has kept, without their bot, are taken over."""
        left = select(inbox).where(inbox.c.bot_id == self._bot_id, inbox.c.state != _DONE)
        with self._database.transaction() as connection:
            connection.execute(update(inbox).where(inbox.c.bot_id == 0).values(bot_id=self._bot_id))
            rows = connection.execute(left.order_by(inbox.c.update_id))
            return tuple(
                Received(row.update_id, row.payload, row.chat_id, row.user_id, sending=row.state == _SENDING)
                for row in rows
            )

    def _move(self, update_id: int, state: str, **values: None) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                update(inbox).where(self._is(update_id), inbox.c.state != _DONE).values(state=state, **values)
            )

    def _is(self, update_id: int) -> ColumnElement[bool]:
        return (inbox.c.bot_id == self._bot_id) & (inbox.c.update_id == update_id)

    def _knows(self, connection: Connection, update_id: int) -> bool:
        return connection.execute(select(inbox.c.update_id).where(self._is(update_id))).first() is not None

    def _row(self, one: Received, now: datetime) -> dict[str, Any]:
        return {
            "bot_id": self._bot_id,
            "update_id": one.update_id,
            "received_at": now,
            "state": _RECEIVED,
            "chat_id": one.chat_id,
            "user_id": one.user_id,
            "payload": dict(one.payload),
        }


def forget_updates(connection: Connection, user_id: int, *, bot_id: int, but: int | None) -> None:
    """Deletes a person's updates to any bot, `but` the one to this bot that asks for it."""
    asks = (inbox.c.bot_id == bot_id) & inbox.c.update_id.is_not_distinct_from(but)
    connection.execute(delete(inbox).where(inbox.c.user_id == user_id, ~asks))


def purge_updates(connection: Connection, *, done_before: datetime, before: datetime) -> None:
    """Deletes updates that are done and were received before a time, and any received `before` another."""
    is_old = (inbox.c.state == _DONE) & (inbox.c.received_at < done_before)
    connection.execute(delete(inbox).where(is_old | (inbox.c.received_at < before)))
