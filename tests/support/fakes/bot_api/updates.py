"""Updates that wait for the bot, fetched by getUpdates or posted to its webhook."""

import http.client
import json
import threading
from collections import deque
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from bot_api.faults import refusal
from bot_api.markup import RefusedError

_KINDS = {"message", "edited_message", "callback_query", "inline_query", "chosen_inline_result"}
_RETRY_SECONDS = 0.2
"""Telegram waits longer before it posts again."""


class Updates:
    """Updates in order of arrival. May be used from any thread."""

    def __init__(self) -> None:
        self.changed = threading.Condition(threading.RLock())  # guards all fields below
        self._waiting: deque[dict[str, Any]] = deque()
        self._last: dict[str, Any] = {"update_id": 0}
        self._poller: object | None = None
        self._hook: dict[str, Any] = {}
        self._closed = False

    def push(self, kind: str, value: Mapping[str, Any]) -> None:
        with self.changed:
            self._last = {"update_id": self._last["update_id"] + 1, kind: dict(value)}
            self.push_again()

    def push_again(self) -> None:
        """Adds the last update again."""
        with self.changed:
            self._waiting.append(self._last)
            self.changed.notify_all()

    def poll(self, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
        """getUpdates: confirms updates below the offset, then waits for others."""
        this_poller = object()
        with self.changed:
            if self._hook:
                raise RefusedError(409, "Conflict: can't use getUpdates method while webhook is active")
            self._poller = this_poller  # as with Telegram, a new request ends the one that waits
            self._confirm(int(parameters.get("offset") or 0))

            def found() -> list[dict[str, Any]]:
                return self._allowed(parameters.get("allowed_updates"))

            self.changed.wait_for(
                lambda: found() or self._poller is not this_poller, timeout=parameters.get("timeout", 0)
            )
            if self._poller is not this_poller:
                raise refusal(409)
            return found()[: parameters.get("limit", 100)]

    def set_hook(self, parameters: Mapping[str, Any]) -> None:
        with self.changed:
            self._hook = dict(parameters)
            self._poller = None
            if parameters.get("drop_pending_updates"):
                self._waiting.clear()
            self.changed.notify_all()

    def hook(self) -> dict[str, Any]:
        with self.changed:
            return dict(self._hook)

    def count(self) -> int:
        with self.changed:
            return len(self._waiting)

    def wait_until_confirmed(self, *, seconds: float) -> None:
        with self.changed:
            if not self.changed.wait_for(lambda: not self._waiting, timeout=seconds):
                raise AssertionError(f"{len(self._waiting)} updates were not confirmed in {seconds} s")

    def close(self) -> None:
        """Ends a request that waits for updates, and the posting."""
        with self.changed:
            self._poller, self._closed = None, True
            self.changed.notify_all()

    def post_to(self, address: str) -> None:
        """Posts updates to the webhook one after the other until closed, at this host and port in place of
        the URL's. An update that is not answered with 200 is posted again."""
        while True:
            with self.changed:
                self.changed.wait_for(lambda: self._closed or (self._hook and self._waiting))
                if self._closed:
                    return
                hook, update = dict(self._hook), self._waiting[0]
            taken = _post(address, hook, update)
            with self.changed:
                if taken and self._waiting and self._waiting[0] is update:
                    self._waiting.popleft()
                    self.changed.notify_all()
                elif not taken:
                    self.changed.wait_for(lambda: self._closed, timeout=_RETRY_SECONDS)

    def _confirm(self, offset: int) -> None:
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()
        self.changed.notify_all()

    def _allowed(self, kinds: list[str] | None) -> list[dict[str, Any]]:
        if unknown := set(kinds or ()) - _KINDS:
            raise AssertionError(f"the stand-in has no updates of the kinds {unknown}")
        wanted = set(kinds or _KINDS)
        return [update for update in self._waiting if set(update) & wanted]


def _post(address: str, hook: Mapping[str, Any], update: Mapping[str, Any]) -> bool:
    headers = {"Content-Type": "application/json"}
    if secret := hook.get("secret_token"):
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    connection = http.client.HTTPConnection(address, timeout=20)
    try:
        connection.request("POST", urlsplit(hook["url"]).path or "/", json.dumps(update), headers)
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
