"""What is said and logged about an error. A known problem is stated. For any other error the person gets an
apology with a code, and the log has the code with the traceback."""

import logging
import secrets
import traceback
from collections.abc import Callable
from functools import partial

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop

from bot.telegram_chat.outgoing.delivery import send
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import answer_place
from bot.telegram_chat.speakers import speaker_of
from bot.telegram_chat.texts.problems import problem_text
from bot.telegram_chat.texts.texts import texts_for
from bot.telegram_chat.updates import ChatContext
from index.errors import BelegError

logger = logging.getLogger(__name__)


async def report(update: object, context: ChatContext) -> None:
    """The last resort: for messages that could not be delivered, and for unexpected errors."""
    error = context.error
    if isinstance(error, TelegramError):
        tell_undelivered(error)
    elif isinstance(error, BelegError):
        logger.warning("A message could not be answered: %s", error)
        await _tell(update, context, partial(problem_text, error))
    elif error:
        code = logged(error)
        await _tell(update, context, lambda language: texts_for(language).apology.format(code=code))
    # Without this the handlers of later groups would run.
    raise ApplicationHandlerStop


def logged(error: BaseException) -> str:
    """Logs an unexpected error, and returns its code in the log."""
    code = secrets.token_hex(3)
    logger.error("Error %s while answering a message\n%s", code, trace(error))
    logger.debug("Error %s in full", code, exc_info=error)
    return code


def tell_undelivered(error: TelegramError) -> None:
    """Logs a line. The error's own message is logged only at DEBUG: it may repeat a person's words."""
    logger.warning("A message could not be delivered (%s)", type(error).__name__)
    logger.debug("The error in full", exc_info=error)


def trace(error: BaseException) -> str:
    """The traceback without the errors' messages, which may repeat a person's words."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    first = f"{trace(before)}which led to\n" if before else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{first}{frames}{type(error).__module__}.{type(error).__qualname__}\n"


async def _tell(update: object, context: ChatContext, words: Callable[[str | None], str]) -> None:
    if not isinstance(update, Update) or not update.effective_message or update.inline_query:
        return
    speaker = speaker_of(update)
    text = escape(words(speaker.language_code if speaker else None))
    try:
        await send(context.bot, answer_place(update.effective_message), text)
    except TelegramError as error:
        tell_undelivered(error)
