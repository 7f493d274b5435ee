"""Faults that the next calls run into: refusals, flood limits, broken connections, delays."""

import random
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from bot_api.markup import RefusedError

_DESCRIPTIONS = {
    400: "Bad Request: not enough rights to send text messages to the chat",
    404: "Not Found",
    403: "Forbidden: bot was blocked by the user",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class Drop(Enum):
    """A connection closed without an answer."""

    BEFORE = "before Telegram took the call"
    AFTER = "after Telegram took it, so that only the receipt is lost"


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one call: it is refused, or dropped."""

    refusal: RefusedError | None = None
    drop: Drop | None = None


@dataclass(frozen=True, slots=True)
class _Flood:
    """`until` is on the monotonic clock. `told` is the stated wait in seconds; None for the time left."""

    until: float
    told: int | None = None

    @property
    def lasts(self) -> bool:
        return time.monotonic() < self.until

    @property
    def retry_after(self) -> int:
        """The stated wait in seconds, at least 1."""
        return self.told or max(int(self.until - time.monotonic()), 0) + 1


_NO_FLOOD = _Flood(0)


class Faults:
    """The faults of the next calls. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next: dict[tuple[str, int | None], deque[Fault]] = {}
        self._floods: dict[Any, _Flood] = {}
        self._delays: dict[str, float] = {}
        self._share = 0.0
        self._dice = random.Random()

    def add(self, fault: Fault, method: str, *, chat_id: int | None, times: int) -> None:
        with self._lock:
            self._next.setdefault((method, chat_id), deque()).extend([fault] * times)

    def flood(self, chat_id: int, *, seconds: int, told: int | None = None) -> None:
        """Refuses all that is sent to this chat for `seconds`, or until it is called with 0. The answers
        state the time left as the wait, or `told` seconds."""
        with self._lock:
            self._floods[chat_id] = _Flood(time.monotonic() + seconds, told)

    def delay(self, method: str, *, seconds: float) -> None:
        """Delays the answer to every call of this method by `seconds`; 0 ends that."""
        with self._lock:
            self._delays[method] = seconds

    def fail_at_random(self, share: float, *, seed: int) -> None:
        """Makes this share of all calls fail: a flood limit, 500, dropped before or after; 0 ends that."""
        with self._lock:
            self._share, self._dice = share, random.Random(seed)

    def forget(self) -> None:
        """Removes the faults set for the next calls; floods, delays and random failures stay."""
        with self._lock:
            self._next.clear()

    def meet(self, method: str, parameters: Mapping[str, Any]) -> Drop | None:
        """Called before each call takes effect: waits, raises RefusedError, or returns how it is dropped."""
        chat_id = parameters.get("chat_id")
        with self._lock:
            delay = self._delays.get(method, 0)
            # A call that a flood refuses uses up no fault: the next one that gets through runs into it.
            left = self._flood_left(method, chat_id)
            fault = None if left else self._told(method, chat_id) or self._by_chance(chat_id)
            left = left or self._flood_left(method, chat_id)
        time.sleep(delay)
        if left:
            raise flooded(left)
        if fault and fault.refusal:
            raise fault.refusal
        return fault.drop if fault else None

    def _flood_left(self, method: str, chat_id: Any) -> int:
        """The seconds that a flood limit makes this call wait; 0 where none refuses it."""
        flood = self._floods.get(chat_id, _NO_FLOOD)
        counts = method.startswith(("send", "edit")) and method != "sendChatAction"
        return flood.retry_after if counts and flood.lasts else 0

    def _told(self, method: str, chat_id: Any) -> Fault | None:
        for key in ((method, chat_id), (method, None)):
            if faults := self._next.get(key):
                return faults.popleft()
        return None

    def _by_chance(self, chat_id: Any) -> Fault | None:
        if self._dice.random() >= self._share:
            return None
        kind = self._dice.choice(("flood", "refusal", Drop.BEFORE, Drop.AFTER))
        if kind == "flood" and isinstance(chat_id, int):
            if not self._floods.get(chat_id, _NO_FLOOD).lasts:
                self._floods[chat_id] = _Flood(time.monotonic() + 1)
            return None
        return Fault(drop=kind) if isinstance(kind, Drop) else Fault(refusal=refusal(500))


def refusal(status: int, *, retry_after: int = 1) -> RefusedError:
    """Telegram's answer with this status."""
    return flooded(retry_after) if status == 429 else RefusedError(status, _DESCRIPTIONS[status])


def flooded(seconds: int) -> RefusedError:
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
