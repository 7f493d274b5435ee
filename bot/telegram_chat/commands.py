"""What the commands bring about, but for /ask and /reindex."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.assistant import Assistant
from bot.filters_line import filters_text
from bot.memory import Memory
from bot.telegram_chat.about import sources_text, status_text
from bot.telegram_chat.callbacks import Kind, Press, answer_press, read_data, write_data
from bot.telegram_chat.command_texts import CommandTexts, command_texts_for
from bot.telegram_chat.delivery import send
from bot.telegram_chat.filter_words import NoFilter, read_filters
from bot.telegram_chat.html import escape, shortened
from bot.telegram_chat.places import place_of
from bot.telegram_chat.problems import problem_text
from bot.telegram_chat.reindexing import Upkeep
from bot.telegram_chat.texts import chosen_language, spoken_language, texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import Context, conversation, parts
from index.errors import BelegError
from index.near_outlets import near_outlets
from index.query import Filters
from index.readers.languages import normalize_language

_SPOKEN = {"de": "Deutsch", "en": "English"}
_AS_THE_APP = frozenset({"app", "auto", "default", "standard"})
_MAX_SHOWN_CHARACTERS = 100

logger = logging.getLogger(__name__)


class Commands:
    """Each method is the handler of one command; the text behind it is what it is about."""

    def __init__(
        self, assistant: Assistant, memory: Memory, threads: Threads, upkeep: Upkeep, *, retention_days: int
    ) -> None:
        self._assistant = assistant
        self._memory = memory
        self._threads = threads
        self._upkeep = upkeep
        self._retention_days = retention_days

    async def help(self, update: Update, context: Context) -> None:
        _, user, _ = parts(update)
        welcome, texts = texts_for(user.language_code).welcome, _texts(update)
        menu = "\n".join(f"/{name} – {text}" for name, text in texts.menu.items())
        await _say(update, context, f"{welcome}\n\n{texts.help}\n\n{menu}")

    async def sources(self, update: Update, context: Context) -> None:
        await self._tell_of_index(update, context, self._sources)

    async def status(self, update: Update, context: Context) -> None:
        await self._tell_of_index(update, context, self._status)

    async def new(self, update: Update, context: Context) -> None:
        close = self._memory.conversations.close
        await self._threads.remember(close, conversation(update), now=datetime.now(UTC))
        await _say(update, context, _texts(update).new)

    async def language(self, update: Update, context: Context) -> None:
        """Sets the language that is named; without one, asks which."""
        wanted = " ".join(context.args or [])
        if wanted.casefold() in _AS_THE_APP:
            await self._speak(update, context, None)
        elif (code := normalize_language(wanted)) in _SPOKEN:
            await self._speak(update, context, code)
        else:
            await _say(update, context, _texts(update).which_language, buttons=_languages(_texts(update)))

    async def choose_language(self, update: Update, context: Context) -> None:
        """A button under that question."""
        query = update.callback_query
        press = read_data(query.data) if query else None
        if not query or not press:
            return
        await answer_press(query)
        await self._speak(update, context, press.answer_id if press.answer_id in _SPOKEN else None)

    async def filters(self, update: Update, context: Context) -> None:
        """Sets the filters that are named; without any, shows those that hold."""
        kept, words = self._memory.conversations, " ".join(context.args or [])
        texts = _texts(update)
        if not words:
            held = await self._threads.remember(kept.filters, conversation(update))
            await _say(update, context, f"{_held(held, update)}\n\n{texts.filters_how}")
            return
        try:
            filters = await self._threads.ask(self._with_known_outlet, read_filters(words))
        except NoFilter as error:
            wrong = texts.filters_wrong.format(words=shortened(error.words, _MAX_SHOWN_CHARACTERS))
            if error.meant:
                wrong += " " + texts.did_you_mean.format(names=", ".join(error.meant))
            await _say(update, context, f"{wrong}\n\n{texts.filters_how}")
            return
        await self._threads.remember(kept.set_filters, conversation(update), filters, now=datetime.now(UTC))
        await _say(update, context, _held(filters, update))

    async def forget(self, update: Update, context: Context) -> None:
        _, user, _ = parts(update)
        await self._threads.remember(self._memory.forget, user.id, but_update=update.update_id)
        chosen_language.set(None)
        await _say(update, context, _texts(update).forgotten.format(days=self._retention_days))

    async def _speak(self, update: Update, context: Context, language: str | None) -> None:
        _, user, _ = parts(update)
        await self._threads.remember(
            self._memory.people.set_language, user.id, language, now=datetime.now(UTC)
        )
        chosen_language.set(language)
        await _say(update, context, _texts(update).language)

    async def _tell_of_index(
        self, update: Update, context: Context, tell: Callable[[CommandTexts, str], str]
    ) -> None:
        _, user, _ = parts(update)
        try:
            text = await self._threads.ask(tell, _texts(update), spoken_language(user.language_code))
        except BelegError as error:
            logger.warning("The index could not be told of: %s", error)
            text = problem_text(error, user.language_code)
        await _say(update, context, text)

    def _sources(self, texts: CommandTexts, language: str) -> str:
        return sources_text(self._assistant.index(), texts, language=language)

    def _status(self, texts: CommandTexts, language: str) -> str:
        manifest = self._assistant.index()
        return status_text(manifest, texts, stale=self._upkeep.is_stale(), language=language)

    def _with_known_outlet(self, filters: Filters) -> Filters:
        """The filters with the outlet as the articles spell it. Raises NoFilter for one that none has."""
        if filters.outlet is None:
            return filters
        outlets = {name.casefold(): name for name in self._assistant.index().summary.outlets}
        name = outlets.get(filters.outlet.casefold())
        if name is None:
            raise NoFilter(filters.outlet, meant=near_outlets(filters.outlet, outlets.values()))
        return replace(filters, outlet=name)


def _texts(update: Update) -> CommandTexts:
    _, user, _ = parts(update)
    return command_texts_for(user.language_code)


async def _say(
    update: Update, context: Context, text: str, *, buttons: InlineKeyboardMarkup | None = None
) -> None:
    _, _, message = parts(update)
    await send(context.bot, place_of(message), escape(text), buttons=buttons)


def _held(filters: Filters, update: Update) -> str:
    """Which filters hold, in a line."""
    _, user, _ = parts(update)
    if filters == Filters():
        return _texts(update).filters_none
    return f"{filters_text(filters, spoken_language(user.language_code))}."


def _languages(texts: CommandTexts) -> InlineKeyboardMarkup:
    choices = [*_SPOKEN.items(), ("", texts.as_the_app)]
    buttons = [
        InlineKeyboardButton(name, callback_data=write_data(Press(Kind.LANGUAGE, code)))
        for code, name in choices
    ]
    return InlineKeyboardMarkup([buttons])
