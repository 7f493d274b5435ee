"""Telegram's updates, kept until each is answered: a killed process loses none and answers none twice.

    received ──sending──▶ sending ──done──▶ done
        │                    │
        ▼ killed here:       ▼ killed here: whether the answer arrived is unknown,
          answer it            so the person gets a notice, not a second answer

An update is stored before it is confirmed to Telegram. A known update is not handed out again.
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
class ReceivedUpdate:
    """An update as Telegram sent it. `chat_id` and `user_id` are None where it has none. `sending` is true
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

    def remember(self, updates: Iterable[ReceivedUpdate], *, now: datetime) -> tuple[ReceivedUpdate, ...]:
        """Stores the updates, all or none, durably: Telegram deletes them afterwards. Returns those that were
        not known yet, in order: only these are to be answered."""
        with self._database.transaction(durable=True) as connection:
            new: dict[int, ReceivedUpdate] = {}
            for one in updates:
                if one.update_id not in new and not self._knows(connection, one.update_id):
                    new[one.update_id] = one
            if new:
                connection.execute(inbox.insert(), [self._row(one, now) for one in new.values()])
        return tuple(new.values())

    def sending(self, update_id: int) -> None:
        """Stores that from now on a message of the answer may have arrived."""
        self._move(update_id, _SENDING)

    def not_sent(self, update_id: int) -> None:
        """Stores that certainly no message of the answer has arrived."""
        self._move(update_id, _RECEIVED)

    def done(self, update_id: int) -> None:
        """Stores that the update is answered, or needs no answer, and deletes its content and its sender."""
        self._move(update_id, _DONE, chat_id=None, user_id=None, payload=None)

    def unfinished(self) -> tuple[ReceivedUpdate, ...]:
        """The updates that an earlier process left undone, oldest first. Those that an older version stored
        without a bot are assigned to this bot."""
        left = select(inbox).where(inbox.c.bot_id == self._bot_id, inbox.c.state != _DONE)
        with self._database.transaction() as connection:
            connection.execute(update(inbox).where(inbox.c.bot_id == 0).values(bot_id=self._bot_id))
            rows = connection.execute(left.order_by(inbox.c.update_id))
            return tuple(
                ReceivedUpdate(
                    row.update_id, row.payload, row.chat_id, row.user_id, sending=row.state == _SENDING
                )
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

    def _row(self, one: ReceivedUpdate, now: datetime) -> dict[str, Any]:
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
    """Deletes a person's updates to any bot, except update `but` to this bot, which asks for the deletion."""
    asks = (inbox.c.bot_id == bot_id) & inbox.c.update_id.is_not_distinct_from(but)
    connection.execute(delete(inbox).where(inbox.c.user_id == user_id, ~asks))


def purge_updates(connection: Connection, *, done_before: datetime, before: datetime) -> None:
    """Deletes updates received before `before`, and finished ones received before `done_before`."""
    is_old = (inbox.c.state == _DONE) & (inbox.c.received_at < done_before)
    connection.execute(delete(inbox).where(is_old | (inbox.c.received_at < before)))
