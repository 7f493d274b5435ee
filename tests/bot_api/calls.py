"""What the bot has called, kept in order and waited for."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot. `number` counts all of them from 1 in the order they were answered; `status`
    is the answer's, 0 for a dropped connection. `text` is a sent message as a reader sees it."""

    number: int
    method: str
    parameters: Mapping[str, Any]
    status: int
    text: str = ""

    @property
    def accepted(self) -> bool:
        return self.status == 200


class CallLog:
    """Every request of the bot. May be used from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._calls: list[Call] = []

    def add(self, method: str, parameters: Mapping[str, Any], *, status: int, text: str) -> None:
        with self._changed:
            self._calls.append(Call(len(self._calls) + 1, method, parameters, status, text))
            self._changed.notify_all()

    def calls(self, method: str, *, accepted: bool | None, **parameters: Any) -> list[Call]:
        with self._changed:
            return [
                call
                for call in self._calls
                if call.method == method
                and accepted in (None, call.accepted)
                and all(call.parameters.get(name) == value for name, value in parameters.items())
            ]

    def wait_for(
        self, method: str, *, nth: int, accepted: bool | None, seconds: float, **parameters: Any
    ) -> Call:
        found: list[Call] = []

        def there() -> bool:
            found[:] = self.calls(method, accepted=accepted, **parameters)
            return len(found) >= nth

        with self._changed:
            if not self._changed.wait_for(there, timeout=seconds):
                came = "\n".join(str(call) for call in self._calls if call.method != "getUpdates")
                raise AssertionError(f"{method} {parameters} came {len(found)} times in {seconds} s:\n{came}")
            return found[nth - 1]
