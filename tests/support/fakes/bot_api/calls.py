"""The bot's calls, recorded in order and waited for."""

import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot. `number` counts all requests from 1 in the order of their answers; `status` is
    the answer's, 0 where the connection was dropped before. `text` is a sent message as a reader sees it,
    `message_id` its id. `lost` means that the call took effect, but its answer was dropped. `at` is in
    seconds."""

    number: int
    method: str
    parameters: Mapping[str, Any]
    status: int
    text: str = ""
    message_id: int = 0
    lost: bool = False
    at: float = 0.0

    @property
    def accepted(self) -> bool:
        return self.status == 200


class CallLog:
    """Every request of the bot. May be used from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._count = 0
        self._calls: dict[str, list[Call]] = defaultdict(list)
        self._in_chat: dict[tuple[str, Any], list[Call]] = defaultdict(list)

    def add(self, method: str, parameters: Mapping[str, Any], **result: Any) -> None:
        with self._changed:
            self._count += 1
            call = Call(self._count, method, parameters, **result)
            self._calls[method].append(call)
            self._in_chat[method, parameters.get("chat_id")].append(call)
            self._changed.notify_all()

    def calls(self, method: str, *, accepted: bool | None, **parameters: Any) -> list[Call]:
        with self._changed:
            known = (
                self._in_chat[method, parameters["chat_id"]]
                if "chat_id" in parameters
                else self._calls[method]
            )
            return [
                call
                for call in known
                if accepted in (None, call.accepted)
                and all(call.parameters.get(name) == value for name, value in parameters.items())
            ]

    def wait_for(
        self,
        method: str,
        *,
        nth: int,
        accepted: bool | None,
        status: int | None,
        seconds: float,
        **parameters: Any,
    ) -> Call:
        found: list[Call] = []

        def there() -> bool:
            calls = self.calls(method, accepted=accepted, **parameters)
            found[:] = [call for call in calls if status in (None, call.status)]
            return len(found) >= nth

        with self._changed:
            if not self._changed.wait_for(there, timeout=seconds):
                calls = [
                    call for method, calls in self._calls.items() if method != "getUpdates" for call in calls
                ]
                came = "\n".join(str(call) for call in sorted(calls, key=lambda call: call.number)[-50:])
                raise AssertionError(f"{method} {parameters} came {len(found)} times in {seconds} s:\n{came}")
        return found[nth - 1]
