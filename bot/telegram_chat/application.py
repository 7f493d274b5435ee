"""Which handler each kind of update goes to."""

from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.telegram_chat.handlers.asking import Asking
from bot.telegram_chat.handlers.buttons import Buttons
from bot.telegram_chat.handlers.commands import Commands
from bot.telegram_chat.handlers.content import Content
from bot.telegram_chat.handlers.inline import Inline
from bot.telegram_chat.handlers.reindexing import Reindexing
from bot.telegram_chat.incoming.connection import Connection
from bot.telegram_chat.incoming.intake import Intake
from bot.telegram_chat.outgoing.callbacks import ButtonKind
from bot.telegram_chat.outgoing.failures import report
from bot.telegram_chat.summaries import Summaries
from bot.telegram_chat.updates import App

_SEND_TIMEOUT_SECONDS = 20
"""Long, because a message whose confirmation comes too late is sent again."""

_NEW = filters.UpdateType.MESSAGE
_EDITED = filters.UpdateType.EDITED_MESSAGE
_PRIVATE = filters.ChatType.PRIVATE
_WORDS = filters.TEXT | filters.CAPTION
_QUESTION = _WORDS & (~filters.COMMAND | filters.Regex(r"(?i)^/ask\b"))
_CAPTIONED_COMMAND = filters.CaptionRegex(r"(?i)^/(?!ask\b)[a-z]")
"""A command in the caption of a picture or a file is not a command, and not a question either."""


def build_application(
    connection: Connection,
    intake: Intake,
    *,
    asking: Asking,
    buttons: Buttons,
    commands: Commands,
    reindexing: Reindexing,
    content: Content,
    inline: Inline,
    summaries: Summaries,
) -> App:
    """The application with its handlers. It fetches no updates itself: the intake feeds it with those that
    are for the bot."""
    application: App = (
        ApplicationBuilder()
        .token(connection.token)
        .base_url(connection.api_url)
        .read_timeout(_SEND_TIMEOUT_SECONDS)
        .updater(None)
        .job_queue(None)
        .concurrent_updates(intake)
        .build()
    )
    application.add_handler(TypeHandler(Update, summaries.see), group=-3)
    application.add_handler(
        MessageHandler(_NEW & filters.REPLY & filters.TEXT, buttons.take_reason), group=-1
    )
    application.add_handler(MessageHandler(_NEW & filters.CAPTION, content.note_album), group=-2)
    application.add_handlers(
        [
            CommandHandler("ask", asking.answer, _NEW),
            CommandHandler(["start", "help"], commands.help, _NEW),
            CommandHandler("sources", commands.sources, _NEW),
            CommandHandler("export", commands.export, _NEW),
            CommandHandler("new", commands.new, _NEW),
            CommandHandler("filters", commands.filters, _NEW),
            CommandHandler("language", commands.language, _NEW),
            CommandHandler("status", commands.status, _NEW),
            CommandHandler("forget", commands.forget, _NEW),
            CommandHandler("reindex", reindexing.start, _NEW),
            MessageHandler(_NEW & _PRIVATE & (filters.COMMAND | _CAPTIONED_COMMAND), commands.help),
            MessageHandler((_NEW | _EDITED) & _QUESTION, asking.answer),
            MessageHandler(_NEW & _PRIVATE & ~filters.COMMAND & ~filters.StatusUpdate.ALL, content.decline),
            CallbackQueryHandler(commands.choose_language, pattern=rf"^{ButtonKind.LANGUAGE}:"),
            CallbackQueryHandler(buttons.press),
            InlineQueryHandler(inline.answer),
        ]
    )
    application.add_error_handler(report)
    return application
