"""What the commands do, except /ask and /reindex."""

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.assistant import Assistant
from bot.commands.filtering import Filtering, filtering
from bot.commands.outlets import outlets_text
from bot.commands.texts import shared_texts
from bot.memory.kept import Kept
from bot.memory.memory import Memory
from bot.telegram_chat.handlers.about import status_text
from bot.telegram_chat.handlers.exporting import Exports
from bot.telegram_chat.handlers.reading import quote_source
from bot.telegram_chat.handlers.reindexing import Upkeep
from bot.telegram_chat.outgoing.callbacks import ButtonKind, Press, answer_press, read_data, write_data
from bot.telegram_chat.outgoing.delivery import send
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import answer_place
from bot.telegram_chat.outgoing.splitting import packed
from bot.telegram_chat.texts.button_texts import button_texts_for
from bot.telegram_chat.texts.command_texts import CommandTexts, command_texts_for
from bot.telegram_chat.texts.problems import problem_text
from bot.telegram_chat.texts.texts import chosen_language, spoken_language, texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import ChatContext, conversation, parts
from index.errors import BelegError
from index.question.query import Filters
from index.reading.fields.languages import normalize_language

_SPOKEN = {"de": "Deutsch", "en": "English"}
_AS_THE_APP = frozenset({"app", "auto", "default", "standard"})

logger = logging.getLogger(__name__)


class Commands:
    """Each public method handles one command, or the button of one; the text after a command is its
    argument."""

    def __init__(
        self,
        assistant: Assistant,
        memory: Memory,
        threads: Threads,
        upkeep: Upkeep,
        exports: Exports,
        *,
        retention_days: int,
    ) -> None:
        self._exports = exports
        self._assistant = assistant
        self._memory = memory
        self._threads = threads
        self._upkeep = upkeep
        self._retention_days = retention_days

    async def help(self, update: Update, context: ChatContext) -> None:
        _, speaker, _ = parts(update)
        welcome, texts = texts_for(speaker.language_code).welcome, _texts(update)
        menu = "\n".join(f"/{name} – {text}" for name, text in texts.menu.items())
        await _say(update, context, f"{welcome}\n\n{texts.help}\n\n{menu}")

    async def sources(self, update: Update, context: ChatContext) -> None:
        """Sends the sources of the last answer, and the outlets of the collection."""
        _, speaker, message = parts(update)
        language = spoken_language(speaker.language_code)
        last = await self._threads.remember(self._memory.conversations.last, conversation(update))
        try:
            told = await self._threads.ask(self._sources, last, language)
        except BelegError as error:
            logger.warning("The index could not be told of: %s", error)
            told = (escape(texts_for(speaker.language_code).unavailable.format(problem=error.problem)),)
        for each in told:
            await send(context.bot, answer_place(message), each)

    async def status(self, update: Update, context: ChatContext) -> None:
        await self._tell_of_index(update, context, self._status)

    async def export(self, update: Update, context: ChatContext) -> None:
        """Sends the conversation as files."""
        _, speaker, message = parts(update)
        asked_by = conversation(update)
        answers = await self._threads.remember(self._memory.conversations.whole, asked_by)
        if not answers:
            await _say(update, context, _texts(update).nothing_to_export)
        elif not self._exports.may_send(asked_by):
            await _say(update, context, button_texts_for(speaker.language_code).exported_lately)
        else:
            language = spoken_language(speaker.language_code)
            await self._exports.send(context.bot, answer_place(message), answers, language=language)

    async def new(self, update: Update, context: ChatContext) -> None:
        close = self._memory.conversations.close
        await self._threads.remember(close, conversation(update), now=datetime.now(UTC))
        await _say(update, context, _texts(update).new)

    async def language(self, update: Update, context: ChatContext) -> None:
        """Sets the named language; without a known one, asks which."""
        wanted = " ".join(context.args or [])
        if wanted.casefold() in _AS_THE_APP:
            await self._speak(update, context, None)
        elif (code := normalize_language(wanted)) in _SPOKEN:
            await self._speak(update, context, code)
        else:
            await self._ask_which(update, context)

    async def choose_language(self, update: Update, context: ChatContext) -> None:
        """Handles a button under the question which language to use."""
        query = update.callback_query
        press = read_data(query.data) if query else None
        if not query or not press:
            return
        await answer_press(query)
        await self._speak(update, context, press.answer_id if press.answer_id in _SPOKEN else None)

    async def filters(self, update: Update, context: ChatContext) -> None:
        """Sets the named filters; without any, shows those that apply."""
        _, speaker, _ = parts(update)
        kept, words = self._memory.conversations, " ".join(context.args or [])
        held = await self._threads.remember(kept.filters, conversation(update))
        done = await self._threads.ask(self._filtering, words, held, spoken_language(speaker.language_code))
        if done.filters is not None:
            now = datetime.now(UTC)
            await self._threads.remember(kept.set_filters, conversation(update), done.filters, now=now)
        await _say(update, context, done.text)

    async def forget(self, update: Update, context: ChatContext) -> None:
        _, speaker, _ = parts(update)
        await self._threads.remember(self._memory.forget, speaker.id, but_update=update.update_id)
        chosen_language.set(None)
        await _say(update, context, _texts(update).forgotten.format(days=self._retention_days))

    async def _ask_which(self, update: Update, context: ChatContext) -> None:
        """Asks with buttons; where somebody writes in the name of a chat, in words, as only a person can
        press a button."""
        _, speaker, _ = parts(update)
        texts = _texts(update)
        if speaker.is_chat:
            ways = "\n".join(f"/language {code}" for code in (*_SPOKEN, "app"))
            await _say(update, context, f"{texts.which_language}\n\n{ways}")
        else:
            await _say(update, context, texts.which_language, buttons=_languages(texts))

    async def _speak(self, update: Update, context: ChatContext, language: str | None) -> None:
        _, speaker, _ = parts(update)
        await self._threads.remember(
            self._memory.people.set_language, speaker.id, language, now=datetime.now(UTC)
        )
        chosen_language.set(language)
        await _say(update, context, _texts(update).language)

    async def _tell_of_index(
        self, update: Update, context: ChatContext, tell: Callable[[CommandTexts, str], str]
    ) -> None:
        _, speaker, _ = parts(update)
        try:
            text = await self._threads.ask(tell, _texts(update), spoken_language(speaker.language_code))
        except BelegError as error:
            logger.warning("The index could not be told of: %s", error)
            text = problem_text(error, speaker.language_code)
        await _say(update, context, text)

    def _sources(self, last: Kept | None, language: str) -> tuple[str, ...]:
        texts, lines = shared_texts(language), []
        if last and last.refused:
            lines = [escape(texts.last_unanswered), ""]
        elif last:
            lines = [escape(texts.last_sources)]
            for number, quoted in enumerate(last.quoted, start=1):
                source = quote_source(self._assistant.article(quoted.article_id), quoted, language)
                lines.append(f"[{number}] {source or escape(button_texts_for(language).gone)}")
            lines.append("")
        return packed([*lines, escape(outlets_text(self._assistant.index(), language))])

    def _filtering(self, words: str, held: Filters, language: str) -> Filtering:
        def outlets() -> Iterable[str]:
            return self._assistant.index().summary.outlets

        return filtering(words, held, outlets=outlets, language=language)

    def _status(self, texts: CommandTexts, language: str) -> str:
        manifest = self._assistant.index()
        return status_text(manifest, texts, stale=self._upkeep.is_stale(), language=language)


def _texts(update: Update) -> CommandTexts:
    _, speaker, _ = parts(update)
    return command_texts_for(speaker.language_code)


async def _say(
    update: Update, context: ChatContext, text: str, *, buttons: InlineKeyboardMarkup | None = None
) -> None:
    _, _, message = parts(update)
    await send(context.bot, answer_place(message), escape(text), buttons=buttons)


def _languages(texts: CommandTexts) -> InlineKeyboardMarkup:
    choices = [*_SPOKEN.items(), ("", texts.as_the_app)]
    buttons = [
        InlineKeyboardButton(name, callback_data=write_data(Press(ButtonKind.LANGUAGE, code)))
        for code, name in choices
    ]
    return InlineKeyboardMarkup([buttons])
