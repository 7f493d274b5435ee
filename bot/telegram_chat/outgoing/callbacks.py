"""A button that is pressed. Its data are a kind, the short id of the answer it is under, and two numbers.

Telegram allows 64 bytes. Anybody in a chat can send any data, so the data are not to be trusted.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from telegram import CallbackQuery
from telegram.error import TelegramError

from bot.telegram_chat.outgoing.failures import tell_undelivered


class ButtonKind(StrEnum):
    """What a button does."""

    OPEN = "o"
    """Opens source `number` in its article, at `passage`, or at the quote when `passage` is 0."""
    BACK = "b"
    LIKE = "l"
    DISLIKE = "d"
    REASON = "r"
    """Gives reason `number`."""
    PAGE = "p"
    """Shows page `number` of an answer: other articles of a list, or the sources held back."""
    EXPORT = "e"
    """Sends the whole conversation as files."""
    WORDS = "w"
    """Asks for a reason in words."""
    LANGUAGE = "g"
    """Chooses a language; its code is in place of the answer's id."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button, or a press of it. Sources and passages count from 1; 0 means none."""

    kind: ButtonKind
    answer_id: str
    number: int = 0
    passage: int = 0


_DATA = re.compile(r"([a-z]):([A-Za-z0-9_-]{0,16}):([0-9]{1,4}):([0-9]{1,6})")


def write_data(press: Press) -> str:
    """The button's data, at most 31 bytes."""
    return f"{press.kind}:{press.answer_id}:{press.number}:{press.passage}"


def read_data(data: str | None) -> Press | None:
    """The button with this data; None for data that no button of ours has."""
    match = _DATA.fullmatch(data or "")
    if not match or match[1] not in set(ButtonKind):
        return None
    return Press(ButtonKind(match[1]), match[2], int(match[3]), int(match[4]))


async def answer_press(query: CallbackQuery, text: str = "", *, alert: bool = False) -> None:
    """Ends the wait of the person who pressed, with a line that is shown for a moment; an `alert` must be
    closed by them."""
    try:
        await query.answer(text or None, show_alert=alert)
    except TelegramError as error:  # too late for the press; its action is done anyway
        tell_undelivered(error)
