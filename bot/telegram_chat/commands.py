"""What a command brings about."""

from telegram import Update

from bot.telegram_chat.delivery import send
from bot.telegram_chat.html import escape
from bot.telegram_chat.places import place_of
from bot.telegram_chat.texts import texts_for
from bot.telegram_chat.updates import Context, parts


async def explain(update: Update, context: Context) -> None:
    """Says what can be asked."""
    _, user, message = parts(update)
    await send(context.bot, place_of(message), escape(texts_for(user.language_code).welcome))
