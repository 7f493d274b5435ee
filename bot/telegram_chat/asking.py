"""A question: "typing …" is shown, and the answer is sent when it is there."""

import asyncio
import logging
import secrets
from concurrent.futures import Executor

from telegram import Update

from bot.assistant import Assistant
from bot.telegram_chat.delivery import send, typing
from bot.telegram_chat.failures import trace
from bot.telegram_chat.html import answer_messages, escape
from bot.telegram_chat.texts import texts_for
from bot.telegram_chat.updates import Context, parts
from index.errors import BelegError, QuestionError

logger = logging.getLogger(__name__)


class Asking:
    """Answers questions in `threads`."""

    def __init__(self, assistant: Assistant, threads: Executor) -> None:
        self._assistant = assistant
        self._threads = threads

    async def answer(self, update: Update, context: Context) -> None:
        """A question in a private chat."""
        chat, user, message = parts(update)
        async with typing(context.bot, chat.id):
            messages = await self._messages(message.text or "", user.language_code)
        for each in messages:
            await send(context.bot, chat.id, each)

    async def _messages(self, question: str, language_code: str | None) -> tuple[str, ...]:
        texts = texts_for(language_code)
        loop = asyncio.get_running_loop()
        try:
            answer = await loop.run_in_executor(self._threads, self._assistant.ask, question)
            return answer_messages(answer)
        except QuestionError as error:
            return (escape(str(error)),)
        except BelegError as error:
            logger.warning("A question could not be answered: %s", error)
            return (escape(texts.unavailable.format(problem=error.problem)),)
        except Exception as error:
            code = secrets.token_hex(3)
            logger.error("Error %s while answering a question\n%s", code, trace(error))
            logger.debug("Error %s in full", code, exc_info=error)
            return (escape(texts.apology.format(code=code)),)
