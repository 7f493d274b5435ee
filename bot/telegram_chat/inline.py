"""`@bot question` in any chat: the best quotes, to be sent there with their source."""

import asyncio
from collections.abc import Sequence

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
    Update,
    User,
)
from telegram.constants import ParseMode

from bot.answer import Answer
from bot.assistant import Assistant
from bot.render import source_line
from bot.telegram_chat.access import Access
from bot.telegram_chat.html import quote_message, shortened
from bot.telegram_chat.texts import texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import Context
from index.errors import QuestionError

_STILL_TYPING_SECONDS = 0.4
"""Each keystroke is a query; only one that nothing follows so soon is worth an answer."""

_CACHE_SECONDS = 30
"""Telegram answers the same words so long by itself: short, as the index may change."""

_MAX_TITLE_CHARACTERS = 120


class Inline:
    """Answers inline queries of listed people; others are led to the private chat, which tells them more."""

    def __init__(self, assistant: Assistant, access: Access, threads: Threads) -> None:
        self._assistant = assistant
        self._access = access
        self._threads = threads
        self._latest: dict[int, str] = {}

    async def answer(self, update: Update, context: Context) -> None:
        query = update.inline_query
        if query is None:
            return
        if not self._access.admits(query.from_user.id):
            await _answer(query, (), texts_for(query.from_user.language_code).private_bot)
        elif await self._is_last(query.from_user, query.id) and query.query.strip():
            await self._offer(query)

    async def _is_last(self, user: User, query_id: str) -> bool:
        self._latest[user.id] = query_id
        await asyncio.sleep(_STILL_TYPING_SECONDS)
        if self._latest.get(user.id) != query_id:
            return False
        del self._latest[user.id]
        return True

    async def _offer(self, query: InlineQuery) -> None:
        try:
            answer = await self._threads.ask(self._assistant.ask, query.query)
        except QuestionError:
            return
        nothing = texts_for(query.from_user.language_code).nothing_found if answer.refused else ""
        await _answer(query, _results(answer), nothing)


async def _answer(query: InlineQuery, results: Sequence[InlineQueryResultArticle], hint: str) -> None:
    """`hint` is shown above the results, as a button that leads to the private chat; empty for none."""
    button = InlineQueryResultsButton(hint, start_parameter="inline") if hint else None
    await query.answer(results, cache_time=_CACHE_SECONDS, is_personal=True, button=button)


def _results(answer: Answer) -> list[InlineQueryResultArticle]:
    return [
        InlineQueryResultArticle(
            id=str(number),
            title=shortened(citation.quote, _MAX_TITLE_CHARACTERS),
            description=shortened(source_line(citation), _MAX_TITLE_CHARACTERS),
            input_message_content=InputTextMessageContent(
                quote_message(citation, answer.language),
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            ),
        )
        for number, citation in enumerate(answer.citations, start=1)
    ]
