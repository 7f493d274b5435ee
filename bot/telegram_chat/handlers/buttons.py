"""What the buttons under an answer do."""

import logging
from datetime import UTC, datetime

from telegram import CallbackQuery, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationHandlerStop

from bot.assistant import Assistant
from bot.memory.kept import Kept
from bot.memory.memory import Memory
from bot.telegram_chat.handlers.exporting import Exports
from bot.telegram_chat.handlers.reading import ArticlePage, find_quote, read_article_page
from bot.telegram_chat.outgoing.callbacks import ButtonKind, Press, answer_press, read_data
from bot.telegram_chat.outgoing.delivery import edit, send
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.keyboards import answer_buttons, passage_buttons, sources_of
from bot.telegram_chat.outgoing.pages import kept_page, page_with, pages_in
from bot.telegram_chat.outgoing.places import ChatPlace, answer_place
from bot.telegram_chat.texts.button_texts import REASONS, ButtonTexts, button_texts_for
from bot.telegram_chat.texts.texts import spoken_language
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import ChatContext, parts
from index.errors import StateError

_PATIENCE_SECONDS = 30
"""A person who pressed a button is looking at it; after longer they press again."""


logger = logging.getLogger(__name__)


class Buttons:
    """Answers presses of buttons. Everybody in a chat may press the buttons under its answers."""

    def __init__(self, assistant: Assistant, memory: Memory, threads: Threads, exports: Exports) -> None:
        self._assistant = assistant
        self._memory = memory
        self._threads = threads
        self._exports = exports

    async def press(self, update: Update, context: ChatContext) -> None:
        query = update.callback_query
        if not query or not query.message:
            return
        texts, press = button_texts_for(query.from_user.language_code), read_data(query.data)
        kept = await self._kept(press, query.message.chat.id) if press else None
        if not press or not kept:
            await answer_press(query, texts.expired, alert=True)
        elif press.kind == ButtonKind.OPEN:
            await self._open(query, press, kept, texts)
        elif press.kind == ButtonKind.BACK:
            await self._turn_to(query, page_with(kept, press.number), kept, texts)
        elif press.kind == ButtonKind.PAGE:
            await self._turn_to(query, press.number, kept, texts)
        elif press.kind in (ButtonKind.LIKE, ButtonKind.DISLIKE):
            await self._rate(query, press, kept, texts)
        elif press.kind == ButtonKind.REASON:
            await self._give_reason(query, press, texts)
        elif press.kind == ButtonKind.WORDS:
            await self._ask_why(query, kept, texts)
        elif press.kind == ButtonKind.EXPORT:
            await self._export(query, kept, texts)

    async def take_reason(self, update: Update, context: ChatContext) -> None:
        """Takes a reply to the question "why" as the reason, and stops its further handling. Must run before
        all other handlers of messages."""
        if not update.message or not update.message.reply_to_message or not update.message.text:
            return
        chat, speaker, message = parts(update)
        try:
            taken = await self._threads.remember(
                self._memory.feedback.reply_to_prompt,
                chat.id,
                speaker.id,
                update.message.reply_to_message.message_id,
                update.message.text,
            )
        except StateError as error:  # most replies are questions, which are still answered
            logger.warning("Whether a reply is a reason is not known: %s", error)
            return
        if taken:
            text = button_texts_for(speaker.language_code).thanks_for_reason
            await send(context.bot, answer_place(message), escape(text))
            raise ApplicationHandlerStop

    async def _kept(self, press: Press, chat_id: int) -> Kept | None:
        find = self._memory.conversations.answer
        return await self._threads.remember(find, press.answer_id, chat_id=chat_id)

    async def _open(self, query: CallbackQuery, press: Press, kept: Kept, texts: ButtonTexts) -> None:
        sources = sources_of(kept)
        if not 1 <= press.number <= len(sources):
            await answer_press(query, texts.expired, alert=True)
            return
        page = await self._threads.ask(self._read, press, kept, texts)
        if isinstance(page, str):
            await answer_press(query, page, alert=True)
            return
        await answer_press(query)
        buttons = passage_buttons(kept, texts, source=press.number, passage=page.number, count=page.count)
        await _show(query, page.message, buttons)

    def _read(self, press: Press, kept: Kept, texts: ButtonTexts) -> ArticlePage | str:
        """The page to show, or the text that says why there is none."""
        quoted = sources_of(kept)[press.number - 1]
        article = self._assistant.article(quoted.article_id)
        if article is None:
            return texts.gone
        quote = find_quote(article, quoted)
        page = quote and read_article_page(
            article, quote, press.passage, heading=texts.passage, language=kept.language
        )
        return page or texts.changed

    async def _turn_to(self, query: CallbackQuery, page: int, kept: Kept, texts: ButtonTexts) -> None:
        """Shows one of the answer's pages."""
        if not 1 <= page <= pages_in(kept):
            await answer_press(query, texts.expired, alert=True)
            return
        await answer_press(query)
        await _show(query, kept_page(kept, page), answer_buttons(kept, texts, page=page))

    async def _rate(self, query: CallbackQuery, press: Press, kept: Kept, texts: ButtonTexts) -> None:
        good = press.kind == ButtonKind.LIKE
        await self._threads.remember(
            self._memory.feedback.rate, kept.id, query.from_user.id, good=good, now=datetime.now(UTC)
        )
        await answer_press(query, texts.thanks)
        page = min(max(press.number, 1), pages_in(kept))
        await _show(query, kept_page(kept, page), answer_buttons(kept, texts, rated=press.kind, page=page))

    async def _give_reason(self, query: CallbackQuery, press: Press, texts: ButtonTexts) -> None:
        known = 1 <= press.number <= len(REASONS)
        given = known and await self._threads.remember(
            self._memory.feedback.give_reason,
            press.answer_id,
            query.from_user.id,
            REASONS[press.number - 1],
        )
        if given:
            await answer_press(query, texts.thanks_for_reason)
        else:
            await answer_press(query, texts.rate_first, alert=True)

    async def _ask_why(self, query: CallbackQuery, kept: Kept, texts: ButtonTexts) -> None:
        user_id = query.from_user.id
        if not await self._threads.remember(self._memory.feedback.has_rated, kept.id, user_id):
            await answer_press(query, texts.rate_first, alert=True)
            return
        await answer_press(query)
        place = ChatPlace(kept.conversation.chat_id, kept.conversation.topic_id or None)
        prompt = await send(query.get_bot(), place, escape(texts.why), patience_seconds=_PATIENCE_SECONDS)
        await self._threads.remember(self._memory.feedback.ask_for_reason, kept.id, user_id, prompt)

    async def _export(self, query: CallbackQuery, kept: Kept, texts: ButtonTexts) -> None:
        """Sends the answer's conversation to its chat, where everybody has seen it."""
        if not self._exports.may_send(kept.conversation):
            await answer_press(query, texts.exported_lately, alert=True)
            return
        await answer_press(query)
        whole = self._memory.conversations.whole
        answers = await self._threads.remember(whole, kept.conversation, with_answer=kept.id)
        place = ChatPlace(kept.conversation.chat_id, kept.conversation.topic_id or None)
        language = spoken_language(query.from_user.language_code)
        await self._exports.send(query.get_bot(), place, answers, language=language)


async def _show(query: CallbackQuery, message: str, buttons: InlineKeyboardMarkup) -> None:
    """Replaces the message with the button."""
    assert query.message
    place = ChatPlace(query.message.chat.id)
    await edit(
        query.get_bot(),
        place,
        query.message.message_id,
        message,
        buttons=buttons,
        patience_seconds=_PATIENCE_SECONDS,
    )
