"""One answer in a chat: its text so far while it is being made, and the whole answer at the end."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from telegram import Bot, InlineKeyboardMarkup
from telegram.error import TelegramError

from bot.telegram_chat.outgoing.delivery import delete, draft, edit, send
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import ChatPlace
from bot.telegram_chat.outgoing.splitting import split

_FIRST_FRAME_SECONDS = 0.3
"""An answer that is complete by then is not shown in parts."""

_DRAFT_SECONDS = 0.5
"""The pause between two states of a draft, which Telegram animates."""

_EDIT_SECONDS = 1.5
"""The pause between two edits, which count as messages: Telegram accepts about one a second in a chat."""


class Display:
    """Shows an answer in a place. `instead_of` are the ids of the messages that it replaces."""

    def __init__(self, bot: Bot, place: ChatPlace, *, instead_of: Sequence[int] = ()) -> None:
        self._bot = bot
        self._place = place
        self._message_ids = list(instead_of)
        self._draft_id = secrets.randbelow(2**31 - 1) + 1
        self._drafts = place.is_private and not instead_of
        self._loop = asyncio.get_running_loop()
        self._text = ""
        self._grown = asyncio.Event()
        self._shown_at = 0.0

    def on_text(self, text: str) -> None:
        """Takes the text so far, from any thread."""
        self._loop.call_soon_threadsafe(self._take, text)

    @asynccontextmanager
    async def growing(self) -> AsyncIterator[None]:
        """Shows the text so far while the block runs, and never after."""
        done = asyncio.Event()
        frames = asyncio.create_task(self._show_frames(done))
        try:
            yield
        finally:
            done.set()
            self._grown.set()
            await frames

    async def show(
        self, messages: Sequence[str], *, buttons: InlineKeyboardMarkup | None = None
    ) -> tuple[int, ...]:
        """Delivers the whole answer, with `buttons` under its last message, and returns the messages' ids."""
        before, self._message_ids = self._message_ids, []
        for number, message in enumerate(messages):
            under = buttons if number == len(messages) - 1 else None
            if number < len(before):
                await asyncio.sleep(self._shown_at + _EDIT_SECONDS - time.monotonic())
                if await edit(self._bot, self._place, before[number], message, buttons=under):
                    self._message_ids.append(before[number])
                    continue
            self._message_ids.append(await send(self._bot, self._place, message, buttons=under))
        for message_id in before[len(messages) :]:
            await delete(self._bot, self._place, message_id)
        return tuple(self._message_ids)

    def _take(self, text: str) -> None:
        self._text = text
        self._grown.set()

    async def _show_frames(self, done: asyncio.Event) -> None:
        gap = _DRAFT_SECONDS if self._drafts else _EDIT_SECONDS
        pause = _FIRST_FRAME_SECONDS
        with suppress(TelegramError):  # then only the whole answer is shown
            while True:
                await self._grown.wait()
                self._grown.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(done.wait(), pause)
                if done.is_set():
                    return
                await self._show_frame(split(escape(self._text))[-1] + " …")
                pause = gap

    async def _show_frame(self, frame: str) -> None:
        """Shows one frame. Tries once: the next frame, or the whole answer, follows anyway."""
        self._shown_at = time.monotonic()
        if self._drafts:
            await draft(self._bot, self._place, self._draft_id, frame)
        elif self._message_ids:
            await edit(self._bot, self._place, self._message_ids[0], frame, patience_seconds=0)
        else:
            self._message_ids.append(await send(self._bot, self._place, frame, patience_seconds=0))
