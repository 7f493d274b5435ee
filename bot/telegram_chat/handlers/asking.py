"""A question and its answer: shows "typing …", the answer so far, and the whole answer at the end."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram import Update

from bot.assistant import Assistant
from bot.citations.answer import Answer, OnText
from bot.conversation import Turn
from bot.memory.kept import Kept, new_id
from bot.memory.memory import Memory
from bot.messages.passed_on import claims_in
from bot.telegram_chat.handlers.background import Background, SentRequest, background
from bot.telegram_chat.handlers.replies import ReplyMemory
from bot.telegram_chat.incoming.message import message_request
from bot.telegram_chat.outgoing.checking import as_answer, check_claims, checked_layout
from bot.telegram_chat.outgoing.delivery import typing
from bot.telegram_chat.outgoing.display import Display
from bot.telegram_chat.outgoing.failures import logged
from bot.telegram_chat.outgoing.html import checked_messages, escape
from bot.telegram_chat.outgoing.keyboards import answer_buttons
from bot.telegram_chat.outgoing.lists import listed_lines, shown_messages
from bot.telegram_chat.outgoing.places import answer_place
from bot.telegram_chat.speakers import MessageSender
from bot.telegram_chat.texts.button_texts import button_texts_for
from bot.telegram_chat.texts.problems import problem_text
from bot.telegram_chat.texts.texts import ChatTexts, app_language, chosen_language, spoken_language, texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import ChatContext, conversation, parts
from bot.wording.layout.layout import Layout
from index.errors import BelegError, StateError
from index.question.query import MAX_QUESTION_CHARACTERS
from index.text.letters import composed

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """What to send. `kept` is the stored answer, None when none is stored. `failed` says that it is not an
    answer, and that the same question may be asked again."""

    messages: tuple[str, ...]
    kept: Kept | None = None
    failed: bool = False


@dataclass(frozen=True, slots=True)
class _Spoken:
    """How the bot speaks to a person. It is read before the work goes to a thread, where their choice is not
    known. `language` is `de` or `en`, `app_language` any language; `chosen` is the one that they have chosen,
    None for none."""

    texts: ChatTexts
    language: str
    app_language: str | None
    chosen: str | None


@dataclass(frozen=True, slots=True)
class _Made:
    """An answer, and the messages that show it; `layout` is set where it is not the answer's own."""

    answer: Answer
    messages: tuple[str, ...]
    layout: Layout | None = None


class Asking:
    """Answers questions within their conversations, and checks texts that are only passed on."""

    def __init__(self, assistant: Assistant, memory: Memory, threads: Threads) -> None:
        self._assistant = assistant
        self._kept = memory.conversations
        self._threads = threads
        self._replies = ReplyMemory()

    async def answer(self, update: Update, context: ChatContext) -> None:
        """Answers a message. When a message is edited, its answer is edited too, unless it still asks the
        same."""
        _, speaker, message = parts(update)
        asked = SentRequest(
            message_request(message, context.bot.bot),
            conversation(update),
            message.message_id,
            replied_to=message.reply_to_message.message_id if message.reply_to_message else None,
            is_edit=update.edited_message is not None,
        )
        before = await self._before(asked) if asked.is_edit else None
        replied = self._replies.to(message.chat_id, message.message_id) if asked.is_edit else None
        if replied.asks_as(asked.request) if replied else before and before.question == _as_kept(asked.text):
            return
        shown = replied.message_ids if replied else before.message_ids if before else ()
        always_reply = asked.is_edit or message.forward_origin is not None
        place = answer_place(message, always_reply=always_reply)
        display = Display(context.bot, place, instead_of=shown)
        reply = _misasked(asked, texts_for(speaker.language_code))
        if reply is None:
            async with typing(context.bot, place), display.growing():
                reply = await self._reply(asked, speaker, display.on_text, before=before)
        await self._show(asked, reply, display, speaker)

    async def _show(self, asked: SentRequest, reply: Reply, display: Display, speaker: MessageSender) -> None:
        texts = button_texts_for(speaker.language_code)
        buttons = answer_buttons(reply.kept, texts) if reply.kept else None
        sent = await display.show(reply.messages, buttons=buttons)
        if not reply.failed:
            self._replies.note(asked.conversation.chat_id, asked.message_id, asked.request, sent)
        if reply.kept is None:
            return
        try:
            await self._threads.remember(self._kept.sent, reply.kept.id, sent)
        except StateError as error:  # then the answer is not edited with its question
            logger.warning("Where an answer was shown could not be kept: %s", error)

    async def _before(self, asked: SentRequest) -> Kept | None:
        """The answer to the message before it was edited; None when it is not known."""
        try:
            return await self._threads.remember(self._kept.answer_to, asked.conversation, asked.message_id)
        except StateError as error:
            logger.warning("Where an answer was shown is not known: %s", error)
            return None

    async def _reply(
        self, asked: SentRequest, speaker: MessageSender, on_text: OnText, *, before: Kept | None
    ) -> Reply:
        spoken = _spoken(speaker)
        try:
            known = await self._background(asked, before)
            made = await self._threads.ask(self._made, asked, known, spoken, on_text)
        except BelegError as error:
            logger.warning("A question could not be answered: %s", error)
            return Reply((escape(problem_text(error, speaker.language_code)),), failed=True)
        except Exception as error:
            return Reply((escape(spoken.texts.apology.format(code=logged(error))),), failed=True)
        if made.answer.is_small_talk:  # the next question cannot lean on it
            return Reply(made.messages)
        return await self._threads.remember(self._keep, asked, made, known.earlier)

    def _made(self, asked: SentRequest, known: Background, spoken: _Spoken, on_text: OnText) -> _Made:
        passed_on = not asked.request.words
        if passed_on and (claims := claims_in(asked.text)):
            texts, language = spoken.texts, spoken.language
            checked = check_claims(self._assistant, claims, known.filters, answers_in=spoken.chosen)
            answer = as_answer(asked.text, checked, nothing_found=texts.nothing_found, language=language)
            messages = checked_messages(checked, texts, known.filters, language, claims=len(claims))
            return _Made(answer, messages, checked_layout(checked, texts))
        answer = self._assistant.ask(
            asked.text,
            filters=known.filters,
            earlier=known.earlier,
            on_text=on_text,
            spoken=spoken.app_language,
            answers_in=spoken.chosen,
            states_filters=not passed_on,
        )
        return _Made(answer, shown_messages(answer))

    async def _background(self, asked: SentRequest, before: Kept | None) -> Background:
        try:
            return await self._threads.remember(background, self._kept, asked, before=before)
        except StateError as error:  # in SQLite, a database that cannot be written cannot be read either
            logger.warning("What was said before is not known: %s", error)
            return Background()

    def _keep(self, asked: SentRequest, made: _Made, earlier: tuple[Turn, ...]) -> Reply:
        try:
            kept = self._kept.keep(
                asked.conversation,
                made.answer,
                made.messages,
                answer_id=new_id(),
                now=datetime.now(UTC),
                earlier=earlier,
                question_message_id=asked.message_id,
                lines=listed_lines(made.answer),
                layout=made.layout,
            )
        except StateError as error:  # the answer is sent anyway
            logger.warning("An answer could not be kept: %s", error)
            return Reply(made.messages)
        return Reply(made.messages, kept)


def _spoken(speaker: MessageSender) -> _Spoken:
    code = speaker.language_code
    return _Spoken(texts_for(code), spoken_language(code), app_language(code), chosen_language.get())


def _as_kept(text: str) -> str:
    """A question in the form in which the memory stores it."""
    return composed(text.encode("utf-8", "replace").decode()).strip()


def _misasked(asked: SentRequest, texts: ChatTexts) -> Reply | None:
    """What to reply to a blank or too long question; None for any other."""
    if not asked.text.strip():
        return Reply((escape(texts.ask_what),))
    if len(asked.text.strip()) > MAX_QUESTION_CHARACTERS:
        return Reply((escape(texts.too_long.format(most=MAX_QUESTION_CHARACTERS)),))
    return None
