"""How much is asked, without who asked what; and up to which day each admin has had a summary."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from bot.memory.database import Database
from bot.memory.feedback import Opinion, Rated, rated_in
from bot.memory.tables import admins, asked
from index.search.confidence import Support

_COUNTED_FOR = timedelta(days=60)
"""Counts identify nobody. They outlive a short retention period, so that a summary that could not be sent for
some weeks still has them."""


@dataclass(frozen=True, slots=True)
class Activity:
    """What happened on some days: how many questions were asked, how many were refused or answered as unsure,
    how often readers liked an answer, and each negative opinion with its answer."""

    asked: int
    refused: int
    unsure: int
    liked: int
    disliked: tuple[tuple[Rated, Opinion], ...]


class Activities:
    """The activity of the bots, and the admins of one. Several threads may use it at once. Days are UTC
    days."""

    def __init__(self, database: Database, bot_id: int) -> None:
        self._database = database
        self._bot_id = bot_id

    def between(self, since: date, before: date) -> Activity:
        """The activity from the day `since` to the end of the day before `before`."""
        counts = (
            select(asked.c.support, func.count())
            .where(asked.c.day >= since, asked.c.day < before)
            .group_by(asked.c.support)
        )
        with self._database.transaction() as connection:
            by_support = {row[0]: int(row[1]) for row in connection.execute(counts)}
            rated = rated_in(connection, since=_midnight(since), before=_midnight(before))
        opinions = [(one, opinion) for one in rated for opinion in one.opinions]
        return Activity(
            asked=sum(by_support.values()),
            refused=by_support.get("none", 0),
            unsure=by_support.get("unsure", 0),
            liked=sum(opinion.good for _, opinion in opinions),
            disliked=tuple((one, opinion) for one, opinion in opinions if not opinion.good),
        )

    def told_before(self, admin_id: int, *, today: date) -> date:
        """The first day that the admin has had no summary of yet. For a new admin that is `today`, which is
        stored."""
        with self._database.transaction(durable=True) as connection:
            known = connection.execute(select(admins.c.told_before).where(self._is(admin_id))).scalar()
            if known is None:
                self._set(connection, admin_id, told_before=today)
        return known or today

    def tell(self, admin_id: int, before: date) -> None:
        """Stores durably that the admin has had summaries of all days before this one."""
        with self._database.transaction(durable=True) as connection:
            self._set(connection, admin_id, told_before=before)

    def app_language(self, admin_id: int) -> str | None:
        """The language of the app that the admin last wrote with; None when it is not known."""
        with self._database.transaction() as connection:
            language: str | None = connection.execute(
                select(admins.c.app_language).where(self._is(admin_id))
            ).scalar()
        return language

    def set_app_language(self, admin_id: int, language: str | None) -> None:
        with self._database.transaction() as connection:
            self._set(connection, admin_id, app_language=language)

    def _set(self, connection: Connection, admin_id: int, **values: Any) -> None:
        changed = connection.execute(update(admins).where(self._is(admin_id)).values(**values))
        if not changed.rowcount:
            connection.execute(insert(admins).values(bot_id=self._bot_id, user_id=admin_id, **values))

    def _is(self, admin_id: int) -> ColumnElement[bool]:
        return (admins.c.bot_id == self._bot_id) & (admins.c.user_id == admin_id)


def count_asked(connection: Connection, support: Support, now: datetime) -> None:
    """Counts a question by how it was answered and by its UTC day; stores nothing else about it."""
    connection.execute(insert(asked).values(day=now.astimezone(UTC).date(), support=support))


def forget_admin(connection: Connection, user_id: int) -> None:
    """Deletes the language of a person's app. The day of their last summary stays, or they would get it
    again."""
    connection.execute(update(admins).where(admins.c.user_id == user_id).values(app_language=None))


def purge_counts(connection: Connection, *, now: datetime, before: datetime) -> None:
    """Deletes the counts of days before `before` that no summary needs any more."""
    oldest = min(before, now - _COUNTED_FOR).date()
    connection.execute(delete(asked).where(asked.c.day < oldest))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
