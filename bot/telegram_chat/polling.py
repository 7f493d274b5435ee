"""The process: start, fetch messages, stop without losing one."""

import asyncio
import logging
import re
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.assistant import Assistant
from bot.telegram_chat.access import parse_access
from bot.telegram_chat.handlers import App, build_application
from index.errors import SettingError

_THREADS = 4
"""Questions answered at the same time; more only wait for each other's processor time."""

_CONNECT_SECONDS = 30
"""How long to try at the start: a restart of the network or of a self-hosted server takes less."""

_POLL_SECONDS = 30
"""How long Telegram holds a request for messages open when there are none."""

_FIRST_PAUSE_SECONDS = 0.5
_LONGEST_PAUSE_SECONDS = 30

logger = logging.getLogger(__name__)


def run(assistant: Assistant, *, token: str, allowed: str, api_url: str) -> None:
    """Answers Telegram messages until it is told to stop; answers under way are finished first.

    Returns after SIGTERM, raises KeyboardInterrupt after SIGINT; a second signal gives up what is still
    to be sent.
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
            assistant, access=access, threads=threads, token=token, api_url=api_url.rstrip("/")
        )
        # asyncio.run turns the cancellation that SIGINT causes into KeyboardInterrupt; SIGTERM's is left.
        with suppress(asyncio.CancelledError):
            asyncio.run(_serve(application, api_url))


async def _serve(application: App, api_url: str) -> None:
    """Runs until cancelled, which SIGTERM and SIGINT do.

    PTB's own `run_polling` would do most of this. It logs the token when that is refused, and goes deaf
    without an end when it is withdrawn later.
    """
    task = asyncio.current_task()
    assert task
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        await _connect(application, api_url)
        await application.start()
        print(f"Beleg answers as @{application.bot.username}. Ctrl-C ends it.", file=sys.stderr, flush=True)
        await _poll(application)
    except InvalidToken:
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is refused by Telegram",
            "copy it again from BotFather (https://t.me/BotFather), and check BELEG_TELEGRAM_API_URL if set",
        ) from None
    finally:
        if application.running:
            await application.stop()
        await application.bot.shutdown()


async def _connect(application: App, api_url: str) -> None:
    """Makes sure of the token, and that messages come by polling. Drops none that wait."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + _CONNECT_SECONDS
    outage = _Outage()
    while True:
        try:
            await application.initialize()
            await application.bot.delete_webhook(drop_pending_updates=False)
            return
        except InvalidToken:
            raise
        except TelegramError as error:
            if loop.time() > deadline:
                raise SettingError(
                    f"The Bot API at {api_url!r} cannot be reached ({_kind(error)})",
                    "check the network and BELEG_TELEGRAM_API_URL",
                ) from None
            await asyncio.sleep(outage.pause_after(error))


async def _poll(application: App) -> None:
    """Hands every message to the application, in the order in which Telegram has them.

    What was handed over is confirmed to Telegram by the next request, at the end by a last one, so that
    no message is lost or comes twice.
    """
    offset: int | None = None
    outage = _Outage()
    try:
        while True:
            try:
                updates = await application.bot.get_updates(
                    offset=offset, timeout=_POLL_SECONDS, allowed_updates=["message"]
                )
            except InvalidToken:
                raise
            except TelegramError as error:
                await asyncio.sleep(outage.pause_after(error))
                continue
            outage.is_over()
            for update in updates:
                application.update_queue.put_nowait(update)
                offset = update.update_id + 1
    finally:
        with suppress(TelegramError):
            await application.bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=["message"])


class _Outage:
    """How long to wait after each failure in a row; the log gets one line for all of them."""

    def __init__(self) -> None:
        self._pause_seconds = 0.0

    def pause_after(self, error: TelegramError) -> float:
        """Seconds to wait before the next try."""
        if not self._pause_seconds:
            logger.warning("%s; trying again", _reason(error))
        self._pause_seconds = min(2 * self._pause_seconds or _FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS)
        return self._pause_seconds

    def is_over(self) -> None:
        if self._pause_seconds:
            logger.warning("Telegram sends messages again")
        self._pause_seconds = 0.0


def _reason(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return "Another program fetches this bot's messages: stop it, only one can"
    if isinstance(error, RetryAfter):
        return "Telegram asks for patience"
    return f"Telegram cannot be reached ({_kind(error)})"


def _kind(error: TelegramError) -> str:
    """The kind of error alone, since its words may hold the token or a person's message."""
    return type(error.__cause__ or error).__name__


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
