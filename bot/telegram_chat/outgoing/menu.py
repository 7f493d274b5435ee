"""The command menu, in German and English; admins have one more command."""

import asyncio

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, TelegramError

from bot.telegram_chat.outgoing.failures import tell_undelivered
from bot.telegram_chat.texts.command_texts import command_texts

_PAUSES_SECONDS = (1, 5, 30)

_MENUS = (("", "en"), ("de", "de"))
"""The languages of people's apps, "" for all others, each with the language of its menu."""


async def set_menu(bot: Bot, admins: frozenset[int]) -> None:
    """Sets the menu. Nothing waits for it: when it fails, the menu of the last start stays."""
    for app_language, language in _MENUS:
        commands = [BotCommand(name, text) for name, text in command_texts(language).menu.items()]
        await _set(bot, commands, app_language)
        for_admins = [*commands, BotCommand("reindex", command_texts(language).reindex)]
        for admin in sorted(admins):
            await _set(bot, for_admins, app_language, BotCommandScopeChat(admin))


async def _set(
    bot: Bot, commands: list[BotCommand], app_language: str, scope: BotCommandScopeChat | None = None
) -> None:
    for pause in (*_PAUSES_SECONDS, None):
        try:
            await bot.set_my_commands(commands, scope=scope, language_code=app_language or None)
            return
        except BadRequest:  # an admin who has never written to the bot has no chat with it
            return
        except TelegramError as error:
            if pause is None:
                tell_undelivered(error)
                return
        await asyncio.sleep(pause)
