"""A question: "typing …" is shown, and the answer is sent when it is there."""

import asyncio
import logging
import secrets
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram import Update

from bot.assistant import Assistant
from bot.memory import Conversation, Memory, new_id
from bot.telegram_chat.delivery import send, typing
from bot.telegram_chat.failures import trace
from bot.telegram_chat.html import answer_messages, escape
from bot.telegram_chat.texts import Texts, texts_for
from bot.telegram_chat.updates import Context, conversation, parts
from index.errors import BelegError, QuestionError

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was sent: whose, in which message."""

    question: str
    conversation: Conversation
    message_id: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What to send. `answer_id` is the answer's in the memory, None when it is none."""

    messages: tuple[str, ...]
    answer_id: str | None = None


class Asking:
    """Answers questions in `threads`."""

    def __init__(self, assistant: Assistant, memory: Memory, threads: Executor) -> None:
        self._assistant = assistant
        self._memory = memory
        self._threads = threads

    async def answer(self, update: Update, context: Context) -> None:
        """A question in a private chat."""
        chat, user, message = parts(update)
        asked = Asked(message.text or "", conversation(update), message.message_id)
        async with typing(context.bot, chat.id):
            reply = await self._reply(asked, texts_for(user.language_code))
        sent = [await send(context.bot, chat.id, each) for each in reply.messages]
        if reply.answer_id:
            await asyncio.to_thread(self._memory.conversations.sent, reply.answer_id, sent)

    async def _reply(self, asked: Asked, texts: Texts) -> Reply:
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, self._answer, asked)
        except QuestionError as error:
            return Reply((escape(str(error)),))
        except BelegError as error:
            logger.warning("A question could not be answered: %s", error)
            return Reply((escape(texts.unavailable.format(problem=error.problem)),))
        except Exception as error:
            code = secrets.token_hex(3)
            logger.error("Error %s while answering a question\n%s", code, trace(error))
            logger.debug("Error %s in full", code, exc_info=error)
            return Reply((escape(texts.apology.format(code=code)),))

    def _answer(self, asked: Asked) -> Reply:
        """The answer within its conversation, kept in the memory; in a thread of its own."""
        kept = self._memory.conversations
        earlier = kept.turns(asked.conversation)
        answer = self._assistant.ask(
            asked.question, filters=kept.filters(asked.conversation), earlier=earlier
        )
        answer_id, messages = new_id(), answer_messages(answer)
        kept.keep(
            asked.conversation,
            answer,
            messages,
            answer_id=answer_id,
            now=datetime.now(UTC),
            earlier=earlier,
            question_message_id=asked.message_id,
        )
        return Reply(messages, answer_id)
