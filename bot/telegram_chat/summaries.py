"""The summary of the week, which each admin is sent once: also after restarts and outages."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, date, datetime

from telegram import Bot, Update
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.memory.memory import Memory
from bot.telegram_chat.outgoing.delivery import send
from bot.telegram_chat.outgoing.failures import tell_undelivered
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import Place
from bot.telegram_chat.schedule import Days, Schedule
from bot.telegram_chat.texts.summary_texts import summary_text
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import Context
from index.errors import StateError

_LOOK_AGAIN_SECONDS = 3600
"""The longest wait between two looks at the clock: a machine that slept wakes up with another time."""

_PATIENCE_SECONDS = 600
"""How long a summary is tried; it is tried again at the next look."""

logger = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Summaries:
    """What was asked, refused and not liked since the last summary, for each of `admins` in their language.

    A summary is noted when Telegram has taken it: a process that is killed between the two sends it again.
    An admin who is new is told of the days from then on. Without a `schedule` nothing is sent.
    """

    def __init__(
        self,
        memory: Memory,
        threads: Threads,
        admins: frozenset[int],
        schedule: Schedule | None,
        *,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._memory = memory
        self._threads = threads
        self._admins = admins
        self._schedule = schedule
        self._clock = clock
        self._languages: dict[int, str | None] = {}
        self._told_before: dict[int, date] = {}  # in case it cannot be noted

    async def run(self, bot: Bot) -> None:
        """Sends each when it is due, until it is cancelled."""
        while self._schedule:
            await self.send_due(bot)
            until = (self._schedule.next(self._clock()) - self._clock()).total_seconds()
            await asyncio.sleep(min(until, _LOOK_AGAIN_SECONDS))

    async def send_due(self, bot: Bot) -> None:
        """Sends what is due now. What cannot be sent stays due, but for a person who does not want it."""
        for admin_id in sorted(self._admins) if self._schedule else ():
            try:
                await self._send_due(bot, admin_id)
            except StateError as error:
                logger.warning("The summary of the week could not be made: %s", error)
            except TelegramError as error:
                tell_undelivered(error)

    async def see(self, update: Update, context: Context) -> None:
        """Notes the language of an admin's app, which Telegram tells with what they write alone."""
        user = update.effective_user
        if not user or user.id not in self._admins:
            return
        if user.id in self._languages and self._languages[user.id] == user.language_code:
            return
        try:
            note = self._memory.activities.set_app_language
            await self._threads.remember(note, user.id, user.language_code)
        except StateError as error:
            logger.warning("An admin's language could not be noted: %s", error)
        else:
            self._languages[user.id] = user.language_code

    async def _send_due(self, bot: Bot, admin_id: int) -> None:
        assert self._schedule
        now, kept, remember = self._clock(), self._memory.activities, self._threads.remember
        since = await remember(kept.told_before, admin_id, today=now.date())
        since = max(since, self._told_before.get(admin_id, since))
        days = Days(since, self._schedule.last(now).date())
        if not days:
            return
        activity = await remember(kept.between, days.since, days.before)
        language = await remember(self._memory.people.language, admin_id)
        language = language or await remember(kept.app_language, admin_id)
        text = summary_text(activity, days, language)
        try:
            await send(bot, Place(admin_id), escape(text), patience_seconds=_PATIENCE_SECONDS)
        except (Forbidden, BadRequest) as error:  # they have never written to the bot, or have blocked it
            tell_undelivered(error)
        self._told_before[admin_id] = days.before
        await remember(kept.tell, admin_id, days.before)
