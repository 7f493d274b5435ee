"""Messages without words to read."""

from collections import OrderedDict

from telegram import Update

from bot.telegram_chat.outgoing.delivery import send
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import answer_place
from bot.telegram_chat.texts.texts import texts_for
from bot.telegram_chat.updates import ChatContext, parts

_MAX_ALBUMS = 1000


class Content:
    """Declines messages that cannot be read, once per album."""

    def __init__(self) -> None:
        self._albums: OrderedDict[str, None] = OrderedDict()

    async def note_album(self, update: Update, context: ChatContext) -> None:
        """Remembers the album of a picture with a caption: the caption is answered, and no other picture of
        the album is declined."""
        _, _, message = parts(update)
        if message.media_group_id:
            self._is_first(message.media_group_id)

    async def decline(self, update: Update, context: ChatContext) -> None:
        """Declines stickers, voice messages, files and anything else without words; in an album only the
        first picture."""
        _, speaker, message = parts(update)
        if message.media_group_id and not self._is_first(message.media_group_id):
            return
        text = texts_for(speaker.language_code).declined
        await send(context.bot, answer_place(message, always_reply=True), escape(text))

    def _is_first(self, album: str) -> bool:
        seen = album in self._albums
        self._albums[album] = None
        if len(self._albums) > _MAX_ALBUMS:
            self._albums.popitem(last=False)
        return not seen
