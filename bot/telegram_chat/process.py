"""The process: start, fetch messages, stop without losing one."""

import asyncio
import logging
import re
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from telegram.error import InvalidToken

from bot.assistant import Assistant
from bot.memory import Memory
from bot.telegram_chat.access import parse_access
from bot.telegram_chat.application import build_application
from bot.telegram_chat.housekeeping import keep_clean
from bot.telegram_chat.polling import connect, poll
from bot.telegram_chat.updates import App
from index.errors import SettingError

_THREADS = 4
"""Questions answered at the same time; more only wait for each other's processor time."""


def run(
    assistant: Assistant, memory: Memory, *, token: str, allowed: str, api_url: str, retention_days: int
) -> None:
    """Answers Telegram messages until it is told to stop; answers under way are finished first.

    Returns after SIGTERM, raises KeyboardInterrupt after SIGINT; a second signal gives up what is still
    to be sent. What is older than `retention_days` in the memory is deleted.
    `allowed` is as BELEG_TELEGRAM_ALLOWED has it. Raises SettingError for a setting that cannot be
    used, a token that Telegram refuses (also later on) and an API that cannot be reached at the start.
    To be called in the main thread.
    """
    token = token.strip()
    _check(token, api_url)
    access = parse_access(allowed)
    _quiet_libraries()
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="answer") as threads:
        application = build_application(
            assistant, memory, access=access, threads=threads, token=token, api_url=api_url.rstrip("/")
        )
        # asyncio.run turns the cancellation that SIGINT causes into KeyboardInterrupt; SIGTERM's is left.
        with suppress(asyncio.CancelledError):
            asyncio.run(_serve(application, memory, api_url=api_url, retention_days=retention_days))


async def _serve(application: App, memory: Memory, *, api_url: str, retention_days: int) -> None:
    """Runs until cancelled, which SIGTERM and SIGINT do.

    PTB's own `run_polling` would do most of this. It logs the token when that is refused, and goes deaf
    without an end when it is withdrawn later.
    """
    cleaning = asyncio.create_task(keep_clean(memory, days=retention_days))
    task = asyncio.current_task()
    assert task
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        await connect(application, api_url)
        await application.start()
        print(f"Beleg answers as @{application.bot.username}. Ctrl-C ends it.", file=sys.stderr, flush=True)
        await poll(application)
    except InvalidToken:
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is refused by Telegram",
            "copy it again from BotFather (https://t.me/BotFather), and check BELEG_TELEGRAM_API_URL if set",
        ) from None
    finally:
        cleaning.cancel()
        if application.running:
            await application.stop()
        await application.bot.shutdown()


def _check(token: str, api_url: str) -> None:
    if not token:
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is empty", "get a token from BotFather (https://t.me/BotFather)"
        )
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token):
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is no token",
            "copy it whole from BotFather (https://t.me/BotFather): digits, a colon, letters and digits",
        )
    if not re.match(r"https?://[^/]", api_url):
        raise SettingError(
            f"BELEG_TELEGRAM_API_URL is {api_url!r}", "give a URL up to and including /bot, or leave it empty"
        )


def _quiet_libraries() -> None:
    for name in ("httpx", "httpcore"):  # their lines hold the URL, which holds the token
        logging.getLogger(name).setLevel(logging.WARNING)
    # Its errors repeat what Telegram sent, people's words included, or the token. What matters of them
    # is raised and told above.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
