"""The weekly summary, sent to each admin once, also across restarts and outages."""

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
from bot.telegram_chat.outgoing.places import ChatPlace
from bot.telegram_chat.schedule import Days, Schedule
from bot.telegram_chat.texts.summary_texts import summary_text
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import ChatContext
from index.errors import StateError

_LOOK_AGAIN_SECONDS = 3600
"""The longest wait between two looks at the clock: the time jumps when a machine wakes up from sleep."""

_PATIENCE_SECONDS = 600
"""How long sending a summary is tried; it is tried again at the next look at the clock."""

logger = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Summaries:
    """Sends each of `admins`, in their language, what was asked, refused and disliked since their last
    summary.

    A summary is recorded after Telegram has accepted it: if the process is killed in between, it is sent
    again. The first summary of a new admin starts with the day on which they became known. Without a
    `schedule` nothing is sent.
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
        self._told_before: dict[int, date] = {}  # in case it cannot be stored

    async def run(self, bot: Bot) -> None:
        """Sends the summaries when they are due, until it is cancelled."""
        while self._schedule:
            await self.send_due(bot)
            until = (self._schedule.next(self._clock()) - self._clock()).total_seconds()
            await asyncio.sleep(min(until, _LOOK_AGAIN_SECONDS))

    async def send_due(self, bot: Bot) -> None:
        """Sends the summaries that are due now. A summary that cannot be sent stays due, unless the person
        has blocked the bot or never written to it."""
        for admin_id in sorted(self._admins) if self._schedule else ():
            try:
                await self._send_due(bot, admin_id)
            except StateError as error:
                logger.warning("The summary of the week could not be made: %s", error)
            except TelegramError as error:
                tell_undelivered(error)

    async def see(self, update: Update, context: ChatContext) -> None:
        """Stores the language of an admin's app, which Telegram sends only with their own updates."""
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
            await send(bot, ChatPlace(admin_id), escape(text), patience_seconds=_PATIENCE_SECONDS)
        except (Forbidden, BadRequest) as error:  # they have never written to the bot, or have blocked it
            tell_undelivered(error)
        self._told_before[admin_id] = days.before
        await remember(kept.tell, admin_id, days.before)
