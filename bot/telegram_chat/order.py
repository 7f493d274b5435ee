"""Many chats at the same time, each chat's messages one after the other."""

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any
from weakref import WeakValueDictionary

from telegram import Update
from telegram.ext import BaseUpdateProcessor

_MAX_WAITING = 10_000
"""Updates under way at once. Large, as one that waits for its chat's turn counts too and must not keep other
chats out; the work is bounded by the threads."""


class InOrderPerChat(BaseUpdateProcessor):
    """Hands an update to its handlers when those of its chat before it are done."""

    def __init__(self) -> None:
        super().__init__(_MAX_WAITING)
        # A lock lives as long as someone holds or awaits it.
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        chat = update.effective_chat if isinstance(update, Update) else None
        lock = self._locks.setdefault(chat.id if chat else 0, asyncio.Lock())
        try:
            async with lock:
                await coroutine
        finally:
            if isinstance(coroutine, Coroutine):
                coroutine.close()  # at a hard stop its turn may never have come, which Python warns of

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass
