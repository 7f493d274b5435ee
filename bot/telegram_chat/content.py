"""Messages that are no plain question: forwarded ones, and what is no text."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from telegram import Update

from bot.answer import Answer
from bot.assistant import Assistant
from bot.telegram_chat.asked import text_of
from bot.telegram_chat.delivery import send, typing
from bot.telegram_chat.html import checked_messages, escape
from bot.telegram_chat.places import place_of
from bot.telegram_chat.texts import texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import Context, parts
from index.sentences import split_sentences

_MAX_CLAIMS = 5
"""Of a long message the first sentences are checked: news says first what matters."""

_MIN_WORDS = 4
"""A shorter sentence ("Breaking!", "Read more:") claims nothing."""

_MAX_ALBUMS = 1000


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence, and what the corpus says on it."""

    claim: str
    answer: Answer


def claims_in(text: str) -> tuple[str, ...]:
    """The sentences of a message that claim something, the first few; all of it when none does."""
    text = text.encode("utf-8", "replace").decode()  # lone surrogates are no text
    sentences = [" ".join(text[span.start : span.end].split()) for span in split_sentences(text)]
    long_enough = [sentence for sentence in sentences if len(sentence.split()) >= _MIN_WORDS]
    return tuple(dict.fromkeys(long_enough or sentences))[:_MAX_CLAIMS]


class Content:
    """Checks what was forwarded against the corpus, and declines what cannot be read."""

    def __init__(self, assistant: Assistant, threads: Threads) -> None:
        self._assistant = assistant
        self._threads = threads
        self._albums: OrderedDict[str, None] = OrderedDict()

    async def check(self, update: Update, context: Context) -> None:
        """A forwarded message: what do we have on this?"""
        _, user, message = parts(update)
        place, texts = place_of(message, always_reply=True), texts_for(user.language_code)
        async with typing(context.bot, place):
            checked = await self._threads.ask(lambda: list(self._check(text_of(message))))
        found = [(each.claim, each.answer) for each in checked if each.answer.citations]
        unknown = [each.claim for each in checked if not each.answer.citations]
        for each in checked_messages(found, unknown, texts):
            await send(context.bot, place, each)

    async def decline(self, update: Update, context: Context) -> None:
        """Stickers, voice, files and whatever else has no words. Of an album one picture is answered for."""
        _, user, message = parts(update)
        if message.media_group_id:
            seen = message.media_group_id in self._albums
            self._albums[message.media_group_id] = None
            if len(self._albums) > _MAX_ALBUMS:
                self._albums.popitem(last=False)
            if seen:
                return
        text = texts_for(user.language_code).declined
        await send(context.bot, place_of(message, always_reply=True), escape(text))

    def _check(self, text: str) -> Iterator[Checked]:
        for claim in claims_in(text):
            yield Checked(claim, self._assistant.ask(claim))
