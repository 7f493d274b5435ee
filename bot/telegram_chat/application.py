"""Which handler each kind of message goes to."""

from concurrent.futures import Executor

from telegram import Update
from telegram.ext import ApplicationBuilder, MessageHandler, TypeHandler, filters

from bot.assistant import Assistant
from bot.memory import Memory
from bot.telegram_chat.access import Access
from bot.telegram_chat.asking import Asking
from bot.telegram_chat.commands import explain
from bot.telegram_chat.door import Door
from bot.telegram_chat.failures import report
from bot.telegram_chat.order import InOrderPerChat
from bot.telegram_chat.updates import App

_SEND_TIMEOUT_SECONDS = 20
"""Long, because a message whose receipt did not come in time is sent again."""


def build_application(
    assistant: Assistant, memory: Memory, *, access: Access, threads: Executor, token: str, api_url: str
) -> App:
    """The application, ready to be fed with updates. Questions are answered in `threads`."""
    application: App = (
        ApplicationBuilder()
        .token(token)
        .base_url(api_url)
        .read_timeout(_SEND_TIMEOUT_SECONDS)
        .updater(None)
        .job_queue(None)
        .concurrent_updates(InOrderPerChat())
        .build()
    )
    application.add_handler(TypeHandler(Update, Door(access).keep), group=-1)
    private = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL
    asking = Asking(assistant, memory, threads)
    application.add_handler(MessageHandler(private & filters.TEXT & ~filters.COMMAND, asking.answer))
    application.add_handler(MessageHandler(private, explain))
    application.add_error_handler(report)
    return application
