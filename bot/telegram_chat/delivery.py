"""A message out to a chat, and "typing …" while it is being made."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

_PAUSES_SECONDS = (1, 2, 4, 8)
"""Between tries when the network fails: together longer than a dropped connection or a restart takes."""

_LONGEST_WAIT_SECONDS = 300
"""A flood limit longer than this is a ban: the message is given up."""

_TYPING_AGAIN_SECONDS = 4
"""Telegram shows "typing …" for five seconds."""


async def send(bot: Bot, chat_id: int, message: str, buttons: InlineKeyboardMarkup | None = None) -> int:
    """Sends one message in Telegram's HTML, waiting out flood limits and short network trouble: its id.

    A message whose receipt was lost on the way may arrive twice, which is better than not at all.
    Raises TelegramError when it cannot be delivered.
    """
    pauses = iter(_PAUSES_SECONDS)
    while True:
        pause = next(pauses, None)
        try:
            sent = await bot.send_message(
                chat_id,
                message,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=buttons,
            )
            return sent.message_id
        except RetryAfter as error:
            wait = _seconds(error.retry_after)
            if pause is None or wait > _LONGEST_WAIT_SECONDS:
                raise
        except BadRequest:  # a NetworkError by class, though no other try can help
            raise
        except NetworkError:
            if pause is None:
                raise
            wait = pause
        await asyncio.sleep(wait)


@asynccontextmanager
async def typing(bot: Bot, chat_id: int) -> AsyncIterator[None]:
    """Shows "typing …" in the chat, at once and until the block is left, and never after."""
    done = asyncio.Event()
    shown = asyncio.create_task(_keep_typing(bot, chat_id, done))
    try:
        yield
    finally:
        done.set()
        await shown


async def _keep_typing(bot: Bot, chat_id: int, done: asyncio.Event) -> None:
    while not done.is_set():
        with suppress(TelegramError):  # a courtesy: the answer does not depend on it
            await bot.send_chat_action(chat_id, ChatAction.TYPING, connect_timeout=1, read_timeout=1)
        with suppress(TimeoutError):
            await asyncio.wait_for(done.wait(), _TYPING_AGAIN_SECONDS)


def _seconds(duration: int | float | timedelta) -> float:
    # python-telegram-bot is changing from one to the other.
    return duration.total_seconds() if isinstance(duration, timedelta) else duration
