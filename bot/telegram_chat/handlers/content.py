"""What has no words to be read."""

from collections import OrderedDict

from telegram import Update

from bot.telegram_chat.outgoing.delivery import send
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import place_of
from bot.telegram_chat.texts.texts import texts_for
from bot.telegram_chat.updates import Context, parts

_MAX_ALBUMS = 1000


class Content:
    """Declines what cannot be read, once for an album."""

    def __init__(self) -> None:
        self._albums: OrderedDict[str, None] = OrderedDict()

    async def note_album(self, update: Update, context: Context) -> None:
        """A picture of an album that has words: they are answered, and no other picture is declined."""
        _, _, message = parts(update)
        if message.media_group_id:
            self._is_first(message.media_group_id)

    async def decline(self, update: Update, context: Context) -> None:
        """Stickers, voice, files and whatever else has no words. Of an album one picture is answered for."""
        _, speaker, message = parts(update)
        if message.media_group_id and not self._is_first(message.media_group_id):
            return
        text = texts_for(speaker.language_code).declined
        await send(context.bot, place_of(message, always_reply=True), escape(text))

    def _is_first(self, album: str) -> bool:
        seen = album in self._albums
        self._albums[album] = None
        if len(self._albums) > _MAX_ALBUMS:
            self._albums.popitem(last=False)
        return not seen
