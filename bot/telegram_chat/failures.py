"""What becomes of an error: a line in the log that tells where, without anybody's words."""

import logging
import traceback

from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop

from bot.telegram_chat.updates import Context

logger = logging.getLogger(__name__)


async def report(update: object, context: Context) -> None:
    """The last resort, mostly for messages that could not be delivered."""
    error = context.error
    if isinstance(error, TelegramError):  # in its own words at DEBUG alone, which may repeat a message
        logger.warning("A message could not be delivered (%s)", type(error).__name__)
    elif error:
        logger.error("A message could not be handled\n%s", trace(error))
    logger.debug("The error in full", exc_info=error)
    # Without this the handlers of later groups would run: an error at the door would open it.
    raise ApplicationHandlerStop


def trace(error: BaseException) -> str:
    """Where it happened, without what the errors say: that may repeat a person's words."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    first = f"{trace(before)}which led to\n" if before else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{first}{frames}{type(error).__module__}.{type(error).__qualname__}\n"
