"""What a command brings about."""

from telegram import Update

from bot.telegram_chat.delivery import send
from bot.telegram_chat.html import escape
from bot.telegram_chat.texts import texts_for
from bot.telegram_chat.updates import Context, parts


async def explain(update: Update, context: Context) -> None:
    """Commands, and whatever is no text: says what can be asked."""
    chat, user, _ = parts(update)
    await send(context.bot, chat.id, escape(texts_for(user.language_code).welcome))
