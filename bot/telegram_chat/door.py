"""The first handler of every update: strangers go no further."""

import time

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from bot.telegram_chat.access import Access, Doorbell
from bot.telegram_chat.delivery import send
from bot.telegram_chat.html import escape
from bot.telegram_chat.texts import texts_for
from bot.telegram_chat.updates import Context


class Door:
    """Lets listed people through to the other handlers; a stranger is told their id, and that is all."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._doorbell = Doorbell()

    async def keep(self, update: Update, context: Context) -> None:
        chat, user = update.effective_chat, update.effective_user
        if not chat or not user or chat.type != ChatType.PRIVATE:
            raise ApplicationHandlerStop
        if self._access.admits(user.id, chat.id):
            return
        if self._doorbell.answers(user.id, now=time.monotonic()):
            text = texts_for(user.language_code).stranger.format(id=user.id)
            await send(context.bot, chat.id, escape(text))
        raise ApplicationHandlerStop
