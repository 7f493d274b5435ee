"""Takes updates in: each is kept until it is answered; one at a time per chat, several chats in parallel."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from datetime import UTC, datetime
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import BaseUpdateProcessor

from bot.memory.inbox import ReceivedUpdate
from bot.memory.memory import Memory
from bot.telegram_chat.current_update import DeliveryRecord, current_errand
from bot.telegram_chat.incoming.admission import Admission
from bot.telegram_chat.incoming.language import speak_as_chosen
from bot.telegram_chat.outgoing.delivery import send
from bot.telegram_chat.outgoing.failures import logged, tell_undelivered
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import answer_place
from bot.telegram_chat.speakers import speaker_of
from bot.telegram_chat.texts.texts import ChatTexts, texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import App, parts
from index.errors import StateUnwritable

_MAX_UNDER_WAY = 1000
"""At most this many updates wait here or are being answered; Telegram keeps the others meanwhile. It is large
because updates that wait for their chat's turn count too, and must not block other chats. The threads limit
the work itself."""

_NOTE_PATIENCE_SECONDS = 60
"""How long a reply to an update that is not admitted is tried."""

_MOST_UNKEPT = 10_000
"""This many updates that could not be stored are remembered, in case Telegram sends one again, which it does
soon."""

logger = logging.getLogger(__name__)


class Intake(BaseUpdateProcessor):
    """Takes updates from polling or the webhook, and passes them to the application's handlers."""

    def __init__(
        self, memory: Memory, door: Admission, threads: Threads, *, max_under_way: int = _MAX_UNDER_WAY
    ) -> None:
        super().__init__(2 * max_under_way)  # the real limit is `_room`, which can be awaited
        self._memory = memory
        self._door = door
        self._threads = threads
        self._room = asyncio.Semaphore(max_under_way)
        self._stopping = False
        self._before: dict[int, bool] = {}
        self._unkept: dict[int, None] = {}
        self._is_told = False
        # A lock lives as long as someone holds or awaits it.
        self._locks: WeakValueDictionary[object, asyncio.Lock] = WeakValueDictionary()

    @property
    def is_full(self) -> bool:
        return self._room.locked()

    async def take(self, application: App, updates: Iterable[Update]) -> None:
        """Stores the updates that are for the bot, and passes them on when there is room. Afterwards they may
        be confirmed to Telegram. Known updates are ignored. While the database cannot be written, updates are
        passed on without being stored, and are known only as long as this process runs. Raises StateError
        when the database fails otherwise."""
        admitted = [update for update in updates if self._admits(application, update)]
        kept = [update for update in admitted if _is_kept(update)]
        new = await self._keep([_received(update) for update in kept])
        known = {update.update_id for update in kept} - new
        for update in admitted:
            if update.update_id not in known:
                await self._hand_on(application, update)

    async def _keep(self, received: list[ReceivedUpdate]) -> set[int]:
        """Stores the updates, and returns the ids of those that were not known yet."""
        received = [one for one in received if one.update_id not in self._unkept]
        try:
            new = await self._threads.remember(self._memory.inbox.remember, received, now=datetime.now(UTC))
        except StateUnwritable as error:
            self._tell(f"{error}. Until then messages are answered, but not remembered", starts=True)
            self._unkept |= dict.fromkeys(one.update_id for one in received)
            for old in list(self._unkept)[:-_MOST_UNKEPT]:
                del self._unkept[old]
            return {one.update_id for one in received}
        if received:
            self._tell("Messages are remembered again", starts=False)
        return {one.update_id for one in new}

    def _tell(self, line: str, *, starts: bool) -> None:
        if starts != self._is_told:
            logger.warning("%s", line)
        self._is_told = starts

    async def resume(self, application: App) -> None:
        """Takes up what an earlier process has left. Updates whose answer had not begun to be sent are
        answered; for the others the person is told that the answer may be lost."""
        try:
            left = await self._threads.remember(self._memory.inbox.unfinished)
        except StateUnwritable as error:  # they are left to the next process again
            self._tell(f"{error}. Until then messages are answered, but not remembered", starts=True)
            return
        for one in left:
            update = Update.de_json(dict(one.payload), application.bot)
            self._before[update.update_id] = one.sending
            await self._hand_on(application, update)

    def stop(self) -> None:
        """Starts no more answers: waiting updates are left to the next process."""
        self._stopping = True

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        assert isinstance(update, Update)
        lock = self._locks.setdefault(_lane(update), asyncio.Lock())
        try:
            async with lock:
                if not self._stopping:
                    await speak_as_chosen(speaker_of(update), self._memory, self._threads)
                    await self._handle(update, coroutine)
        finally:
            self._room.release()
            if isinstance(coroutine, Coroutine):
                coroutine.close()  # where it was never awaited, of which Python would warn

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    def _admits(self, application: App, update: Update) -> bool:
        try:
            away = self._door.turns_away(update, application.bot.bot, now=time.monotonic())
        except Exception as error:  # an unexpected update must not block others
            logged(error)
            return False
        if away and away.words:
            application.create_task(self._say(update, away.words))
        return away is None

    async def _say(self, update: Update, words: Callable[[ChatTexts], str]) -> None:
        _, speaker, message = parts(update)
        await speak_as_chosen(speaker, self._memory, self._threads)
        text = escape(words(texts_for(speaker.language_code)))
        try:
            await send(
                message.get_bot(), answer_place(message), text, patience_seconds=_NOTE_PATIENCE_SECONDS
            )
        except TelegramError as error:
            tell_undelivered(error)

    async def _hand_on(self, application: App, update: Update) -> None:
        await self._room.acquire()
        application.update_queue.put_nowait(update)

    async def _handle(self, update: Update, coroutine: Awaitable[Any]) -> None:
        if not _is_kept(update) or update.update_id in self._unkept:
            await coroutine
            return
        errand = DeliveryRecord(update.update_id, self._memory.inbox, self._threads)
        current_errand.set(errand)
        left_sending = self._before.pop(update.update_id, None)
        if left_sending is not None:
            # If this update kills the process again, it is not answered a third time.
            await errand.before_sending()
        if left_sending:
            await _tell_interrupted(update)
        else:
            await coroutine
        if not errand.goes_on:
            await errand.done()


async def _tell_interrupted(update: Update) -> None:
    message, speaker = update.effective_message, speaker_of(update)
    if message and speaker:
        text = texts_for(speaker.language_code).interrupted
        try:
            await send(message.get_bot(), answer_place(message, always_reply=True), escape(text))
        except TelegramError as error:
            tell_undelivered(error)


def _is_kept(update: Update) -> bool:
    """Whether an update is stored. Only messages are: a button can be pressed again, and an inline query is
    outdated in seconds."""
    return bool(update.message or update.edited_message)


def _received(update: Update) -> ReceivedUpdate:
    chat, speaker = update.effective_chat, speaker_of(update)
    return ReceivedUpdate(
        update.update_id,
        update.to_dict(),
        chat_id=chat.id if chat else None,
        user_id=speaker.id if speaker else None,
    )


def _lane(update: Update) -> object:
    """Updates of the same lane are handled one after the other. A button does not wait for answers, and an
    inline query waits for nothing."""
    chat = update.effective_chat
    if update.callback_query:
        return ("buttons", chat.id if chat else update.callback_query.from_user.id)
    if update.inline_query:
        return ("inline", update.inline_query.id)
    return chat.id if chat else None
