"""What readers think of answers, with their reasons: candidates for a question set."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, delete, insert, select, update

from bot.memory.database import Database
from bot.memory.kept import Kept, kept_rows, read_kept
from bot.memory.tables import answers, conversations, feedback

MAX_REASON_CHARACTERS = 1000


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one reader thinks: `good` or not, and the `reason`, "" when they gave none."""

    good: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rated:
    """An answer with its readers' opinions, at least one."""

    kept: Kept
    opinions: tuple[Opinion, ...]

    @property
    def good(self) -> bool:
        """Whether more readers like it than dislike it."""
        return sum(1 if opinion.good else -1 for opinion in self.opinions) > 0


class Feedback:
    """The opinions on answers. Several threads may use it at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rate(self, answer_id: str, user_id: int, *, good: bool, now: datetime) -> bool:
        """Stores a person's opinion of an answer, in place of an earlier one and its reason. False when the
        answer is no longer kept."""
        with self._database.transaction() as connection:
            number = connection.execute(select(answers.c.number).where(answers.c.id == answer_id)).scalar()
            if number is None:
                return False
            connection.execute(delete(feedback).where(_is(number, user_id)))
            connection.execute(
                insert(feedback).values(
                    answer_number=number, user_id=user_id, rating=1 if good else -1, reason="", given_at=now
                )
            )
        return True

    def give_reason(self, answer_id: str, user_id: int, reason: str) -> bool:
        """Stores the reason for a person's opinion, up to MAX_REASON_CHARACTERS. False when they did not rate
        the answer, or it is no longer kept."""
        number = select(answers.c.number).where(answers.c.id == answer_id).scalar_subquery()
        return self._change(_is(number, user_id), reason=reason.strip()[:MAX_REASON_CHARACTERS])

    def has_rated(self, answer_id: str, user_id: int) -> bool:
        """Whether the person has rated an answer that is still kept."""
        rated = select(feedback.c.rating).join_from(feedback, answers)
        by_person = rated.where(answers.c.id == answer_id, feedback.c.user_id == user_id)
        with self._database.transaction() as connection:
            return connection.execute(by_person).first() is not None

    def ask_for_reason(self, answer_id: str, user_id: int, prompt_message_id: int) -> bool:
        """Stores the message to which the person may reply with a reason. False as for `give_reason`."""
        number = select(answers.c.number).where(answers.c.id == answer_id).scalar_subquery()
        return self._change(_is(number, user_id), prompt_message_id=prompt_message_id)

    def reply_to_prompt(self, chat_id: int, user_id: int, prompt_message_id: int, text: str) -> bool:
        """Stores a reply as the reason when it is to the prompt for one. False for any other reply."""
        in_chat = (
            select(answers.c.number)
            .join_from(answers, conversations)
            .where(conversations.c.chat_id == chat_id)
        )
        return self._change(
            (feedback.c.prompt_message_id == prompt_message_id)
            & (feedback.c.user_id == user_id)
            & feedback.c.answer_number.in_(in_chat),
            reason=text.strip()[:MAX_REASON_CHARACTERS],
            prompt_message_id=None,
        )

    def rated(self) -> Iterator[Rated]:
        """All answers that were rated, oldest first."""
        with self._database.transaction() as connection:
            rated = rated_in(connection)
        yield from rated

    def _change(self, which: ColumnElement[bool], **values: Any) -> bool:
        with self._database.transaction() as connection:
            return bool(connection.execute(update(feedback).where(which).values(**values)).rowcount)


def rated_in(
    connection: Connection, *, since: datetime | None = None, before: datetime | None = None
) -> list[Rated]:
    """The answers that were rated, oldest first, with the opinions given at or after `since` and before
    `before`."""
    joined = kept_rows().join(feedback, feedback.c.answer_number == answers.c.number)
    with_opinions = joined.add_columns(feedback.c.rating, feedback.c.reason).order_by(
        answers.c.number, feedback.c.given_at, feedback.c.user_id
    )
    if since is not None:
        with_opinions = with_opinions.where(feedback.c.given_at >= since)
    if before is not None:
        with_opinions = with_opinions.where(feedback.c.given_at < before)
    rated = []
    for _, group in groupby(connection.execute(with_opinions), key=lambda row: row.number):
        same = list(group)
        rated.append(Rated(read_kept(same[0]), tuple(Opinion(row.rating > 0, row.reason) for row in same)))
    return rated


def forget_feedback(connection: Connection, user_id: int) -> None:
    """Deletes a person's opinions of anybody's answers."""
    connection.execute(delete(feedback).where(feedback.c.user_id == user_id))


def _is(number: int | ScalarSelect[int], user_id: int) -> ColumnElement[bool]:
    return (feedback.c.answer_number == number) & (feedback.c.user_id == user_id)
