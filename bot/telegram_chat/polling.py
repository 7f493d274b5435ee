"""Messages fetched from Telegram, each handed over once."""

import asyncio
import logging
from contextlib import suppress

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram_chat.updates import App
from index.errors import SettingError

_CONNECT_SECONDS = 30
"""How long to try at the start: a restart of the network or of a self-hosted server takes less."""

_POLL_SECONDS = 30
"""How long Telegram holds a request for messages open when there are none."""

_FIRST_PAUSE_SECONDS = 0.5
_LONGEST_PAUSE_SECONDS = 30

logger = logging.getLogger(__name__)


async def connect(application: App, api_url: str) -> None:
    """Makes sure of the token, and that messages come by polling. Drops none that wait."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + _CONNECT_SECONDS
    outage = _Outage()
    while True:
        try:
            await application.initialize()
            await application.bot.delete_webhook(drop_pending_updates=False)
            return
        except InvalidToken:
            raise
        except TelegramError as error:
            if loop.time() > deadline:
                raise SettingError(
                    f"The Bot API at {api_url!r} cannot be reached ({_kind(error)})",
                    "check the network and BELEG_TELEGRAM_API_URL",
                ) from None
            await asyncio.sleep(outage.pause_after(error))


async def poll(application: App) -> None:
    """Hands every message to the application, in the order in which Telegram has them.

    What was handed over is confirmed to Telegram by the next request, at the end by a last one, so that
    no message is lost or comes twice.
    """
    offset: int | None = None
    outage = _Outage()
    try:
        while True:
            try:
                updates = await application.bot.get_updates(
                    offset=offset, timeout=_POLL_SECONDS, allowed_updates=["message"]
                )
            except InvalidToken:
                raise
            except TelegramError as error:
                await asyncio.sleep(outage.pause_after(error))
                continue
            outage.is_over()
            for update in updates:
                application.update_queue.put_nowait(update)
                offset = update.update_id + 1
    finally:
        with suppress(TelegramError):
            await application.bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=["message"])


class _Outage:
    """How long to wait after each failure in a row; the log gets one line for all of them."""

    def __init__(self) -> None:
        self._pause_seconds = 0.0

    def pause_after(self, error: TelegramError) -> float:
        """Seconds to wait before the next try."""
        if not self._pause_seconds:
            logger.warning("%s; trying again", _reason(error))
        self._pause_seconds = min(2 * self._pause_seconds or _FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS)
        return self._pause_seconds

    def is_over(self) -> None:
        if self._pause_seconds:
            logger.warning("Telegram sends messages again")
        self._pause_seconds = 0.0


def _reason(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return "Another program fetches this bot's messages: stop it, only one can"
    if isinstance(error, RetryAfter):
        return "Telegram asks for patience"
    return f"Telegram cannot be reached ({_kind(error)})"


def _kind(error: TelegramError) -> str:
    """The kind of error alone, since its words may hold the token or a person's message."""
    return type(error.__cause__ or error).__name__
