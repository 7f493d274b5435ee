"""Whether the bot hears from Telegram, for monitoring."""

import time

_SILENCE_SECONDS = 120
"""Polling hears from Telegram every 30 seconds even when nobody writes. A shorter outage is not reported."""


class Health:
    """The bot is healthy when it has heard from Telegram recently. A webhook hears nothing when nobody
    writes, so it always counts as healthy."""

    def __init__(self, *, polls: bool) -> None:
        self._polls = polls
        self._heard_at = time.monotonic()

    def heard(self) -> None:
        self._heard_at = time.monotonic()

    def state(self) -> dict[str, object]:
        silent = time.monotonic() - self._heard_at
        return {
            "ok": not self._polls or silent < _SILENCE_SECONDS,
            "mode": "polling" if self._polls else "webhook",
            "silent_seconds": round(silent),
        }
