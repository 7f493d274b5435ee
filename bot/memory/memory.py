"""The whole memory of the chats: opens it, forgets a person on request, and purges by age."""

from datetime import datetime, timedelta

from bot.memory.activity import Activities, forget_admin, purge_counts
from bot.memory.conversations import Conversations, forget_conversations, purge_conversations
from bot.memory.database import open_database
from bot.memory.feedback import Feedback, forget_feedback
from bot.memory.inbox import Inbox, forget_updates, purge_updates
from bot.memory.people import People, forget_person, purge_people

_KNOWN_FOR = timedelta(days=2)
"""How long the number of a finished update is kept. Telegram drops undelivered updates after one day."""


class Memory:
    """What chats remember, in the database behind a URL. Several threads, and processes, may use it at once.

    `bot_id` is Telegram's id of the bot whose updates come in; 0 where none do. Raises what `open_database`
    raises. Every method of it and of its parts raises StateError when the database fails.
    """

    def __init__(self, url: str, *, bot_id: int = 0) -> None:
        self._bot_id = bot_id
        self._database = open_database(url)
        self.inbox = Inbox(self._database, bot_id)
        self.conversations = Conversations(self._database)
        self.people = People(self._database)
        self.feedback = Feedback(self._database)
        self.activities = Activities(self._database, bot_id)

    def forget(self, user_id: int, *, but_update: int | None = None) -> None:
        """Deletes all that is stored about a person, and everybody's feedback on their answers. Only
        `but_update`, the update that asks for it, stays until it is done, and for admins the day of their
        last summary."""
        with self._database.transaction(durable=True) as connection:
            forget_conversations(connection, user_id)
            forget_feedback(connection, user_id)
            forget_person(connection, user_id)
            forget_admin(connection, user_id)
            forget_updates(connection, user_id, bot_id=self._bot_id, but=but_update)
        self._database.scrub()

    def purge(self, *, now: datetime, days: int) -> None:
        """Deletes what is older than `days`. Counts stay for at least 60 days; finished updates go after
        two."""
        before = now - timedelta(days=days)
        with self._database.transaction() as connection:
            purge_conversations(connection, before=before)
            purge_people(connection, before=before)
            purge_counts(connection, now=now, before=before)
            purge_updates(connection, done_before=now - _KNOWN_FOR, before=before)
        self._database.scrub()

    def close(self) -> None:
        self._database.close()
