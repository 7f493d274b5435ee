"""Whether the bot hears from Telegram, for whoever watches over it."""

import time

_SILENCE_SECONDS = 120
"""Polling hears from Telegram every 30 seconds when nobody writes; an outage shorter than this is no news."""


class Health:
    """Well when Telegram was heard from of late. A webhook is silent when nobody writes, and always well."""

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
