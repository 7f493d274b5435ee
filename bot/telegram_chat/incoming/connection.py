"""How the bot is connected to Telegram."""

import re
import secrets
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from index.errors import SettingError

_DEFAULT_LISTEN = "127.0.0.1:8080"


@dataclass(frozen=True, slots=True)
class Address:
    """Where one of our servers listens."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection by webhook when `webhook` is set, else by polling. `health` is where the health page is
    served, None for nowhere; the webhook's server always has it too."""

    token: str
    api_url: str
    webhook_url: str = ""
    webhook_secret: str = ""
    webhook: Address | None = None
    health: Address | None = None

    @property
    def bot_id(self) -> int:
        """Telegram's id of the bot, with which a token begins."""
        return int(self.token.partition(":")[0])


def connection(
    *,
    token: str,
    api_url: str,
    webhook_url: str = "",
    webhook_secret: str = "",
    webhook_listen: str = "",
    health_listen: str = "",
) -> Connection:
    """Parses the settings. Without a webhook secret a new one is made at each start. Raises SettingError for
    an invalid setting."""
    made = Connection(
        token=_checked_token(token.strip()),
        api_url=_checked_api_url(api_url),
        health=_address("BELEG_HEALTH_LISTEN", health_listen) if health_listen else None,
    )
    if not webhook_url:
        return made
    url = urlsplit(webhook_url)
    if url.scheme != "https" or not url.netloc:
        raise SettingError(
            f"BELEG_TELEGRAM_WEBHOOK_URL is {webhook_url!r}",
            "give the https address at which Telegram reaches this bot",
        )
    if webhook_secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", webhook_secret):
        raise SettingError(
            "BELEG_TELEGRAM_WEBHOOK_SECRET has characters that Telegram does not take",
            "use up to 256 letters, digits, _ and -, or leave it empty",
        )
    return replace(
        made,
        webhook_url=webhook_url,
        webhook_secret=webhook_secret or secrets.token_urlsafe(32),
        webhook=_address("BELEG_TELEGRAM_WEBHOOK_LISTEN", webhook_listen or _DEFAULT_LISTEN),
    )


def _checked_token(token: str) -> str:
    if not token:
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is empty", "get a token from BotFather (https://t.me/BotFather)"
        )
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token):
        raise SettingError(
            "TELEGRAM_BOT_TOKEN is no token",
            "copy it whole from BotFather (https://t.me/BotFather): digits, a colon, letters and digits",
        )
    return token


def _checked_api_url(api_url: str) -> str:
    if not re.match(r"https?://[^/]", api_url):
        raise SettingError(
            f"BELEG_TELEGRAM_API_URL is {api_url!r}", "give a URL up to and including /bot, or leave it empty"
        )
    return api_url.rstrip("/")


def _address(setting: str, value: str) -> Address:
    host, colon, port = value.strip().rpartition(":")
    if not colon or not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise SettingError(f"{setting} is {value!r}", f"give host:port, such as {_DEFAULT_LISTEN}")
    return Address(host.strip("[]"), int(port))
