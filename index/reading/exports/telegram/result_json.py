"""Telegram Desktop's `result.json` of any size, of one channel or of a whole account.

Only channels are read: messages between people in a group or a chat are not articles.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import BinaryIO

import ijson

from index.errors import UnreadableArticle
from index.reading.exports.telegram.chats import Chat, read_chat_head, read_messages
from index.reading.exports.telegram.posts import Post, PostPiece, pieces_of, read_post
from index.reading.fields.field_values import clean_label
from index.reading.file_reading import Entry, article_path
from index.reading.files import Failure

_LINKS = frozenset(
    {"link", "text_link", "mention", "mention_name", "hashtag", "bot_command", "phone", "email"}
)
_STRUCK = "strikethrough"
_FIRST_YEAR = 2013
"""Earlier moments are ignored: old versions write 1970 for a post that was never edited."""

_USER_NAME = re.compile(r"@?([A-Za-z]\w{3,31})")
_LAST_MOMENT = 4_100_000_000
_LONGEST_MOMENT = 12
_FAR_ZONE = timedelta(hours=15)


def read_telegram_json(path: str, stream: BinaryIO) -> Iterator[Entry]:
    """The posts of each channel, one article each. Its id is `telegram:CHANNEL/MESSAGE`, followed by `#` and
    the time of the last change if it was edited."""
    head = read_chat_head(stream)
    if head.kind and not head.is_channel:
        raise _no_channel(f"The export is of a chat of the type {head.kind!r}")
    number = posts = first_other = 0
    others: Counter[str] = Counter()
    try:
        for number, (chat, message) in enumerate(read_messages(stream, head), start=1):
            if not chat.is_channel:
                first_other = first_other or number
                others[chat.kind or "unknown"] += 1
            elif entry := _entry(chat, message, path, number):
                posts += 1
                yield entry
    except ijson.JSONError as problem:
        reason = " ".join(str(problem).partition("\n")[0].split())[:120]
        # The file is broken, not only a message: what follows cannot be read either.
        raise UnreadableArticle(
            f"The JSON is broken behind message {number:,} ({reason})", "export it again"
        ) from problem
    if others:
        yield _other_chats(others, path, first_other if posts else None)
    elif not posts:
        raise UnreadableArticle("The export has no post with a text", "export the channel's messages as JSON")


def _other_chats(others: Counter[str], path: str, number: int | None) -> Entry:
    """One failure for all messages of chats that are not channels, at the place of the first of them."""
    problem = _no_channel(f"{others.total():,} messages are of chats of the type {', '.join(sorted(others))}")
    return Entry(Failure(article_path(path, number), str(problem)), number=number)


def _no_channel(what: str) -> UnreadableArticle:
    return UnreadableArticle(
        f"{what}, and only posts of channels are articles",
        "export a channel, or take the file out of the folder",
    )


def _entry(chat: Chat, message: object, path: str, number: int) -> Entry | None:
    if message is None:
        problem = UnreadableArticle("The message is too large for a post", "take it out of the file")
        return Entry(Failure(article_path(path, number), str(problem)), number=number)
    if not isinstance(message, Mapping) or message.get("type") != "message":
        return None
    return read_post(_post(chat.facts, message), path=path, number=number)


def _post(chat: Mapping[str, object], message: Mapping[str, object]) -> Post:
    name = _text(chat.get("name"))
    sender = _text(message.get("from"))
    origin = _text(message.get("forwarded_from"))
    is_persons = str(message.get("forwarded_from_id") or "").startswith("user")
    signature = _text(message.get("author")) or (sender if _is_another(message, chat) else None)
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


def _is_another(message: Mapping[str, object], chat: Mapping[str, object]) -> bool:
    """Whether a person sent the message under their own name, not the channel."""
    sender = str(message.get("from_id") or "")
    return sender.startswith("user") or (not sender and message.get("from") != chat.get("name"))


def _pieces(message: Mapping[str, object]) -> Iterator[PostPiece]:
    """The text, which is a string or a list of strings and formatted parts. Text that is struck out is left
    out."""
    text = message.get("text") or message.get("text_entities")
    for part in text if isinstance(text, list) else [text]:
        if isinstance(part, str):
            yield PostPiece(part)
        elif isinstance(part, Mapping) and isinstance(words := part.get("text"), str):
            kind = part.get("type")
            if kind != _STRUCK:
                yield PostPiece(words, strong=kind == "bold", linked=kind in _LINKS)


def _times(message: Mapping[str, object]) -> tuple[date | None, datetime | None]:
    """The day of the post in the zone of the export, and the moment of its last change; None for each that is
    not known."""
    sent, sent_moment = _told(message.get("date")), _moment(message.get("date_unixtime"))
    published = sent or sent_moment
    edited, edited_moment = _told(message.get("edited")), _moment(message.get("edited_unixtime"))
    zone = _zone(edited, edited_moment) or _zone(sent, sent_moment)
    modified = edited.replace(tzinfo=edited.tzinfo or zone) if edited else None
    if edited_moment:
        modified = edited_moment.astimezone(zone or UTC)
    is_told = modified is not None and modified.tzinfo is not None and modified.year >= _FIRST_YEAR
    return published.date() if published else None, modified if is_told else None


def _zone(local: datetime | None, moment: datetime | None) -> timezone | None:
    """The zone in which the moment has this local time; None if it cannot be determined."""
    if local is None or moment is None:
        return None
    offset = local.replace(tzinfo=None) - moment.replace(tzinfo=None)
    minutes = round(offset.total_seconds() / 60)
    return timezone(timedelta(minutes=minutes)) if abs(offset) <= _FAR_ZONE else None


def _told(value: object) -> datetime | None:
    """A moment as it is written: in local time, rarely with a zone. None if it cannot be read."""
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _moment(value: object) -> datetime | None:
    try:
        seconds = int(str(value)[:_LONGEST_MOMENT])
    except ValueError:
        return None
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LAST_MOMENT else None


def _text(value: object) -> str | None:
    return clean_label(value) if isinstance(value, str) else None
