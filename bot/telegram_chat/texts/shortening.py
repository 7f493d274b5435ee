"""Texts and days in the room that a message has for them."""

import re
from datetime import date

# What Telegram drops or shows as a blank, and marks that turn the writing direction of what follows.
INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def shortened(text: str, max_characters: int) -> str:
    """One line of at most so many characters; control characters are taken out."""
    line = " ".join(INVISIBLE.sub("", text).split())
    return line if len(line) <= max_characters else line[: max_characters - 1].rstrip() + "…"


def written_day(day: date, language: str) -> str:
    """A date as it is written in a language."""
    return f"{day:%d.%m.%Y}" if language == "de" else day.isoformat()
