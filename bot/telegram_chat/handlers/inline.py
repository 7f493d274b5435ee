"""`@bot question` in any chat: offers the best quotes, to be sent there with their source."""

import asyncio
import logging
import math
import time
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

from bot.assistant import Assistant
from bot.citations.answer import Answer
from bot.citations.listed_article import ListedArticle, details
from bot.telegram_chat.incoming.access import Access
from bot.telegram_chat.incoming.limits import RateLimit
from bot.telegram_chat.outgoing.html import quote_message
from bot.telegram_chat.outgoing.lists import article_line
from bot.telegram_chat.texts.problems import problem_text
from bot.telegram_chat.texts.shortening import shortened_line
from bot.telegram_chat.texts.texts import ChatTexts, app_language, chosen_language, texts_for
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import ChatContext
from bot.wording.layout.render import source_line
from index.errors import BelegError, QuestionError

_STILL_TYPING_SECONDS = 0.4
"""Each keystroke is a query. Only one that no other query follows within this time is answered."""

_CACHE_SECONDS = 30
"""How long Telegram may answer the same query itself: short, as the index may change."""

_MAX_TITLE_CHARACTERS = 120
_MAX_HINT_CHARACTERS = 120


logger = logging.getLogger(__name__)


class Inline:
    """Answers inline queries of listed people. Others get a button to the private chat, which tells them
    more.

    Each answered query counts towards the person's `limit`, as their messages do.
    """

    def __init__(self, assistant: Assistant, access: Access, limit: RateLimit, threads: Threads) -> None:
        self._assistant = assistant
        self._access = access
        self._limit = limit
        self._threads = threads
        self._latest: dict[int, str] = {}

    async def answer(self, update: Update, context: ChatContext) -> None:
        query = update.inline_query
        if query is None:
            return
        user, texts = query.from_user, texts_for(query.from_user.language_code)
        if not self._access.admits(user.id):
            await _answer(query, (), texts.private_bot)
            return
        if not (await self._is_last(user, query.id) and query.query.strip()):
            return
        if wait := self._limit.seconds_to_wait(user.id, now=time.monotonic()):
            await _answer(query, (), texts.too_fast.format(seconds=math.ceil(wait)))
        else:
            await self._offer(query, texts)

    async def _is_last(self, user: User, query_id: str) -> bool:
        self._latest[user.id] = query_id
        await asyncio.sleep(_STILL_TYPING_SECONDS)
        if self._latest.get(user.id) != query_id:
            return False
        del self._latest[user.id]
        return True

    async def _offer(self, query: InlineQuery, texts: ChatTexts) -> None:
        try:
            spoken = app_language(query.from_user.language_code)
            answer = await self._threads.ask(
                self._assistant.ask, query.query, spoken=spoken, answers_in=chosen_language.get()
            )
        except QuestionError:
            return
        except BelegError as error:
            logger.warning("An inline query could not be answered: %s", error)
            problem = problem_text(error, query.from_user.language_code)
            await _answer(query, (), shortened_line(problem, _MAX_HINT_CHARACTERS), cache_seconds=0)
            return
        await _answer(query, results(answer), hint(answer, texts))


def hint(answer: Answer, texts: ChatTexts) -> str:
    """The text above the offered quotes: that there are none, or that they may not answer; "" for nothing."""
    if answer.is_small_talk:
        return shortened_line(answer.refusal, _MAX_HINT_CHARACTERS)
    if answer.refused:
        return texts.nothing_found
    return texts.may_not_answer if answer.unsure else ""


def results(answer: Answer) -> list[InlineQueryResultArticle]:
    """The offered quotes, each with the message that it becomes; for a list, its articles."""
    if answer.articles:
        return [_offered(number, one, answer.language) for number, one in enumerate(answer.articles, start=1)]
    return [
        InlineQueryResultArticle(
            id=str(number),
            title=shortened_line(citation.shown, _MAX_TITLE_CHARACTERS),
            description=shortened_line(source_line(citation, answer.language), _MAX_TITLE_CHARACTERS),
            input_message_content=InputTextMessageContent(
                quote_message(citation, answer.language, opening=answer.opening),
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            ),
        )
        for number, citation in enumerate(answer.citations, start=1)
    ]


def _offered(number: int, listed: ListedArticle, language: str) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(
        id=str(number),
        title=shortened_line(listed.headline, _MAX_TITLE_CHARACTERS),
        description=shortened_line(details(listed, language), _MAX_TITLE_CHARACTERS),
        input_message_content=InputTextMessageContent(
            article_line(listed, language),
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
    )


async def _answer(
    query: InlineQuery,
    offered: Sequence[InlineQueryResultArticle],
    above: str,
    *,
    cache_seconds: int = _CACHE_SECONDS,
) -> None:
    """Answers a query. `above` is shown above the results, as a button to the private chat; "" for none."""
    button = InlineQueryResultsButton(above, start_parameter="inline") if above else None
    await query.answer(offered, cache_time=cache_seconds, is_personal=True, button=button)
