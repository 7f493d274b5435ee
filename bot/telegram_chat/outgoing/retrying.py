"""Repeats a call to Telegram, through flood limits and network trouble, until it is accepted."""

import asyncio
import html
import re
import time
from collections.abc import Coroutine, Iterator
from datetime import timedelta
from functools import partial
from typing import Any, TypeAlias, TypeVar

import httpx
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.telegram_chat.current_update import current_errand

_T = TypeVar("_T")
Call: TypeAlias = partial[Coroutine[Any, Any, _T]]

_PAUSES_SECONDS = (1, 2, 4, 8, 15, 30)
"""The pauses between tries when the network fails; the last one is repeated."""


async def persistently(call: Call[_T], patience_seconds: float) -> _T:
    """Repeats the call until Telegram accepts it, and returns the result. Drops a topic that is gone, and
    markup that is refused. Raises TelegramError for any other refusal, and after `patience_seconds`."""
    last_try = time.monotonic() + patience_seconds
    pauses = _pauses()
    while True:
        try:
            return await _once(call)
        except ChatMigrated as error:  # a group has become a supergroup
            call = partial(call.func, **{**call.keywords, "chat_id": error.new_chat_id})
        except BadRequest as error:  # a subclass of NetworkError, but the same call would fail again
            easier = _made_easier(call, error)
            if easier is None:
                raise
            call = easier
        except (Forbidden, InvalidToken):
            raise
        except TelegramError as error:
            wait = _seconds(error.retry_after) if isinstance(error, RetryAfter) else next(pauses)
            if time.monotonic() + wait > last_try:
                raise
            await asyncio.sleep(wait)


async def _once(call: Call[_T]) -> _T:
    errand = current_errand.get()
    if errand is None:
        return await call()
    await errand.before_sending()
    try:
        result = await call()
    except TelegramError as error:
        if _is_refusal(error):
            await errand.after_refusal()
        raise
    errand.after_sending()
    return result


def _pauses() -> Iterator[float]:
    yield from _PAUSES_SECONDS
    while True:
        yield _PAUSES_SECONDS[-1]


def _is_refusal(error: TelegramError) -> bool:
    """Whether Telegram has certainly not accepted the call: it said so, or there was no connection."""
    cause = error.__cause__
    return cause is None or isinstance(cause, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)


def _made_easier(call: Call[_T], error: BadRequest) -> Call[_T] | None:
    """The same call without the topic or the markup that Telegram refuses; None for any other reason."""
    keywords, reason = dict(call.keywords), error.message.lower()
    if "thread not found" in reason or "topic_" in reason:
        if not keywords.get("message_thread_id"):
            return None
        keywords["message_thread_id"] = None  # a topic that was deleted or closed
    elif "parse entities" in reason and keywords.get("parse_mode"):
        keywords |= {"parse_mode": None, "text": html.unescape(re.sub(r"<[^>]*>", "", keywords["text"]))}
    else:
        return None
    return partial(call.func, **keywords)


def _seconds(duration: int | float | timedelta) -> float:
    # python-telegram-bot is changing from numbers to timedelta.
    return duration.total_seconds() if isinstance(duration, timedelta) else duration
