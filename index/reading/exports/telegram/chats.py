"""The chats and messages of Telegram Desktop's `result.json`, event by event, within limits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

import ijson
from ijson.common import ObjectBuilder

from index.errors import UnreadableArticle
from index.reading.fields.field_values import clean_label

_CHANNELS = ("public_channel", "private_channel")
# The paths of a chat: alone, or in the export of an account.
_CHATS = ((), ("chats", "list", "item"), ("left_chats", "list", "item"))
_DEEPEST = 100
_MOST_EVENTS = 50_000
"""The limit for one message; one with more is not a post."""

_LONGEST_TOKEN = 20_000_000
_CHUNK_BYTES = 65_536
_ESCAPE = re.compile(rb"\\(?:x([0-9A-Fa-f]{2})|[\s\S])")
_CUT_ESCAPE = re.compile(rb"\\(?:x[0-9A-Fa-f]?)?\Z")


@dataclass(slots=True)
class Chat:
    """The fields that the export states for a chat before its messages (`facts`)."""

    facts: dict[str, object] = field(default_factory=dict)

    @property
    def kind(self) -> str | None:
        """Telegram's type of the chat, as "public_channel" or "personal_chat"; None if it is not stated."""
        kind = self.facts.get("type")
        return clean_label(kind) if isinstance(kind, str) else None

    @property
    def is_channel(self) -> bool:
        return self.kind in _CHANNELS


def read_chat_head(stream: BinaryIO) -> Chat:
    """The chat that the export is of, without messages. Its `kind` is None if the export is of an account."""
    walk = _Walk(Chat())
    try:
        for event, value in ijson.basic_parse(_Sound(stream), use_float=True):
            is_message = walk.feed(event, value) is not _NOTHING
            if walk.root.kind or (is_message and len(walk.trail) > len(_CHATS[1])):
                break
    except ijson.JSONError:
        pass  # `read_messages` raises it
    stream.seek(0)
    return walk.root


def read_messages(stream: BinaryIO, head: Chat) -> Iterator[tuple[Chat, object]]:
    """Each message with its chat; None for a message that is too large. Raises ijson.JSONError where the JSON
    is broken."""
    walk = _Walk(head)
    for event, value in ijson.basic_parse(_Sound(stream), use_float=True):
        if (message := walk.feed(event, value)) is not _NOTHING:
            yield walk.chat, message


_NOTHING = object()


class _Walk:
    """Follows the events of a JSON parser and builds the messages."""

    def __init__(self, root: Chat) -> None:
        self.root = self.chat = root
        self.trail: list[str] = []  # the key of each open object and list, except the outermost
        self._keys: list[str] = []
        self._builder: ObjectBuilder | None = None
        self._built_from = self._events = 0

    def feed(self, event: str, value: object) -> object:
        """The message that ends with this event, or _NOTHING."""
        if event == "map_key":
            self._keys[-1] = str(value)
        elif event in ("start_map", "start_array"):
            self._open(event)
        elif event in ("end_map", "end_array"):
            return self._close(event, value)
        elif self._builder is None and tuple(self.trail) in _CHATS and self._keys:
            self.chat.facts[self._keys[-1]] = value
        self._build(event, value)
        return _NOTHING

    def _open(self, event: str) -> None:
        if len(self._keys) >= _DEEPEST:
            raise UnreadableArticle("The JSON is nested too deeply", "export it again")
        if self._keys:
            self.trail.append(self._keys[-1])
        self._keys.append("item")
        if self._builder is None and event == "start_map":
            place = tuple(self.trail)
            if place in _CHATS[1:]:
                self.chat = Chat()
            elif place[-2:] == ("messages", "item") and place[:-2] in _CHATS:
                self._builder, self._built_from, self._events = ObjectBuilder(), len(self._keys), 0
                self.chat = self.root if len(place) == 2 else self.chat

    def _close(self, event: str, value: object) -> object:
        self._build(event, value)
        depth = len(self._keys)
        self._keys.pop()
        if self.trail:
            self.trail.pop()
        if self._builder is None or depth != self._built_from:
            return _NOTHING
        built = self._builder.value if self._events <= _MOST_EVENTS else None
        self._builder = None
        return built

    def _build(self, event: str, value: object) -> None:
        if self._builder is None:
            return
        self._events += 1
        if self._events <= _MOST_EVENTS:
            self._builder.event(event, value)


class _Sound:
    """The stream as valid JSON: Telegram Desktop writes control characters as `\\x0F`, which is not JSON."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._held = b""
        self._since_quote = 0

    def read(self, size: int = -1) -> bytes:
        if size == 0:
            return b""
        while chunk := self._stream.read(_CHUNK_BYTES):
            self._measure(chunk)
            whole = self._held + chunk
            end = _before_escape(whole)
            self._held = whole[end:]
            if sound := _ESCAPE.sub(_as_unicode, whole[:end]):
                return sound
        rest, self._held = self._held, b""
        return rest

    def _measure(self, chunk: bytes) -> None:
        last = chunk.rfind(b'"')
        self._since_quote = self._since_quote + len(chunk) if last < 0 else len(chunk) - last
        if self._since_quote > _LONGEST_TOKEN:
            raise UnreadableArticle("The JSON has a value of more than 20 MB", "export it again")


def _before_escape(content: bytes) -> int:
    """The offset at which to cut the bytes so that no `\\x0F` is split."""
    cut = _CUT_ESCAPE.search(content, max(0, len(content) - 3))
    if cut is None:
        return len(content)
    before = content[: cut.start()]
    is_escaped = (len(before) - len(before.rstrip(b"\\"))) % 2
    return len(content) if is_escaped else cut.start()


def _as_unicode(match: re.Match[bytes]) -> bytes:
    return b"\\u00" + match[1] if match[1] else match[0]
