"""A message out to a chat, through flood limits and network trouble; "typing …" meanwhile."""

import asyncio
import html
import re
import time
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

import httpx
from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.telegram_chat.errands import current_errand
from bot.telegram_chat.places import Place

T = TypeVar("T")

_PAUSES_SECONDS = (1, 2, 4, 8, 15, 30)
"""Between tries when the network fails; the last one again and again."""

_PATIENCE_SECONDS = 24 * 3600
"""How long a message is tried: as long as Telegram keeps the questions themselves."""

_TYPING_AGAIN_SECONDS = 4
"""Telegram shows "typing …" for five seconds."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def send(
    bot: Bot,
    place: Place,
    message: str,
    *,
    buttons: InlineKeyboardMarkup | None = None,
    patience_seconds: float = _PATIENCE_SECONDS,
) -> int:
    """Sends one message in Telegram's HTML and gives its id, waiting out flood limits and network trouble.

    A message whose receipt was lost on the way may arrive twice, which is better than not at all. Raises
    TelegramError when it cannot be delivered.
    """
    reply = ReplyParameters(place.reply_to, allow_sending_without_reply=True) if place.reply_to else None
    call = partial(
        bot.send_message,
        chat_id=place.chat_id,
        text=message,
        parse_mode=ParseMode.HTML,
        message_thread_id=place.topic_id,
        reply_parameters=reply,
        reply_markup=buttons,
        link_preview_options=_NO_PREVIEW,
    )
    sent = await _persistently(call, patience_seconds)
    return sent.message_id


async def edit(
    bot: Bot,
    place: Place,
    message_id: int,
    message: str,
    *,
    buttons: InlineKeyboardMarkup | None = None,
    patience_seconds: float = _PATIENCE_SECONDS,
) -> bool:
    """Puts this message in the place of one that was sent, waiting as `send` does; False when that one is no
    longer there to be edited."""
    call = partial(
        bot.edit_message_text,
        text=message,
        chat_id=place.chat_id,
        message_id=message_id,
        parse_mode=ParseMode.HTML,
        reply_markup=buttons,
        link_preview_options=_NO_PREVIEW,
    )
    try:
        await _persistently(call, patience_seconds)
    except BadRequest as error:
        if "not modified" in error.message:  # as after a receipt that was lost
            return True
        if "not found" in error.message or "can't be edited" in error.message:
            return False
        raise
    return True


async def draft(bot: Bot, place: Place, draft_id: int, message: str) -> None:
    """Shows a message that is still being written, in a private chat, for up to 30 seconds. Tries once."""
    await bot.send_message_draft(
        place.chat_id, draft_id, message, message_thread_id=place.topic_id, parse_mode=ParseMode.HTML
    )


async def delete(bot: Bot, place: Place, message_id: int) -> None:
    """Takes back a message; one that can no longer be taken back stays."""
    with suppress(BadRequest):
        await _persistently(
            partial(bot.delete_message, chat_id=place.chat_id, message_id=message_id), _PATIENCE_SECONDS
        )


@asynccontextmanager
async def typing(bot: Bot, place: Place) -> AsyncIterator[None]:
    """Shows "typing …" in the chat, at once and until the block is left, and never after."""
    done = asyncio.Event()
    shown = asyncio.create_task(_keep_typing(bot, place, done))
    try:
        yield
    finally:
        done.set()
        await shown


async def _persistently(call: "partial[Coroutine[Any, Any, T]]", patience_seconds: float) -> T:
    """Makes the call until Telegram takes it, refuses it for good, or patience ends."""
    last_try = time.monotonic() + patience_seconds
    pauses = _pauses()
    while True:
        try:
            return await _once(call)
        except ChatMigrated as error:  # a group has become a supergroup
            call = partial(call.func, **{**call.keywords, "chat_id": error.new_chat_id})
        except BadRequest as error:  # a NetworkError by class, though the same call would fail again
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


async def _once(call: "partial[Coroutine[Any, Any, T]]") -> T:
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
    """Whether Telegram has surely not taken the call: it said so, or there was no connection."""
    cause = error.__cause__
    return cause is None or isinstance(cause, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)


def _made_easier(
    call: "partial[Coroutine[Any, Any, T]]", error: BadRequest
) -> "partial[Coroutine[Any, Any, T]] | None":
    """The same call without what Telegram does not like about it; None when that is something else."""
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


async def _keep_typing(bot: Bot, place: Place, done: asyncio.Event) -> None:
    while not done.is_set():
        with suppress(TelegramError):  # a courtesy: the answer does not depend on it
            await bot.send_chat_action(
                place.chat_id,
                ChatAction.TYPING,
                message_thread_id=place.topic_id,
                connect_timeout=1,
                read_timeout=1,
            )
        with suppress(TimeoutError):
            await asyncio.wait_for(done.wait(), _TYPING_AGAIN_SECONDS)


def _seconds(duration: int | float | timedelta) -> float:
    # python-telegram-bot is changing from one to the other.
    return duration.total_seconds() if isinstance(duration, timedelta) else duration
