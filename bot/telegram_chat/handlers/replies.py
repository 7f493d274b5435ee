"""Which messages were answered recently, what each asked, and which of our messages answer it."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from bot.telegram_chat.incoming.message import Request

_MAX_MESSAGES = 10_000
"""At most this many are remembered; the one that was answered longest ago is forgotten first."""


@dataclass(frozen=True, slots=True)
class AnsweredMessage:
    """A message that was answered. `digest` only shows whether it asks the same as before; `message_ids` are
    our messages."""

    digest: bytes
    message_ids: tuple[int, ...]

    def asks_as(self, request: Request) -> bool:
        return self.digest == _digest(request)


class ReplyMemory:
    """Remembers answered messages as long as this process runs, also small talk, which the memory does not
    store."""

    def __init__(self) -> None:
        self._replied: OrderedDict[tuple[int, int], AnsweredMessage] = OrderedDict()

    def note(self, chat_id: int, message_id: int, request: Request, message_ids: tuple[int, ...]) -> None:
        self._replied[chat_id, message_id] = AnsweredMessage(_digest(request), message_ids)
        self._replied.move_to_end((chat_id, message_id))
        if len(self._replied) > _MAX_MESSAGES:
            self._replied.popitem(last=False)

    def to(self, chat_id: int, message_id: int) -> AnsweredMessage | None:
        return self._replied.get((chat_id, message_id))


def _digest(request: Request) -> bytes:
    text = f"{len(request.words)}:{request.words}{request.about}"
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
