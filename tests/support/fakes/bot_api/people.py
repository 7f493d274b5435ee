"""Senders of messages: a person, an anonymous admin of a group, or a channel."""

from typing import Any

_ANONYMOUS_ADMIN = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
_CHANNEL = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


def person(user: int, language: str | None = None) -> dict[str, Any]:
    """A User."""
    known = {"id": user, "is_bot": False, "first_name": f"User {user}"}
    return known | ({"language_code": language} if language else {})


def in_the_name_of(chat: int, *, is_channel: bool) -> dict[str, Any]:
    """The fields of a message that is sent on behalf of a chat: `sender_chat` is that chat, `from` a fake
    user, the same for all these chats."""
    kind = "channel" if is_channel else "supergroup"
    sender_chat = {"id": chat, "type": kind, "title": f"Chat {chat}"}
    return {"from": dict(_CHANNEL if is_channel else _ANONYMOUS_ADMIN), "sender_chat": sender_chat}
