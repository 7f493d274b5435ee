"""Who may ask: the listed people and chats, and nobody else."""

import re
from collections import OrderedDict
from dataclasses import dataclass

from index.errors import SettingError

_TOLD_AGAIN_AFTER_SECONDS = 3600
_MAX_STRANGERS = 10_000
"""At most this many are remembered; the one told longest ago is forgotten first, and may be told early."""


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask: by default nobody. A private chat has its user's id, so one list serves both."""

    ids: frozenset[int] = frozenset()
    everybody: bool = False

    def admits(self, *ids: int) -> bool:
        """Whether one of a message's ids (its speaker's, its chat's) is on the list."""
        return self.everybody or not self.ids.isdisjoint(ids)


def parse_access(allowed: str) -> Access:
    """Parses BELEG_TELEGRAM_ALLOWED: user and chat ids, comma-separated, or `*` for everybody; empty means
    nobody. Raises SettingError for anything else.
    """
    entries = [entry.strip() for entry in allowed.split(",") if entry.strip()]
    for entry in entries:
        if entry != "*" and not re.fullmatch(r"-?[0-9]+", entry):
            raise SettingError(
                f"BELEG_TELEGRAM_ALLOWED has {entry!r}, which is no id",
                "list numeric user and chat ids with commas between, or * for everybody; "
                "the bot tells strangers their id",
            )
    return Access(frozenset(int(entry) for entry in entries if entry != "*"), everybody="*" in entries)


def parse_admins(admins: str) -> frozenset[int]:
    """Parses BELEG_TELEGRAM_ADMINS: user ids, comma-separated. Raises SettingError for anything else."""
    entries = [entry.strip() for entry in admins.split(",") if entry.strip()]
    for entry in entries:
        if not re.fullmatch(r"[0-9]+", entry):
            raise SettingError(
                f"BELEG_TELEGRAM_ADMINS has {entry!r}, which is no user's id",
                "list numeric user ids with commas between",
            )
    return frozenset(map(int, entries))


class StrangerNotices:
    """Decides when a stranger is told that the bot is closed to them: once an hour."""

    def __init__(self) -> None:
        self._told: OrderedDict[int, float] = OrderedDict()

    def answers(self, user_id: int, *, now: float) -> bool:
        """Whether to tell this stranger now. `now` is in seconds on a monotonic clock."""
        if now - self._told.get(user_id, float("-inf")) < _TOLD_AGAIN_AFTER_SECONDS:
            return False
        self._told[user_id] = now
        self._told.move_to_end(user_id)
        if len(self._told) > _MAX_STRANGERS:
            self._told.popitem(last=False)
        return True
