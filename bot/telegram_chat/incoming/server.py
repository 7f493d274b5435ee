"""A small HTTP server: Telegram's webhook, and a health page."""

import hmac
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Update

from bot.telegram_chat.incoming.connection import Address, Connection
from bot.telegram_chat.incoming.health import Health
from bot.telegram_chat.incoming.intake import Intake
from bot.telegram_chat.outgoing.failures import logged
from bot.telegram_chat.updates import App
from index.errors import SettingError, StateError

_MAX_BYTES = 1024 * 1024
"""Telegram's largest update is far smaller."""

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

logger = logging.getLogger(__name__)

Take = Callable[[web.Request], Awaitable[web.Response]]


@asynccontextmanager
async def serving(
    application: App, intake: Intake, health: Health, connection: Connection
) -> AsyncIterator[None]:
    """Listens at the addresses of the connection, if any, while the block runs. Raises SettingError when it
    cannot listen at an address."""
    runners = []
    try:
        if connection.webhook:
            path = urlsplit(connection.webhook_url).path or "/"
            hook = web.post(path, _webhook(application, intake, connection.webhook_secret))
            runners.append(await _listen(connection.webhook, "BELEG_TELEGRAM_WEBHOOK_LISTEN", health, hook))
        if connection.health:
            runners.append(await _listen(connection.health, "BELEG_HEALTH_LISTEN", health))
        yield
    finally:
        for runner in runners:
            await runner.cleanup()


async def _listen(address: Address, setting: str, health: Health, *routes: web.RouteDef) -> web.AppRunner:
    server = web.Application(client_max_size=_MAX_BYTES)

    async def tell(_: web.Request) -> web.Response:
        state = health.state()
        return web.json_response(state, status=200 if state["ok"] else 503)

    server.add_routes([web.get("/health", tell), *routes])
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, address.host, address.port).start()
    except OSError as error:
        await runner.cleanup()
        raise SettingError(
            f"{setting}: cannot listen at {address.host}:{address.port} ({error.strerror})",
            "choose a free port of this machine",
        ) from error
    return runner


def _webhook(application: App, intake: Intake, secret: str) -> Take:
    async def take(request: web.Request) -> web.Response:
        """Stores an update before it answers 200; after any other status Telegram sends the update again."""
        if not hmac.compare_digest(request.headers.get(_SECRET_HEADER, "").encode(), secret.encode()):
            return web.Response(status=403)
        if intake.is_full:
            return web.Response(status=503)
        try:
            update = Update.de_json(json.loads(await request.read()), application.bot)
        except (ValueError, TypeError, KeyError, AttributeError):
            return web.Response(status=400)
        try:
            await intake.take(application, [update])
        except StateError as error:
            logger.warning("A message could not be kept, Telegram is to send it again: %s", error)
            return web.Response(status=503)
        except Exception as error:  # aiohttp would log its message, which may have a person's words
            logged(error)
            return web.Response(status=500)
        return web.Response()

    return take
