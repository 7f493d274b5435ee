"""Sends a message to a chat, through flood limits and network trouble; shows "typing …" meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, TelegramError

from bot.telegram_chat.outgoing.places import ChatPlace
from bot.telegram_chat.outgoing.retrying import persistently

_PATIENCE_SECONDS = 24 * 3600
"""How long sending is tried: as long as Telegram keeps the questions themselves."""

_TYPING_AGAIN_SECONDS = 4
"""Telegram shows "typing …" for five seconds."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def send(
    bot: Bot,
    place: ChatPlace,
    message: str,
    *,
    buttons: InlineKeyboardMarkup | None = None,
    patience_seconds: float = _PATIENCE_SECONDS,
) -> int:
    """Sends one message in Telegram's HTML, and returns its id. Waits out flood limits and network trouble.

    A message whose confirmation was lost may arrive twice, which is better than not at all. Raises
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
    sent = await persistently(call, patience_seconds)
    return sent.message_id


async def send_file(
    bot: Bot, place: ChatPlace, name: str, content: bytes, *, patience_seconds: float = _PATIENCE_SECONDS
) -> int:
    """Sends a file, and returns the message's id. Waits and raises as `send` does."""
    reply = ReplyParameters(place.reply_to, allow_sending_without_reply=True) if place.reply_to else None
    call = partial(
        bot.send_document,
        chat_id=place.chat_id,
        document=content,
        filename=name,
        message_thread_id=place.topic_id,
        reply_parameters=reply,
    )
    sent = await persistently(call, patience_seconds)
    return sent.message_id


async def edit(
    bot: Bot,
    place: ChatPlace,
    message_id: int,
    message: str,
    *,
    buttons: InlineKeyboardMarkup | None = None,
    patience_seconds: float = _PATIENCE_SECONDS,
) -> bool:
    """Replaces a message that was sent; False when it can no longer be edited. Waits and raises as `send`
    does."""
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
        await persistently(call, patience_seconds)
    except BadRequest as error:
        if "not modified" in error.message:  # as after a lost confirmation
            return True
        if "not found" in error.message or "can't be edited" in error.message:
            return False
        raise
    return True


async def draft(bot: Bot, place: ChatPlace, draft_id: int, message: str) -> None:
    """Shows a message that is still being written, in a private chat, for up to 30 seconds. Tries once."""
    await bot.send_message_draft(
        place.chat_id, draft_id, message, message_thread_id=place.topic_id, parse_mode=ParseMode.HTML
    )


async def delete(bot: Bot, place: ChatPlace, message_id: int) -> None:
    """Deletes a message, unless it can no longer be deleted."""
    with suppress(BadRequest):
        await persistently(
            partial(bot.delete_message, chat_id=place.chat_id, message_id=message_id), _PATIENCE_SECONDS
        )


@asynccontextmanager
async def typing(bot: Bot, place: ChatPlace) -> AsyncIterator[None]:
    """Shows "typing …" in the chat while the block runs, and never after."""
    done = asyncio.Event()
    shown = asyncio.create_task(_keep_typing(bot, place, done))
    try:
        yield
    finally:
        done.set()
        await shown


async def _keep_typing(bot: Bot, place: ChatPlace, done: asyncio.Event) -> None:
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
