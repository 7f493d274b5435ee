"""BotApi: the updates that wait, the messages sent, and what the next calls are to meet."""

import re
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from bot_api.calls import Call, CallLog
from bot_api.checks import check_action, check_commands, message_text
from bot_api.markup import RefusedError
from bot_api.server import DROP, Server

_DESCRIPTIONS = {
    403: "Forbidden: bot was blocked by the user",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class BotApi:
    """Serves one bot from `with` to its end. Its methods may be called from any thread."""

    def __init__(self, *, token: str = "123456:a-test_token", username: str = "beleg_test_bot") -> None:
        self.token = token
        self.username = username
        self._changed = threading.Condition()  # guards all below
        self._log = CallLog()
        self._updates: deque[dict[str, Any]] = deque()
        self._failures: dict[str, deque[RefusedError]] = {}
        self._chats: set[int] = set()
        self._callback_queries: set[str] = set()
        self._messages: dict[tuple[int, int], dict[str, Any]] = {}
        self._last_update_id = self._last_message_id = 0
        self._poller: object | None = None
        self._methods: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "sendMessage": self._send_message,
            "editMessageText": self._edit_message_text,
            "sendChatAction": self._send_chat_action,
            "answerCallbackQuery": self._answer_callback_query,
            "setMyCommands": self._set_my_commands,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
        }

    def __enter__(self) -> "BotApi":
        self._server = Server(self._handle)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._poller = None  # ends a request that waits for updates
            self._changed.notify_all()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """The base URL up to and including /bot."""
        return f"http://127.0.0.1:{self._server.server_port}/bot"

    def deliver(
        self,
        text: str | None,
        *,
        user: int,
        chat: int | None = None,
        chat_type: str = "private",
        language: str | None = None,
        **fields: Any,
    ) -> int:
        """A person writes: the message's id. `chat` is the user's private one unless given; `fields` are
        further fields of the Message, e.g. a photo with `text` None."""
        chat = user if chat is None else chat
        sender = _person(user) | ({"language_code": language} if language else {})
        message: dict[str, Any] = {"from": sender, "chat": {"id": chat, "type": chat_type}, **fields}
        if text is not None:
            message["text"] = text
            if command := re.match(r"/[A-Za-z0-9_]+", text):
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": command.end()}]
        with self._changed:
            self._chats.add(chat)
            message = self._stamped(message)
            self._push({"message": message})
        return int(message["message_id"])

    def press(self, data: str, *, user: int, chat: int, message_id: int) -> str:
        """A person presses a button under a message of the bot: the callback query's id."""
        with self._changed:
            query_id = str(self._last_update_id + 1)
            self._callback_queries.add(query_id)
            message = self._messages[chat, message_id]
            query = {"id": query_id, "from": _person(user), "chat_instance": str(chat), "data": data}
            self._push({"callback_query": {**query, "message": message}})
        return query_id

    def fail_next(self, method: str, *, status: int, times: int = 1, retry_after: int = 1) -> None:
        """Answers the next calls of a method with this status; 429 tells `retry_after` seconds."""
        if status == 429:
            failure = RefusedError(
                429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after
            )
        else:
            failure = RefusedError(status, _DESCRIPTIONS[status])
        self._fail(method, failure, times)

    def drop_next(self, method: str, *, times: int = 1) -> None:
        """Closes the connection on the next calls of a method without a word."""
        self._fail(method, RefusedError(DROP, "dropped"), times)

    def calls(self, method: str, *, accepted: bool | None = True, **parameters: Any) -> list[Call]:
        """The calls of a method with these parameters so far: accepted, refused (False) or all (None)."""
        return self._log.calls(method, accepted=accepted, **parameters)

    def wait_for(
        self,
        method: str,
        *,
        nth: int = 1,
        accepted: bool | None = True,
        seconds: float = 20,
        **parameters: Any,
    ) -> Call:
        """The nth such call, waited for. Raises AssertionError, telling what came instead."""
        return self._log.wait_for(method, nth=nth, accepted=accepted, seconds=seconds, **parameters)

    def wait_until_confirmed(self, *, seconds: float = 20) -> None:
        """Returns when the bot has confirmed every update delivered so far."""
        with self._changed:
            if not self._changed.wait_for(lambda: not self._updates, timeout=seconds):
                raise AssertionError(f"{len(self._updates)} updates were not confirmed in {seconds} s")

    def _handle(self, path: str, parameters: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        method, result, text = path.rpartition("/")[2], None, ""
        try:
            self._check_token(path)
            self._fail_as_told(method)
            if method not in self._methods:
                raise RefusedError(404, "Not Found")
            result = self._methods[method](parameters)
            text = result["text"] if method in ("sendMessage", "editMessageText") else ""
            status, body = 200, {"ok": True, "result": result}
        except RefusedError as refused:
            status = refused.status
            body = {"ok": False, "error_code": status, "description": refused.description}
            body |= {"parameters": refused.parameters} if refused.parameters else {}
        self._log.add(method, parameters, status=status, text=text)
        return status, body

    def _check_token(self, path: str) -> None:
        match = re.fullmatch(r"/bot(\d+:[\w-]+)/\w+", path)
        if not match:
            raise RefusedError(404, "Not Found")
        if match[1] != self.token:
            raise RefusedError(401, "Unauthorized")

    def _fail(self, method: str, failure: RefusedError, times: int) -> None:
        with self._changed:
            self._failures.setdefault(method, deque()).extend([failure] * times)

    def _fail_as_told(self, method: str) -> None:
        with self._changed:
            if failures := self._failures.get(method):
                raise failures.popleft()

    def _get_me(self, _: Mapping[str, Any]) -> dict[str, Any]:
        bot_id = int(self.token.partition(":")[0])
        return {"id": bot_id, "is_bot": True, "first_name": "Beleg", "username": self.username}

    def _get_updates(self, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
        allowed = parameters.get("allowed_updates") or ["message", "callback_query"]
        this_poller = object()
        with self._changed:
            self._poller = this_poller  # as with Telegram, a new one sends away the one that waits
            while self._updates and self._updates[0]["update_id"] < parameters.get("offset", 0):
                self._updates.popleft()
            self._changed.notify_all()

            def waiting() -> list[dict[str, Any]]:
                return [update for update in self._updates if set(update) & set(allowed)]

            self._changed.wait_for(
                lambda: waiting() or self._poller is not this_poller, timeout=parameters.get("timeout", 0)
            )
            if self._poller is not this_poller:
                raise RefusedError(409, _DESCRIPTIONS[409])
            return waiting()[: parameters.get("limit", 100)]

    def _send_message(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        with self._changed:
            chat_id, text = self._chat(parameters), message_text(parameters)
            chat = {"id": chat_id, "type": "private" if chat_id > 0 else "group"}
            message = self._stamped({"from": self._get_me({}), "chat": chat, "text": text})
            self._messages[chat_id, message["message_id"]] = message
            return message

    def _edit_message_text(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        with self._changed:
            key, text = (self._chat(parameters), parameters.get("message_id", 0)), message_text(parameters)
            if key not in self._messages:
                raise RefusedError(400, "Bad Request: message to edit not found")
            if self._messages[key]["text"] == text:
                raise RefusedError(400, "Bad Request: message is not modified")
            self._messages[key] |= {"text": text, "edit_date": int(time.time())}
            return self._messages[key]

    def _send_chat_action(self, parameters: Mapping[str, Any]) -> bool:
        with self._changed:
            self._chat(parameters)
        check_action(parameters)
        return True

    def _answer_callback_query(self, parameters: Mapping[str, Any]) -> bool:
        with self._changed:
            query_id = parameters.get("callback_query_id")
            if query_id not in self._callback_queries:
                raise RefusedError(
                    400, "Bad Request: query is too old and response timeout expired or query ID is invalid"
                )
            self._callback_queries.remove(query_id)
        return True

    def _set_my_commands(self, parameters: Mapping[str, Any]) -> bool:
        check_commands(parameters)
        return True

    def _delete_webhook(self, parameters: Mapping[str, Any]) -> bool:
        with self._changed:
            if parameters.get("drop_pending_updates"):
                self._updates.clear()
        return True

    def _get_webhook_info(self, _: Mapping[str, Any]) -> dict[str, Any]:
        with self._changed:
            return {"url": "", "has_custom_certificate": False, "pending_update_count": len(self._updates)}

    def _chat(self, parameters: Mapping[str, Any]) -> int:
        if "chat_id" not in parameters:
            raise RefusedError(400, "Bad Request: chat_id is empty")
        if parameters["chat_id"] not in self._chats:
            raise RefusedError(400, "Bad Request: chat not found")  # nobody has written there
        return int(parameters["chat_id"])

    def _stamped(self, message: dict[str, Any]) -> dict[str, Any]:
        self._last_message_id += 1
        return {"message_id": self._last_message_id, "date": int(time.time()), **message}

    def _push(self, update: dict[str, Any]) -> None:
        self._last_update_id += 1
        self._updates.append({"update_id": self._last_update_id, **update})
        self._changed.notify_all()


def _person(user: int) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": f"User {user}"}
