"""Who and what is admitted: no strangers, no group messages for others, not too much from one speaker."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from telegram import Message, Update, User
from telegram.constants import ChatType

from bot.telegram_chat.incoming.access import Access, StrangerNotices
from bot.telegram_chat.incoming.limits import RateLimit
from bot.telegram_chat.incoming.message import is_for_bot
from bot.telegram_chat.speakers import MessageSender, speaker_of
from bot.telegram_chat.texts.texts import ChatTexts


@dataclass(frozen=True, slots=True)
class Rejection:
    """An update that is not handled. `words` returns the reply, as plain text; None for no reply."""

    words: Callable[[ChatTexts], str] | None = None


class Admission:
    """Admits listed people. A stranger who speaks to the bot is only told their id."""

    def __init__(self, access: Access, limit: RateLimit) -> None:
        self._access = access
        self._doorbell = StrangerNotices()
        self._limit = limit
        self._notes = RateLimit(limit.per_minute)

    def turns_away(self, update: Update, me: User, *, now: float) -> Rejection | None:
        """Why an update is not handled; None when it is. `now` is in seconds on a monotonic clock."""
        speaker, chat, message = speaker_of(update), update.effective_chat, update.effective_message
        if not speaker:
            return Rejection()
        admitted = self._access.admits(speaker.id, *([chat.id] if chat else []))
        if not (update.message or update.edited_message):  # a button, or an inline query
            return None if admitted or update.inline_query else Rejection()
        if not message or not is_for_bot(message, me) or _is_as_before(update):
            return Rejection()
        if not admitted:
            return self._stranger(message, speaker, now)
        if wait := self._limit.seconds_to_wait(speaker.id, now=now):
            return self._too_fast(speaker, wait, now)
        return None

    def _stranger(self, message: Message, speaker: MessageSender, now: float) -> Rejection:
        private = message.chat.type == ChatType.PRIVATE
        if not self._doorbell.answers(speaker.id if private else message.chat_id, now=now):
            return Rejection()
        if private:
            return Rejection(lambda texts: texts.stranger.format(id=speaker.id))
        return Rejection(lambda texts: texts.strange_group.format(id=speaker.id, chat_id=message.chat_id))

    def _too_fast(self, speaker: MessageSender, wait: float, now: float) -> Rejection:
        if self._notes.seconds_to_wait(speaker.id, now=now):
            return Rejection()
        return Rejection(lambda texts: texts.too_fast.format(seconds=math.ceil(wait)))


def _is_as_before(update: Update) -> bool:
    """Whether an edited message has not really been edited: Telegram sends one after the first reaction."""
    return update.edited_message is not None and update.edited_message.edit_date is None
