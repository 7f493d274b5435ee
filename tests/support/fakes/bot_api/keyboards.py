"""Buttons under messages, and inline results: why they are refused."""

import re
from collections.abc import Mapping
from typing import Any

from bot_api.checks import message_text
from bot_api.markup import RefusedError

_MAX_DATA_BYTES = 64
_MAX_BUTTONS = 100
_MAX_RESULTS = 50


def check_keyboard(parameters: Mapping[str, Any]) -> None:
    """Raises RefusedError for a keyboard that Telegram would not show."""
    markup = parameters.get("reply_markup")
    if markup is None:
        return
    rows = markup.get("inline_keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise RefusedError(400, "Bad Request: object expected as reply markup")
    buttons = [button for row in rows for button in row]
    if len(buttons) > _MAX_BUTTONS:
        raise RefusedError(400, "Bad Request: reply markup is too long")
    for button in buttons:
        _check_button(button)


def check_inline_answer(parameters: Mapping[str, Any]) -> None:
    """Raises RefusedError for results that Telegram would not offer."""
    results = parameters.get("results")
    if not isinstance(results, list):
        raise RefusedError(400, "Bad Request: can't parse inline query results JSON object")
    if len(results) > _MAX_RESULTS:
        raise RefusedError(400, "Bad Request: RESULTS_TOO_MUCH")
    ids = [str(result.get("id", "")) for result in results]
    if len(set(ids)) < len(ids):
        raise RefusedError(400, "Bad Request: RESULT_ID_DUPLICATE")
    if not all(1 <= len(each.encode()) <= _MAX_DATA_BYTES for each in ids):
        raise RefusedError(400, "Bad Request: RESULT_ID_INVALID")
    for result in results:
        _check_result(result)
    button = parameters.get("button")
    if button and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", button.get("start_parameter", "")):
        raise RefusedError(400, "Bad Request: START_PARAM_INVALID")


def _check_result(result: Mapping[str, Any]) -> None:
    if result.get("type") != "article":
        raise RefusedError(400, "Bad Request: inline query result type is unknown here")
    if not str(result.get("title", "")).strip():
        raise RefusedError(400, "Bad Request: inline query result's title is empty")
    content = result.get("input_message_content") or {}
    message_text({**content, "text": content.get("message_text", "")})
    check_keyboard(result)


def _check_button(button: Mapping[str, Any]) -> None:
    if not str(button.get("text", "")).strip():
        raise RefusedError(400, "Bad Request: text buttons are unallowed in the inline keyboard")
    actions = set(button) - {"text", "style", "icon_custom_emoji_id"}
    if len(actions) != 1:
        raise RefusedError(400, "Bad Request: inline keyboard buttons must have exactly one action")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= _MAX_DATA_BYTES:
        raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and not re.match(r"(https?|tg)://[^/\s]+", url):
        raise RefusedError(400, "Bad Request: inline keyboard button URL is invalid: Wrong HTTP URL")
