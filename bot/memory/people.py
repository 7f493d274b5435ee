"""What a person has chosen for all chats: the language in which the bot speaks to them."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from bot.memory.database import Database
from bot.memory.tables import people


class People:
    """The languages that people have chosen. Several threads may use it at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def language(self, user_id: int) -> str | None:
        """The language that a person has chosen; None means that of their app."""
        with self._database.transaction() as connection:
            chosen: str | None = connection.execute(
                select(people.c.language).where(people.c.user_id == user_id)
            ).scalar()
        return chosen

    def set_language(self, user_id: int, language: str | None, *, now: datetime) -> None:
        with self._database.transaction() as connection:
            forget_person(connection, user_id)
            if language:
                connection.execute(insert(people).values(user_id=user_id, language=language, chosen_at=now))


def forget_person(connection: Connection, user_id: int) -> None:
    """Deletes what a person has chosen."""
    connection.execute(delete(people).where(people.c.user_id == user_id))


def purge_people(connection: Connection, *, before: datetime) -> None:
    """Deletes choices made before a time."""
    connection.execute(delete(people).where(people.c.chosen_at < before))
