"""The process: starts, takes updates in, stops without losing one."""

import asyncio
import logging
import signal
import sys
from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from functools import partial
from typing import Any

from telegram.error import InvalidToken

from bot.assistant import Assistant
from bot.memory.memory import Memory
from bot.telegram_chat.application import build_application
from bot.telegram_chat.handlers.asking import Asking
from bot.telegram_chat.handlers.buttons import Buttons
from bot.telegram_chat.handlers.commands import Commands
from bot.telegram_chat.handlers.content import Content
from bot.telegram_chat.handlers.exporting import Exports
from bot.telegram_chat.handlers.inline import Inline
from bot.telegram_chat.handlers.reindexing import Reindexing, Upkeep
from bot.telegram_chat.housekeeping import keep_clean
from bot.telegram_chat.incoming.access import parse_access, parse_admins
from bot.telegram_chat.incoming.admission import Admission
from bot.telegram_chat.incoming.connection import Connection
from bot.telegram_chat.incoming.health import Health
from bot.telegram_chat.incoming.intake import Intake
from bot.telegram_chat.incoming.limits import RateLimit
from bot.telegram_chat.incoming.polling import connect, poll, receive_by
from bot.telegram_chat.outgoing.menu import set_menu
from bot.telegram_chat.schedule import parse_schedule
from bot.telegram_chat.summaries import Summaries
from bot.telegram_chat.threads import Threads
from bot.telegram_chat.updates import App
from index.errors import IndexBeingBuilt, SettingError

_GRACE_SECONDS = 60
"""How long unfinished answers may take at the end. What is not delivered by then, as in an outage, is left to
the next process."""


def run_bot(
    assistant: Assistant,
    memory: Memory,
    connection: Connection,
    *,
    upkeep: Upkeep,
    allowed: str,
    admins: str = "",
    summary: str = "off",
    retention_days: int,
    questions_per_minute: int,
) -> None:
    """Answers Telegram messages until a signal stops it. Started answers are finished first; waiting messages
    are left to the next process.

    Returns after SIGTERM, raises KeyboardInterrupt after SIGINT; after a second signal the started answers
    are left to the next process too. What is older than `retention_days` in the memory is deleted. `allowed`,
    `admins` and `summary` have the format of BELEG_TELEGRAM_ALLOWED, BELEG_TELEGRAM_ADMINS and
    BELEG_TELEGRAM_SUMMARY. Raises SettingError for an invalid setting, for a token that Telegram refuses (at
    any time), and for an API that cannot be reached at the start. Must be called in the main thread.
    """
    access, reindexing = parse_access(allowed), Reindexing(upkeep, parse_admins(admins))
    schedule = parse_schedule(summary)
    _quiet_libraries()
    with Threads() as threads:
        limit, exports = RateLimit(questions_per_minute), Exports(threads)
        summaries = Summaries(memory, threads, reindexing.admins, schedule)
        intake = Intake(memory, Admission(access, limit), threads)
        application = build_application(
            connection,
            intake,
            asking=Asking(assistant, memory, threads),
            buttons=Buttons(assistant, memory, threads, exports),
            commands=Commands(assistant, memory, threads, upkeep, exports, retention_days=retention_days),
            reindexing=reindexing,
            content=Content(),
            inline=Inline(assistant, access, limit, threads),
            summaries=summaries,
        )
        # asyncio.run turns the cancellation by SIGINT into KeyboardInterrupt, but not that by SIGTERM.
        with suppress(asyncio.CancelledError):
            asyncio.run(
                _serve(
                    application,
                    intake,
                    connection,
                    reindexing,
                    summaries,
                    memory,
                    warm_up=partial(_warm_up, assistant, threads),
                    retention_days=retention_days,
                )
            )


async def _serve(
    application: App,
    intake: Intake,
    connection: Connection,
    reindexing: Reindexing,
    summaries: Summaries,
    memory: Memory,
    *,
    warm_up: Callable[[], Coroutine[Any, Any, None]],
    retention_days: int,
) -> None:
    """Runs until it is cancelled, by SIGTERM or SIGINT.

    PTB's own `run_polling` and `run_webhook` would do most of this. But they log the token when it is
    refused, receive nothing for ever when it is revoked later, and confirm an update before it is stored.
    """
    chores = [asyncio.create_task(keep_clean(memory, days=retention_days))]
    task = asyncio.current_task()
    assert task
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    health = Health(polls=connection.webhook is None)
    try:
        await asyncio.gather(connect(application, connection), warm_up())
        await application.start()
        chores.append(asyncio.create_task(set_menu(application.bot, reindexing.admins)))
        chores.append(asyncio.create_task(summaries.run(application.bot)))
        await intake.resume(application)
        async with _serving(application, intake, health, connection):
            await receive_by(application, connection)
            name = application.bot.username
            print(f"Beleg answers as @{name}. Ctrl-C ends it.", file=sys.stderr, flush=True)
            if connection.webhook:
                await asyncio.Event().wait()
            else:
                await poll(application, intake, health)
    except InvalidToken:
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is refused by Telegram",
            "copy it again from BotFather (https://t.me/BotFather), and check BELEG_TELEGRAM_API_URL if set",
        ) from None
    finally:
        for chore in chores:
            chore.cancel()
        intake.stop()
        reindexing.stop()
        if application.running:
            with suppress(TimeoutError):
                await asyncio.wait_for(application.stop(), _GRACE_SECONDS)
        await application.bot.shutdown()


async def _warm_up(assistant: Assistant, threads: Threads) -> None:
    with suppress(IndexBeingBuilt):  # then the first question takes a little longer
        await threads.ask(assistant.warm_up)


def _serving(
    application: App, intake: Intake, health: Health, connection: Connection
) -> AbstractAsyncContextManager[None]:
    if not (connection.webhook or connection.health):
        return nullcontext()
    from bot.telegram_chat.incoming.server import serving  # aiohttp is slow to import

    return serving(application, intake, health, connection)


def _quiet_libraries() -> None:
    for name in ("httpx", "httpcore"):  # they log the URL, which has the token in it
        logging.getLogger(name).setLevel(logging.WARNING)
    # Its errors repeat what Telegram sent, with people's words or the token. What matters is raised, and
    # handled above.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
