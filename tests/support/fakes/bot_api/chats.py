"""The chats and the messages in them."""

import time
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from bot_api.checks import message_text
from bot_api.keyboards import check_keyboard
from bot_api.markup import RefusedError


class Chats:
    """The chats in which the bot may write. Not thread-safe by itself."""

    def __init__(self, bot: Mapping[str, Any]) -> None:
        self._bot = dict(bot)
        self._chats: dict[int, dict[str, Any]] = {}
        self._topics: dict[int, set[int]] = defaultdict(set)
        self._messages: dict[tuple[int, int], dict[str, Any]] = {}
        self._last_message_id = 0

    def write(self, chat: Mapping[str, Any], message: Mapping[str, Any]) -> dict[str, Any]:
        """Stores a person's message and returns it."""
        self._chats[chat["id"]] = dict(chat)
        if message.get("is_topic_message"):
            self._topics[chat["id"]].add(message["message_thread_id"])
        return self._keep({"chat": dict(chat), **message})

    def rewrite(self, chat_id: int, message_id: int, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Edits a person's message and returns it."""
        message = self._messages[chat_id, message_id]
        message |= {**fields, "edit_date": int(time.time())}
        return message

    def remove(self, chat_id: int, message_id: int) -> None:
        del self._messages[chat_id, message_id]

    def message(self, chat_id: int, message_id: int) -> dict[str, Any]:
        return self._messages[chat_id, message_id]

    def chat_id(self, parameters: Mapping[str, Any]) -> int:
        """The id of the chat that is written to. Raises RefusedError where nobody has written there."""
        if "chat_id" not in parameters:
            raise RefusedError(400, "Bad Request: chat_id is empty")
        if parameters["chat_id"] not in self._chats:
            raise RefusedError(400, "Bad Request: chat not found")
        chat_id = int(parameters["chat_id"])
        thread = parameters.get("message_thread_id")
        if thread is not None and thread not in self._topics[chat_id]:  # nor is the General topic, 1, found
            raise RefusedError(400, "Bad Request: message thread not found")
        return chat_id

    def send(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """sendMessage."""
        self.chat_id(parameters)
        return self._send(parameters, {"text": message_text(parameters)})

    def send_document(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """sendDocument, with an uploaded file."""
        file = parameters.get("document")
        if not isinstance(file, Mapping) or not file["content"]:
            raise RefusedError(400, "Bad Request: file must be non-empty")
        known_as = {"file_id": f"id of {file['file_name']}", "file_unique_id": file["file_name"]}
        return self._send(parameters, {"document": {**known_as, "file_name": file["file_name"]}})

    def _send(self, parameters: Mapping[str, Any], content: Mapping[str, Any]) -> dict[str, Any]:
        chat_id = self.chat_id(parameters)
        check_keyboard(parameters)
        reply = parameters.get("reply_parameters") or {}
        known = (reply.get("chat_id", chat_id), reply.get("message_id")) in self._messages
        if reply and not known and not reply.get("allow_sending_without_reply"):
            raise RefusedError(400, "Bad Request: message to be replied not found")
        message = {"from": self._bot, "chat": self._chats[chat_id], **content}
        if thread := parameters.get("message_thread_id"):
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if markup := parameters.get("reply_markup"):
            message["reply_markup"] = markup
        return self._keep(message)

    def edit(self, parameters: Mapping[str, Any], *, markup_only: bool = False) -> dict[str, Any]:
        """editMessageText, or editMessageReplyMarkup."""
        message = self._own(parameters, "edit")
        text = message["text"] if markup_only else message_text(parameters)
        check_keyboard(parameters)
        markup = parameters.get("reply_markup")
        if (text, markup) == (message["text"], message.get("reply_markup")):
            raise RefusedError(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message",
            )
        message |= {"text": text, "edit_date": int(time.time())}
        message.pop("reply_markup", None)
        if markup:
            message["reply_markup"] = markup
        return message

    def delete(self, parameters: Mapping[str, Any]) -> bool:
        """deleteMessage."""
        message = self._own(parameters, "delete")
        del self._messages[message["chat"]["id"], message["message_id"]]
        return True

    def draft(self, parameters: Mapping[str, Any]) -> bool:
        """sendMessageDraft: only for private chats; without a text it is a placeholder."""
        if self._chats[self.chat_id(parameters)]["type"] != "private":
            raise RefusedError(400, "Bad Request: TEXTDRAFT_PEER_INVALID")
        if not parameters.get("draft_id"):
            raise RefusedError(400, "Bad Request: RANDOM_ID_INVALID")
        if parameters.get("text"):
            message_text(parameters)
        return True

    def _own(self, parameters: Mapping[str, Any], purpose: str) -> dict[str, Any]:
        message = self._messages.get((self.chat_id(parameters), parameters.get("message_id", 0)))
        if message is None:
            raise RefusedError(400, f"Bad Request: message to {purpose} not found")
        if message["from"]["id"] != self._bot["id"]:
            raise RefusedError(400, f"Bad Request: message can't be {purpose.rstrip('e')}ed")
        return message

    def _keep(self, message: Mapping[str, Any]) -> dict[str, Any]:
        self._last_message_id += 1
        kept = {"message_id": self._last_message_id, "date": int(time.time()), **message}
        self._messages[kept["chat"]["id"], kept["message_id"]] = kept
        return kept
