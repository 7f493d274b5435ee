"""What a message replies to, and the part of it that is quoted: fields of the Message."""

from collections.abc import Mapping
from typing import Any

from bot_api.markup import RefusedError

_MAX_QUOTE_CHARACTERS = 1024


def reply(message: Mapping[str, Any], quote: str | None) -> dict[str, Any]:
    """A reply to a message of the same chat, of which the person may have chosen a part. The message replied
    to never has a `reply_to_message` itself."""
    replied = {name: value for name, value in message.items() if name != "reply_to_message"}
    text = message.get("text") or message.get("caption") or ""
    return {"reply_to_message": replied} | ({"quote": _quote(text, quote, manual=True)} if quote else {})


def reply_elsewhere(message: Mapping[str, Any], quote: str | None) -> dict[str, Any]:
    """A reply to a message of another chat. The bot gets only the quote of its text, which the server adds
    when nobody chose one. `message` has the fields of ExternalReplyInfo, and the `text` that is quoted."""
    info = {name: value for name, value in message.items() if name != "text"}
    text = str(message.get("text", ""))
    quoted = _quote(text, quote or text[:_MAX_QUOTE_CHARACTERS], manual=bool(quote)) if text else None
    return {"external_reply": info} | ({"quote": quoted} if quoted else {})


def _quote(text: str, quote: str, *, manual: bool) -> dict[str, Any]:
    """A TextQuote; `position` counts UTF-16 code units."""
    if quote not in text or len(quote) > _MAX_QUOTE_CHARACTERS:
        raise RefusedError(400, "Bad Request: QUOTE_TEXT_INVALID")
    position = len(text[: text.index(quote)].encode("utf-16-le")) // 2
    return {"text": quote, "position": position} | ({"is_manual": True} if manual else {})
