"""A button that is pressed. It carries a kind, the short id of the answer it stands under, and two numbers.

Telegram gives it 64 bytes. Anybody in a chat can send any data, so that what is read here is a stranger's.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from telegram import CallbackQuery
from telegram.error import TelegramError

from bot.telegram_chat.outgoing.failures import tell_undelivered


class Kind(StrEnum):
    """What a button does."""

    OPEN = "o"
    """Opens source `number` in its article, at `passage`, else where the quote is."""
    BACK = "b"
    LIKE = "l"
    DISLIKE = "d"
    REASON = "r"
    """Gives reason `number`."""
    PAGE = "p"
    """Shows page `number` of an answer: other articles of a list, or the sources kept back."""
    EXPORT = "e"
    """Sends the whole conversation as files."""
    WORDS = "w"
    """Asks for a reason in words."""
    LANGUAGE = "g"
    """Chooses the language that stands in place of the answer's id."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button, or that it was pressed. Sources and passages count from 1; 0 is none."""

    kind: Kind
    answer_id: str
    number: int = 0
    passage: int = 0


_DATA = re.compile(r"([a-z]):([A-Za-z0-9_-]{0,16}):([0-9]{1,4}):([0-9]{1,6})")


def write_data(press: Press) -> str:
    """At most 31 bytes."""
    return f"{press.kind}:{press.answer_id}:{press.number}:{press.passage}"


def read_data(data: str | None) -> Press | None:
    """The button that carries this; None when none of ours does."""
    match = _DATA.fullmatch(data or "")
    if not match or match[1] not in set(Kind):
        return None
    return Press(Kind(match[1]), match[2], int(match[3]), int(match[4]))


async def answer_press(query: CallbackQuery, text: str = "", *, alert: bool = False) -> None:
    """Ends the waiting of whoever pressed, with a line that shows for a moment; an `alert` has to be read."""
    try:
        await query.answer(text or None, show_alert=alert)
    except TelegramError as error:  # too late for the press; what it does is done all the same
        tell_undelivered(error)
