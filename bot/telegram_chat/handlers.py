"""What each kind of message brings about."""

import asyncio
import logging
import secrets
import time
import traceback
from collections.abc import Awaitable, Coroutine
from concurrent.futures import Executor
from typing import Any, TypeAlias
from weakref import WeakValueDictionary

from telegram import Chat, Message, Update, User
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    ApplicationHandlerStop,
    BaseUpdateProcessor,
    CallbackContext,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.assistant import Assistant
from bot.telegram_chat.access import Access, Doorbell
from bot.telegram_chat.delivery import send, typing
from bot.telegram_chat.html import answer_messages, escape
from bot.telegram_chat.texts import texts_for
from index.errors import BelegError, QuestionError

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Context: TypeAlias = CallbackContext[Any, Any, Any, Any]

_MAX_WAITING = 10_000
"""Updates under way at once. Large, as one that waits for its chat's turn counts too and must not keep other
chats out; the work is bounded by the threads."""

_SEND_TIMEOUT_SECONDS = 20
"""Long, because a message whose receipt did not come in time is sent again."""

logger = logging.getLogger(__name__)


def build_application(
    assistant: Assistant, *, access: Access, threads: Executor, token: str, api_url: str
) -> App:
    """The application, ready to be fed with updates. Questions are answered in `threads`."""
    application: App = (
        ApplicationBuilder()
        .token(token)
        .base_url(api_url)
        .read_timeout(_SEND_TIMEOUT_SECONDS)
        .updater(None)
        .job_queue(None)
        .concurrent_updates(_InOrderPerChat(_MAX_WAITING))
        .build()
    )
    handlers = _Handlers(assistant, access, threads)
    application.add_handler(TypeHandler(Update, handlers.keep_the_door), group=-1)
    private = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL
    application.add_handler(MessageHandler(private & filters.TEXT & ~filters.COMMAND, handlers.answer))
    application.add_handler(MessageHandler(private, handlers.explain))
    application.add_error_handler(_report)
    return application


class _InOrderPerChat(BaseUpdateProcessor):
    """Many chats at the same time, each chat's messages one after the other."""

    def __init__(self, max_concurrent_updates: int) -> None:
        super().__init__(max_concurrent_updates)
        # A lock lives as long as someone holds or awaits it.
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        chat = update.effective_chat if isinstance(update, Update) else None
        lock = self._locks.setdefault(chat.id if chat else 0, asyncio.Lock())
        try:
            async with lock:
                await coroutine
        finally:
            if isinstance(coroutine, Coroutine):
                coroutine.close()  # at a hard stop its turn may never have come, which Python warns of

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass


class _Handlers:
    def __init__(self, assistant: Assistant, access: Access, threads: Executor) -> None:
        self._assistant = assistant
        self._access = access
        self._threads = threads
        self._doorbell = Doorbell()

    async def keep_the_door(self, update: Update, context: Context) -> None:
        """Lets listed people through to the other handlers; a stranger is told their id, and that is all."""
        chat, user = update.effective_chat, update.effective_user
        if not chat or not user or chat.type != ChatType.PRIVATE:
            raise ApplicationHandlerStop
        if self._access.admits(user.id, chat.id):
            return
        if self._doorbell.answers(user.id, now=time.monotonic()):
            text = texts_for(user.language_code).stranger.format(id=user.id)
            await send(context.bot, chat.id, escape(text))
        raise ApplicationHandlerStop

    async def explain(self, update: Update, context: Context) -> None:
        """Commands, and whatever is no text: says what can be asked."""
        chat, user, _ = _parts(update)
        await send(context.bot, chat.id, escape(texts_for(user.language_code).welcome))

    async def answer(self, update: Update, context: Context) -> None:
        """A question: shows "typing …", and sends the answer when it is there."""
        chat, user, message = _parts(update)
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
            logger.error("Error %s while answering a question\n%s", code, _trace(error))
            logger.debug("Error %s in full", code, exc_info=error)
            return (escape(texts.apology.format(code=code)),)


def _parts(update: Update) -> tuple[Chat, User, Message]:
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    if not chat or not user or not message:  # the filters let no other through
        raise ValueError(f"update {update.update_id} is no message of a person")
    return chat, user, message


async def _report(update: object, context: Context) -> None:
    """The last resort, mostly for messages that could not be delivered."""
    error = context.error
    if isinstance(error, TelegramError):  # in its own words at DEBUG alone, which may repeat a message
        logger.warning("A message could not be delivered (%s)", type(error).__name__)
    elif error:
        logger.error("A message could not be handled\n%s", _trace(error))
    logger.debug("The error in full", exc_info=error)
    # Without this the handlers of later groups would run: an error at the door would open it.
    raise ApplicationHandlerStop


def _trace(error: BaseException) -> str:
    """Where it happened, without what the errors say: that may repeat a person's words."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    first = f"{_trace(before)}which led to\n" if before else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{first}{frames}{type(error).__module__}.{type(error).__qualname__}\n"
