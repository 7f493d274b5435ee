"""/reindex: updates the index while the bot keeps answering, and shows the progress by editing one
message."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.telegram_chat.current_update import current_errand
from bot.telegram_chat.outgoing.delivery import edit, send
from bot.telegram_chat.outgoing.failures import logged, tell_undelivered
from bot.telegram_chat.outgoing.html import escape
from bot.telegram_chat.outgoing.places import ChatPlace, answer_place
from bot.telegram_chat.texts.command_texts import CommandTexts, command_texts_for
from bot.telegram_chat.texts.shortening import shortened_line
from bot.telegram_chat.texts.texts import texts_for
from bot.telegram_chat.updates import ChatContext, parts
from index.errors import BelegError
from index.storage.building.report import BuildReport
from index.storage.building.task import ProgressCallback

_EDIT_SECONDS = 2
"""The pause between two edits, which count as messages: Telegram accepts about twenty a minute in a group."""

_MAX_FAILED = 10
_MAX_FAILED_CHARACTERS = 200

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Upkeep:
    """`reindex` brings the index up to date, and stops when its progress callback raises an error. `is_stale`
    says whether the articles have changed since the index was made."""

    reindex: Callable[[ProgressCallback], BuildReport]
    is_stale: Callable[[], bool]


class Reindexing:
    """Brings the index up to date for admins, one run at a time. The old index answers until the new one is
    published."""

    def __init__(self, upkeep: Upkeep, admins: frozenset[int]) -> None:
        self.admins = admins
        self._upkeep = upkeep
        self._progress = ("", 0, 0)
        self._under_way = False
        self._stopping = False

    async def start(self, update: Update, context: ChatContext) -> None:
        """Starts in the background, so that the chat can go on with questions meanwhile."""
        _, speaker, message = parts(update)
        place, texts = answer_place(message), command_texts_for(speaker.language_code)
        if speaker.is_chat:
            await send(context.bot, place, escape(texts.admins_in_person))
        elif speaker.id not in self.admins:
            await send(context.bot, place, escape(texts.admins_only.format(id=speaker.id)))
        elif self._under_way:
            await send(context.bot, place, escape(texts.under_way))
        else:
            self._under_way = True
            if errand := current_errand.get():
                errand.goes_on = True  # if the process is killed meanwhile, the admin is told
            unexpected = texts_for(speaker.language_code).apology
            context.application.create_task(self._run(context.bot, place, texts, unexpected))

    def stop(self) -> None:
        """Ends a run at its next step; the index stays as it was."""
        self._stopping = True

    async def _run(self, bot: Bot, place: ChatPlace, texts: CommandTexts, unexpected: str) -> None:
        try:
            message_id = await send(bot, place, escape(texts.indexing))
            work = asyncio.create_task(asyncio.to_thread(self._upkeep.reindex, self._note))
            await self._tell_progress(bot, place, message_id, texts, work)
            await edit(bot, place, message_id, await self._outcome(work, texts, unexpected))
        except TelegramError as error:
            tell_undelivered(error)
        finally:
            self._under_way = False
            if errand := current_errand.get():
                await errand.done()

    def _note(self, stage: str, done: int, total: int) -> None:
        """Stores the progress. Called in the thread that indexes."""
        if self._stopping:
            raise _Stopped
        self._progress = (stage, done, total)

    async def _tell_progress(
        self,
        bot: Bot,
        place: ChatPlace,
        message_id: int,
        texts: CommandTexts,
        work: "asyncio.Task[BuildReport]",
    ) -> None:
        shown = self._progress = ("", 0, 0)
        while not (await asyncio.wait({work}, timeout=_EDIT_SECONDS))[0]:
            if self._progress == shown:
                continue
            shown = stage, done, total = self._progress
            line = texts.stage.format(stage=texts.stages.get(stage, stage), done=done, total=total)
            try:
                await edit(bot, place, message_id, escape(line), patience_seconds=0)
            except TelegramError as error:  # the next line has newer progress anyway
                tell_undelivered(error)

    async def _outcome(self, work: "asyncio.Task[BuildReport]", texts: CommandTexts, unexpected: str) -> str:
        try:
            return _told(await work, texts)
        except _Stopped:
            return escape(texts.stopped)
        except BelegError as error:
            logger.warning("The index could not be brought up to date: %s", error)
            return escape(shortened_line(texts.not_indexed.format(problem=error), 2000))
        except Exception as error:
            return escape(unexpected.format(code=logged(error)))


class _Stopped(Exception):
    """Raised in the thread that indexes when the bot stops."""


def _told(report: BuildReport, texts: CommandTexts) -> str:
    lines = [
        texts.indexed.format(
            articles=report.articles,
            added=report.added,
            changed=report.changed,
            removed=report.removed,
            seconds=round(report.seconds, 1),
        )
    ]
    if report.failed:
        lines.append(texts.failed_articles.format(count=len(report.failed)))
        shown = report.failed[:_MAX_FAILED]
        lines += [f"• {shortened_line(f'{one.path}: {one.error}', _MAX_FAILED_CHARACTERS)}" for one in shown]
    return "\n".join(escape(line) for line in lines)
