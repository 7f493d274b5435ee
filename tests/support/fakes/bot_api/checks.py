"""Reasons to refuse a request, in Telegram's words."""

import re
from collections.abc import Mapping
from typing import Any

from bot_api.markup import RefusedError, visible_text

MAX_UNITS = 4096
"""The longest message as a reader sees it, in UTF-16 code units."""

_MAX_BYTES = 32 * 1024
"""The longest message as sent. Undocumented; from the server's source, `Client::get_formatted_text`."""

_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


def message_text(parameters: Mapping[str, Any]) -> str:
    """A message's text as a reader sees it. Raises RefusedError."""
    raw = parameters.get("text", "")
    if len(raw.encode()) > _MAX_BYTES:
        raise RefusedError(400, "Bad Request: text is too long")
    mode = parameters.get("parse_mode")
    if mode not in (None, "HTML"):
        raise RefusedError(400, "Bad Request: unsupported parse_mode")
    text = (visible_text(raw) if mode else raw).strip()
    if not text:
        raise RefusedError(400, "Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > MAX_UNITS:
        raise RefusedError(400, "Bad Request: message is too long")
    return text


def check_action(parameters: Mapping[str, Any]) -> None:
    if parameters.get("action") not in _ACTIONS:
        raise RefusedError(400, "Bad Request: wrong parameter action in request")


def check_commands(parameters: Mapping[str, Any]) -> None:
    for command in parameters.get("commands", []):
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.get("command", "")):
            raise RefusedError(400, "Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:
            raise RefusedError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")


def check_webhook(parameters: Mapping[str, Any]) -> None:
    url = parameters.get("url", "")
    if url and not re.match(r"https://[^/\s]+", url):
        raise RefusedError(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
    secret = parameters.get("secret_token", "")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise RefusedError(400, "Bad Request: secret token contains unallowed characters")
