"""Connects to Telegram at the start, and fetches updates."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from telegram.error import BadRequest, Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram_chat.incoming.connection import Connection
from bot.telegram_chat.incoming.health import Health
from bot.telegram_chat.incoming.intake import Intake
from bot.telegram_chat.updates import App
from index.errors import SettingError, StateError

_CONNECT_SECONDS = 30
"""How long to try at the start: a restart of the network or of a self-hosted server takes less."""

_POLL_SECONDS = 30
"""How long Telegram holds a request for messages open when there are none."""

_FIRST_PAUSE_SECONDS = 0.5
_LONGEST_PAUSE_SECONDS = 30

_KINDS = ("message", "edited_message", "callback_query", "inline_query")

logger = logging.getLogger(__name__)


async def connect(application: App, connection: Connection) -> None:
    """Checks the token, and retries for a while when Telegram cannot be reached. Raises InvalidToken, and
    SettingError when Telegram cannot be reached at all."""
    await _reach(application.initialize, connection)


async def receive_by(application: App, connection: Connection) -> None:
    """Sets or deletes the webhook at Telegram. Drops no waiting updates. Raises as `connect` does, and
    SettingError for a webhook that Telegram refuses."""
    bot = application.bot
    if not connection.webhook:
        await _reach(partial(bot.delete_webhook, drop_pending_updates=False), connection)
        return
    hook = partial(
        bot.set_webhook,
        connection.webhook_url,
        secret_token=connection.webhook_secret,
        allowed_updates=_KINDS,
    )
    try:
        await _reach(hook, connection)
    except BadRequest as error:
        raise SettingError(
            f"Telegram does not take the webhook {connection.webhook_url!r} ({error.message})",
            "check BELEG_TELEGRAM_WEBHOOK_URL",
        ) from None


async def poll(application: App, intake: Intake, health: Health) -> None:
    """Takes in every update, in Telegram's order, until it is cancelled.

    The next request confirms the updates to Telegram; at the end an extra request does.
    """
    offset: int | None = None
    outage = _Outage()
    try:
        while True:
            try:
                updates = await application.bot.get_updates(
                    offset=offset, timeout=_POLL_SECONDS, allowed_updates=_KINDS
                )
                await intake.take(application, updates)
            except InvalidToken:
                raise
            except (TelegramError, StateError) as error:
                await asyncio.sleep(outage.pause_after(error))
                continue
            outage.is_over()
            health.heard()
            if updates:
                offset = updates[-1].update_id + 1
    finally:
        with suppress(TelegramError):
            await application.bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=_KINDS)


async def _reach(call: Callable[[], Awaitable[object]], connection: Connection) -> None:
    deadline = time.monotonic() + _CONNECT_SECONDS
    outage = _Outage()
    while True:
        try:
            await call()
            return
        except (InvalidToken, BadRequest):
            raise
        except TelegramError as error:
            if time.monotonic() > deadline:
                raise SettingError(
                    f"The Bot API at {connection.api_url!r} cannot be reached ({_kind(error)})",
                    "check the network and BELEG_TELEGRAM_API_URL",
                ) from None
            await asyncio.sleep(outage.pause_after(error))


class _Outage:
    """A series of failures: how long to wait after each. Each reason is logged once."""

    def __init__(self) -> None:
        self._pause_seconds = 0.0
        self._told: set[str] = set()

    def pause_after(self, error: TelegramError | StateError) -> float:
        """Seconds to wait before the next try."""
        reason = _reason(error)
        if reason not in self._told:
            logger.warning("%s; trying again", reason)
        self._told.add(reason)
        self._pause_seconds = min(2 * self._pause_seconds or _FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS)
        return self._pause_seconds

    def is_over(self) -> None:
        if self._pause_seconds:
            logger.warning("Telegram sends messages again")
        self._pause_seconds = 0.0
        self._told.clear()


def _reason(error: TelegramError | StateError) -> str:
    if isinstance(error, StateError):
        return str(error)
    if isinstance(error, Conflict):
        return "Another program fetches this bot's messages: stop it, only one can"
    if isinstance(error, RetryAfter):
        return "Telegram asks for patience"
    return f"Telegram cannot be reached ({_kind(error)})"


def _kind(error: TelegramError) -> str:
    """The kind of error only: its message may have the token or a person's words in it."""
    return type(error.__cause__ or error).__name__
