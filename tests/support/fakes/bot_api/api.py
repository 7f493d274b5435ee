"""BotApi: what people do, what the bot called, and the faults that its next calls run into."""

import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from bot_api.calls import Call, CallLog
from bot_api.chats import Chats
from bot_api.checks import check_action, check_commands, check_webhook
from bot_api.faults import Drop, Fault, Faults, refusal
from bot_api.keyboards import check_inline_answer
from bot_api.markup import RefusedError
from bot_api.people import in_the_name_of, person
from bot_api.replies import reply, reply_elsewhere
from bot_api.server import DROP, Server
from bot_api.updates import Updates

_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


class BotApi:
    """Serves one bot within a `with` block. Its methods may be called from any thread."""

    def __init__(self, *, token: str = "123456:a-test_token", username: str = "beleg_test_bot") -> None:
        self.token = token
        self.username = username
        self.faults = Faults()
        self._log = CallLog()
        self._updates = Updates()
        self._lock = self._updates.changed  # guards all fields below
        self._chats = Chats(self._get_me({}))
        self._queries: set[str] = set()
        self._started: Counter[str] = Counter()
        self._threads: list[threading.Thread] = []
        self._methods: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getMe": self._get_me,
            "getUpdates": self._updates.poll,
            "sendMessage": self._chats.send,
            "sendDocument": self._chats.send_document,
            "sendMessageDraft": self._chats.draft,
            "editMessageText": self._chats.edit,
            "editMessageReplyMarkup": lambda parameters: self._chats.edit(parameters, markup_only=True),
            "deleteMessage": self._chats.delete,
            "sendChatAction": self._send_chat_action,
            "answerCallbackQuery": self._answer_callback_query,
            "answerInlineQuery": self._answer_inline_query,
            "setMyCommands": self._set_my_commands,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
        }

    def __enter__(self) -> "BotApi":
        self._server = Server(self._handle)
        self._start(lambda: self._server.serve_forever(poll_interval=0.05))
        return self

    def __exit__(self, *_: object) -> None:
        self._updates.close()
        self._server.shutdown()
        self._server.server_close()
        for thread in self._threads:
            thread.join()

    @property
    def url(self) -> str:
        """The base URL up to and including /bot."""
        return f"http://127.0.0.1:{self._server.server_port}/bot"

    def post_to(self, address: str) -> None:
        """Posts to the webhook at this host and port, as through a proxy in front of the bot."""
        self._start(lambda: self._updates.post_to(address))

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
        """A person writes; returns the message's id. `chat` is the user's private chat by default. `fields`
        are further fields of the Message, e.g. a photo with `text` None, or a reply to `reply_to_message_id`,
        of which `quote` (a string) is the part that the person chose. `elsewhere` is a message of another
        chat that they reply to; the server adds the quote from it."""
        chat_id = user if chat is None else chat
        with self._lock:
            return self._write({"from": person(user, language)}, chat_id, chat_type, text, fields)

    def deliver_anonymously(
        self, text: str | None, *, chat: int, channel: int | None = None, **fields: Any
    ) -> int:
        """A group's admin writes anonymously, or somebody as a channel; returns the message's id."""
        with self._lock:
            sender = in_the_name_of(chat if channel is None else channel, is_channel=channel is not None)
            return self._write(sender, chat, "supergroup", text, fields)

    def react(self, *, chat: int, message_id: int) -> None:
        """A person reacts to a message: Telegram sends it as edited, though nothing that bots get has
        changed."""
        with self._lock:
            self._updates.push("edited_message", dict(self._chats.message(chat, message_id)))

    def edit(self, text: str, *, chat: int, message_id: int) -> None:
        """A person edits a message of their own."""
        with self._lock:
            self._updates.push("edited_message", self._chats.rewrite(chat, message_id, _texts(text, {})))

    def deliver_again(self) -> None:
        """Sends the last update again, as Telegram does when the bot has not confirmed it."""
        self._updates.push_again()

    def remove(self, *, chat: int, message_id: int) -> None:
        """A person deletes a message of the bot."""
        with self._lock:
            self._chats.remove(chat, message_id)

    def press(self, data: str, *, user: int, chat: int, message_id: int, language: str | None = None) -> str:
        """A person presses a button under a message of the bot; returns the callback query's id."""
        sender = person(user, language)
        with self._lock:
            query = {"id": self._new_query(), "from": sender, "chat_instance": str(chat), "data": data}
            self._updates.push(
                "callback_query", {**query, "message": dict(self._chats.message(chat, message_id))}
            )
        return str(query["id"])

    def ask_inline(self, text: str, *, user: int, language: str | None = None) -> str:
        """A person writes `@bot text` in some chat; returns the inline query's id."""
        sender = person(user, language)
        with self._lock:
            query = {"id": self._new_query(), "from": sender, "query": text, "offset": ""}
            self._updates.push("inline_query", query)
        return str(query["id"])

    def fail_next(
        self,
        method: str,
        *,
        status: int,
        times: int = 1,
        retry_after: int = 1,
        chat_id: int | None = None,
        description: str = "",
        **told: int,
    ) -> None:
        """Answers the next calls of a method (in this chat) with this status. 429 comes with `retry_after`;
        `told` are other fields of ResponseParameters."""
        known = refusal(status, retry_after=retry_after)
        other = RefusedError(status, description or known.description, **told)
        fault = Fault(refusal=other if description or told else known)
        self.faults.add(fault, method, chat_id=chat_id, times=times)

    def drop_next(
        self, method: str, *, times: int = 1, drop: Drop = Drop.BEFORE, chat_id: int | None = None
    ) -> None:
        """Closes the connection on the next calls of a method (in this chat) without an answer."""
        self.faults.add(Fault(drop=drop), method, chat_id=chat_id, times=times)

    def calls(self, method: str, *, accepted: bool | None = True, **parameters: Any) -> list[Call]:
        """The calls of a method with these parameters so far: accepted, refused (False) or all (None)."""
        return self._log.calls(method, accepted=accepted, **parameters)

    def wait_for(
        self,
        method: str,
        *,
        nth: int = 1,
        accepted: bool | None = True,
        status: int | None = None,
        seconds: float = 20,
        **parameters: Any,
    ) -> Call:
        """Waits for the nth such call (with this status). Raises AssertionError, which lists what came."""
        return self._log.wait_for(
            method, nth=nth, accepted=accepted, status=status, seconds=seconds, **parameters
        )

    def wait_for_start(self, method: str, *, nth: int = 1, seconds: float = 20) -> None:
        """Returns when the nth such call has come, answered or not."""
        with self._lock:
            if not self._lock.wait_for(lambda: self._started[method] >= nth, timeout=seconds):
                raise AssertionError(f"{method} was not called in {seconds} s")

    def wait_until_confirmed(self, *, seconds: float = 20) -> None:
        """Returns when the bot has confirmed every update delivered so far."""
        self._updates.wait_until_confirmed(seconds=seconds)

    def _write(
        self, sender: dict[str, Any], chat: int, chat_type: str, text: str | None, fields: dict[str, Any]
    ) -> int:
        reply_to, quote = fields.pop("reply_to_message_id", None), fields.pop("quote", None)
        elsewhere = fields.pop("elsewhere", None)
        if reply_to:
            fields |= reply(self._chats.message(chat, reply_to), quote)
        elif elsewhere:
            fields |= reply_elsewhere(elsewhere, quote)
        message = {**sender, **_texts(text, fields)}
        message = self._chats.write({"id": chat, "type": chat_type}, message)
        self._updates.push("message", message)
        return int(message["message_id"])

    def _handle(self, path: str, parameters: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        method, result, drop, body = path.rpartition("/")[2], None, None, {}
        try:
            self._check_token(path)
            self._begin(method)
            drop = self.faults.meet(method, parameters)
            if drop is Drop.BEFORE:
                raise RefusedError(DROP, drop.value)
            result = self._call(method, parameters)
            status, body = 200, {"ok": True, "result": result}
        except RefusedError as refused:
            status = refused.status
            body = {"ok": False, "error_code": status, "description": refused.description}
            body |= {"parameters": refused.parameters} if refused.parameters else {}
        shown = result if isinstance(result, dict) else {}
        self._log.add(
            method,
            parameters,
            status=status,
            text=shown.get("text", ""),
            message_id=shown.get("message_id", 0),
            lost=status == 200 and drop is Drop.AFTER,
            at=time.monotonic(),
        )
        return (DROP if drop else status), body

    def _call(self, method: str, parameters: dict[str, Any]) -> Any:
        if method not in self._methods:
            raise RefusedError(404, "Not Found")
        if method == "getUpdates":  # waits without the lock
            return self._updates.poll(parameters)
        with self._lock:
            result = self._methods[method](parameters)
            return dict(result) if isinstance(result, dict) else result

    def _begin(self, method: str) -> None:
        with self._lock:
            self._started[method] += 1
            self._lock.notify_all()

    def _check_token(self, path: str) -> None:
        match = re.fullmatch(r"/bot(\d+:[\w-]+)/\w+", path)
        if not match:
            raise RefusedError(404, "Not Found")
        if match[1] != self.token:
            raise RefusedError(401, "Unauthorized")

    def _get_me(self, _: Mapping[str, Any]) -> dict[str, Any]:
        bot_id = int(self.token.partition(":")[0])
        names = {"first_name": "Beleg", "username": self.username}
        return {"id": bot_id, "is_bot": True, **names, "supports_inline_queries": True}

    def _send_chat_action(self, parameters: Mapping[str, Any]) -> bool:
        self._chats.chat_id(parameters)
        check_action(parameters)
        return True

    def _answer_callback_query(self, parameters: Mapping[str, Any]) -> bool:
        if len(parameters.get("text", "")) > 200:
            raise RefusedError(400, "Bad Request: MESSAGE_TOO_LONG")
        return self._answered(parameters.get("callback_query_id"))

    def _answer_inline_query(self, parameters: Mapping[str, Any]) -> bool:
        check_inline_answer(parameters)
        return self._answered(parameters.get("inline_query_id"))

    def _set_my_commands(self, parameters: Mapping[str, Any]) -> bool:
        check_commands(parameters)
        return True

    def _set_webhook(self, parameters: Mapping[str, Any]) -> bool:
        check_webhook(parameters)
        self._updates.set_hook(parameters)
        return True

    def _delete_webhook(self, parameters: Mapping[str, Any]) -> bool:
        self._updates.set_hook({})
        if parameters.get("drop_pending_updates"):
            raise AssertionError("the bot threw questions away")
        return True

    def _get_webhook_info(self, _: Mapping[str, Any]) -> dict[str, Any]:
        url = self._updates.hook().get("url", "")
        return {"url": url, "has_custom_certificate": False, "pending_update_count": self._updates.count()}

    def _answered(self, query_id: str | None) -> bool:
        if query_id not in self._queries:
            raise RefusedError(400, _TOO_OLD)
        self._queries.remove(query_id)
        return True

    def _new_query(self) -> str:
        query_id = str(time.monotonic_ns())
        self._queries.add(query_id)
        return query_id

    def _start(self, work: Callable[[], None]) -> None:
        self._threads.append(threading.Thread(target=work))
        self._threads[-1].start()


def _texts(text: str | None, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a message with the entities that Telegram finds in its text or caption."""
    found = {"text": text, **fields} if text is not None else dict(fields)
    for kind, name in (("text", "entities"), ("caption", "caption_entities")):
        entities = list(found.get(name, ()))
        if command := re.match(r"/[A-Za-z0-9_]+(@\w+)?", found.get(kind) or ""):
            entities.append({"type": "bot_command", "offset": 0, "length": command.end()})
        for mention in re.finditer(r"(?<!\S)@\w{5,32}", found.get(kind) or ""):
            start = len(found[kind][: mention.start()].encode("utf-16-le")) // 2
            entities.append({"type": "mention", "offset": start, "length": len(mention[0])})
        if entities:
            found[name] = entities
    return found
