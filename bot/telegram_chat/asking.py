"""A question: "typing …" is shown, what there is of the answer meanwhile, and the whole of it in the end."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram import Update

from bot.answer import Answer, OnText
from bot.assistant import Assistant
from bot.conversation import Turn
from bot.memory import Conversation, Kept, Memory, new_id
from bot.telegram_chat.asked import question_in
from bot.telegram_chat.button_texts import button_texts_for
from bot.telegram_chat.delivery import send, typing
from bot.telegram_chat.display import Display
from bot.telegram_chat.failures import logged
from bot.telegram_chat.html import escape
from bot.telegram_chat.keyboards import answer_buttons
from bot.telegram_chat.lists import listed_lines, shown_messages
from bot.telegram_chat.places import place_of
from bot.telegram_chat.texts import Texts, app_language, texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import Context, conversation, parts
from index.errors import BelegError, StateError, StateUnwritable
from index.query import MAX_QUESTION_CHARACTERS, Filters

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was sent: whose, in which message."""

    question: str
    conversation: Conversation
    message_id: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What to send. `kept` is the answer as it is remembered, None when it is none."""

    messages: tuple[str, ...]
    kept: Kept | None = None


class Asking:
    """Answers questions within their conversations."""

    def __init__(self, assistant: Assistant, memory: Memory, threads: Threads) -> None:
        self._assistant = assistant
        self._kept = memory.conversations
        self._threads = threads

    async def answer(self, update: Update, context: Context) -> None:
        """A question; of one that was edited, the answer is edited too."""
        _, user, message = parts(update)
        asked = Asked(question_in(message, context.bot.bot), conversation(update), message.message_id)
        edited, texts = update.edited_message is not None, texts_for(user.language_code)
        place = place_of(message, always_reply=edited)
        if problem := _misasked(asked.question, texts):
            await send(context.bot, place, escape(problem))
            return
        shown = await self._shown(asked) if edited else ()
        display = Display(context.bot, place, instead_of=shown)
        async with typing(context.bot, place), display.growing():
            reply = await self._reply(asked, texts, display.on_text, spoken=app_language(user.language_code))
        if reply.kept is None:
            await display.show(reply.messages)
            return
        buttons = answer_buttons(reply.kept, button_texts_for(user.language_code))
        sent = await display.show(reply.messages, buttons=buttons)
        try:
            await self._threads.remember(self._kept.sent, reply.kept.id, sent)
        except StateError as error:  # then the answer stays when the question is edited
            logger.warning("Where an answer was shown could not be kept: %s", error)

    async def _shown(self, asked: Asked) -> tuple[int, ...]:
        """The messages that answer the question as it was before."""
        try:
            before = await self._threads.remember(self._kept.answer_to, asked.conversation, asked.message_id)
        except StateUnwritable as error:
            logger.warning("Where an answer was shown is not known: %s", error)
            return ()
        return before.message_ids if before else ()

    async def _reply(self, asked: Asked, texts: Texts, on_text: OnText, *, spoken: str | None) -> Reply:
        try:
            filters, earlier = await self._said_before(asked.conversation)
            answer = await self._threads.ask(
                self._assistant.ask,
                asked.question,
                filters=filters,
                earlier=earlier,
                on_text=on_text,
                spoken=spoken,
            )
        except BelegError as error:
            logger.warning("A question could not be answered: %s", error)
            return Reply((escape(texts.unavailable.format(problem=error.problem)),))
        except Exception as error:
            return Reply((escape(texts.apology.format(code=logged(error))),))
        if answer.is_small_talk:  # no turn that the next question could lean on
            return Reply(shown_messages(answer))
        return await self._threads.remember(self._keep, asked, answer, earlier)

    async def _said_before(self, conversation: Conversation) -> tuple[Filters, tuple[Turn, ...]]:
        try:
            filters = await self._threads.remember(self._kept.filters, conversation)
            return filters, await self._threads.remember(self._kept.turns, conversation)
        except StateUnwritable as error:  # SQLite cannot even be read, then
            logger.warning("What was said before is not known: %s", error)
            return Filters(), ()

    def _keep(self, asked: Asked, answer: Answer, earlier: tuple[Turn, ...]) -> Reply:
        messages = shown_messages(answer)
        try:
            kept = self._kept.keep(
                asked.conversation,
                answer,
                messages,
                answer_id=new_id(),
                now=datetime.now(UTC),
                earlier=earlier,
                question_message_id=asked.message_id,
                lines=listed_lines(answer),
            )
        except StateError as error:  # the answer is there all the same
            logger.warning("An answer could not be kept: %s", error)
            return Reply(messages)
        return Reply(messages, kept)


def _misasked(question: str, texts: Texts) -> str:
    """What to say of a question that cannot be asked; empty when it can."""
    if not question.strip():
        return texts.ask_what
    too_long = len(question.strip()) > MAX_QUESTION_CHARACTERS
    return texts.too_long.format(most=MAX_QUESTION_CHARACTERS) if too_long else ""
