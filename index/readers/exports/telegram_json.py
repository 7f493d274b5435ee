"""Telegram Desktop's `result.json`, of one channel or of a whole account, of any size.

Only channels are read: what people write to each other in a group or a chat is no article.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from typing import BinaryIO

import ijson
from ijson.common import ObjectBuilder

from index.errors import UnreadableArticle
from index.readers.exports.posts import Piece, Post, pieces_of, read_post
from index.readers.fields import clean_label
from index.readers.files import Failure
from index.readers.reading import Entry, place_of

_CHANNELS = ("public_channel", "private_channel")
_CHATS = ((), ("chats", "list", "item"), ("left_chats", "list", "item"))
_DEEPEST = 100
_MOST_EVENTS = 50_000
"""Of a message; one with more is no post."""

_LONGEST_TOKEN = 20_000_000
_CHUNK_BYTES = 65_536
_LINKS = frozenset({"link", "text_link", "mention", "mention_name", "hashtag", "bot_command", "phone", "email"})
_STRUCK = "strikethrough"
_FIRST_YEAR = 2013
"""Old versions write 1970 for a post that was never edited."""

_USER_NAME = re.compile(r"@?([A-Za-z]\w{3,31})")
_ESCAPE = re.compile(rb"\\(?:x([0-9A-Fa-f]{2})|[\s\S])")
_CUT_ESCAPE = re.compile(rb"\\(?:x[0-9A-Fa-f]?)?\Z")
_FAR_ZONE = timedelta(hours=15)


@dataclass(slots=True)
class _Chat:
    """What the export says of a chat before its messages."""

    facts: dict[str, object] = field(default_factory=dict)

    @property
    def kind(self) -> str | None:
        return _text(self.facts.get("type"))

    @property
    def is_channel(self) -> bool:
        return self.kind in _CHANNELS


def read_telegram_json(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The posts of each channel, one article each: `telegram:CHANNEL/MESSAGE`, with `#` and the time of its
    last change when it was edited."""
    head = _read_head(stream)
    if head.kind and not head.is_channel:
        raise _no_channel(f"The export is of a chat of the type {head.kind!r}")
    number = posts = 0
    others: Counter[str] = Counter()
    try:
        for number, (chat, message) in enumerate(_messages(stream, head), start=1):
            if not chat.is_channel:
                others[chat.kind or "unknown"] += 1
            elif entry := _entry(chat, message, path, number):
                posts += 1
                yield entry
    except ijson.JSONError as problem:
        reason = " ".join(str(problem).partition("\n")[0].split())[:120]
        broken = UnreadableArticle(f"The JSON is broken here ({reason})", "export it again")
        yield Entry(Failure(place_of(path, number + 1), str(broken)), number=number + 1)
        return
    if others:
        kinds = ", ".join(sorted(others))
        problem = _no_channel(f"{sum(others.values()):,} messages are of chats of the type {kinds}")
        yield Entry(Failure(path, str(problem)))
    elif not posts:
        raise UnreadableArticle("The export has no post with a text", "export the channel's messages as JSON")


def _no_channel(what: str) -> UnreadableArticle:
    return UnreadableArticle(
        f"{what}, and only posts of channels are articles",
        "export a channel, or take the file out of the folder",
    )


def _entry(chat: _Chat, message: object, path: str, number: int) -> Entry | None:
    if message is None:
        problem = UnreadableArticle("The message is too large for a post", "take it out of the file")
        return Entry(Failure(place_of(path, number), str(problem)), number=number)
    if not isinstance(message, Mapping) or message.get("type") != "message":
        return None
    return read_post(_post(chat.facts, message), path=path, number=number)


def _post(chat: Mapping[str, object], message: Mapping[str, object]) -> Post:
    name = _text(chat.get("name"))
    sender = _text(message.get("from"))
    origin = _text(message.get("forwarded_from"))
    is_persons = str(message.get("forwarded_from_id") or "").startswith("user")
    signature = _text(message.get("author")) or (sender if sender != name else None)
    known = isinstance(chat.get("id"), int) and isinstance(message.get("id"), int)
    user = _USER_NAME.fullmatch(_text(chat.get("username")) or "")
    published, modified = _times(message)
    return Post(
        pieces=pieces_of(_pieces(message)),
        channel=name,
        origin=None if is_persons else origin,
        author=origin if is_persons else signature,
        published=published,
        modified=modified,
        url=f"https://t.me/{user[1]}/{message['id']}" if user and known else None,
        own_id=f"telegram:{chat['id']}/{message['id']}" if known else None,
    )


def _pieces(message: Mapping[str, object]) -> Iterator[Piece]:
    """The text, a string or a list of strings and of words written in one way; what is struck out is left
    out."""
    text = message.get("text") or message.get("text_entities")
    for part in text if isinstance(text, list) else [text]:
        if isinstance(part, str):
            yield Piece(part)
        elif isinstance(part, Mapping) and isinstance(words := part.get("text"), str):
            kind = part.get("type")
            if kind != _STRUCK:
                yield Piece(words, strong=kind == "bold", linked=kind in _LINKS)


def _times(message: Mapping[str, object]) -> tuple[date | None, datetime | None]:
    """The day of the post in the zone of the export, and when it was last edited."""
    local, moment = _local(message.get("date")), _moment(message.get("date_unixtime"))
    published = local.date() if local else (moment.date() if moment else None)
    edited, edited_moment = _local(message.get("edited")), _moment(message.get("edited_unixtime"))
    zone = _zone(edited, edited_moment) or _zone(local, moment)
    if edited_moment:
        modified = edited_moment.astimezone(zone or UTC)
    else:
        modified = edited.replace(tzinfo=zone) if edited and zone else None
    return published, modified if modified and modified.year >= _FIRST_YEAR else None


def _zone(local: datetime | None, moment: datetime | None) -> timezone | None:
    """The zone in which a moment has this local time."""
    if local is None or moment is None:
        return None
    offset = local - moment.replace(tzinfo=None)
    minutes = round(offset.total_seconds() / 60)
    return timezone(timedelta(minutes=minutes)) if abs(offset) <= _FAR_ZONE else None


def _local(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value).replace(tzinfo=None) if isinstance(value, str) else None
    except ValueError:
        return None


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(str(value)), UTC) if value is not None else None
    except (ValueError, OverflowError, OSError):
        return None


def _text(value: object) -> str | None:
    return clean_label(value) if isinstance(value, str) else None


def _read_head(stream: BinaryIO) -> _Chat:
    """What the export says of its one chat; nothing when it is of a whole account."""
    walk = _Walk(_Chat())
    try:
        for event, value in ijson.basic_parse(_Sound(stream), use_float=True):
            is_message = walk.feed(event, value) is not _NOTHING
            if walk.root.kind or (is_message and len(walk.trail) > len(_CHATS[1])):
                break
    except ijson.JSONError:
        pass  # it is told where it is met
    stream.seek(0)
    return walk.root


def _messages(stream: BinaryIO, head: _Chat) -> Iterator[tuple[_Chat, object]]:
    """Each message with its chat; None for one that is too large."""
    walk = _Walk(head)
    for event, value in ijson.basic_parse(_Sound(stream), use_float=True):
        if (message := walk.feed(event, value)) is not _NOTHING:
            yield walk.chat, message


_NOTHING = object()


class _Walk:
    """The events of a JSON parser, followed to the messages."""

    def __init__(self, root: _Chat) -> None:
        self.root = self.chat = root
        self.trail: list[str] = []  # what each open object and list is called, but for the outermost
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
                self.chat = _Chat()
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
    """The stream with sound JSON: Telegram Desktop writes control characters as `\\\\x0F`, which JSON has not."""

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
    """Where to cut the bytes so that no `\\x0F` is cut."""
    cut = _CUT_ESCAPE.search(content, max(0, len(content) - 3))
    if cut is None:
        return len(content)
    before = content[: cut.start()]
    is_escaped = (len(before) - len(before.rstrip(b"\\"))) % 2
    return len(content) if is_escaped else cut.start()


def _as_unicode(match: re.Match[bytes]) -> bytes:
    return b"\\u00" + match[1] if match[1] else match[0]
