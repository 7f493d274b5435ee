"""A conversation sent as files, with its sources."""

import time
from collections import OrderedDict
from collections.abc import Sequence
from datetime import UTC, datetime

from telegram import Bot

from bot.export.documents import EXPORT_FORMATS, ExportedFile, document
from bot.export.exported import Exported
from bot.memory.kept import Conversation, Kept
from bot.telegram_chat.outgoing.delivery import send_file
from bot.telegram_chat.outgoing.places import ChatPlace
from bot.telegram_chat.threads import Threads
from bot.wording.layout.layout import Layout

_PAUSE_SECONDS = 30
"""A conversation is not sent again before then: anybody in a group may press the button."""

_MAX_CONVERSATIONS = 10_000
"""At most this many recently sent conversations are remembered."""


class Exports:
    """Sends conversations as files, each at most once in half a minute."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self._sent: OrderedDict[Conversation, float] = OrderedDict()

    def may_send(self, conversation: Conversation) -> bool:
        """Whether the conversation may be sent now. If so, it counts as sent."""
        now = time.monotonic()
        if now - self._sent.get(conversation, -_PAUSE_SECONDS) < _PAUSE_SECONDS:
            return False
        self._sent[conversation] = now
        self._sent.move_to_end(conversation)
        if len(self._sent) > _MAX_CONVERSATIONS:
            self._sent.popitem(last=False)
        return True

    async def send(self, bot: Bot, place: ChatPlace, answers: Sequence[Kept], *, language: str) -> None:
        """Sends the answers as a file in each format, with our own words in `de` or `en`."""
        for one in await self._threads.ask(_documents, answers, language):
            await send_file(bot, place, one.name, one.content)


def _documents(answers: Sequence[Kept], language: str) -> list[ExportedFile]:
    conversation = [_exported(kept) for kept in answers]
    now = datetime.now(UTC)
    return [document(conversation, form=form, language=language, now=now) for form in EXPORT_FORMATS]


def _exported(kept: Kept) -> Exported:
    """An answer for export; one stored before layouts were has only its text."""
    return Exported(kept.question, kept.layout or Layout(kept.text), kept.language)
