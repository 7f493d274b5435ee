"""Texts, short enough for a message."""

import re

# Characters that Telegram drops or shows as a blank, and marks that change the writing direction.
INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def shortened_line(text: str, max_characters: int) -> str:
    """The text as one line of at most `max_characters`, without control characters."""
    line = " ".join(INVISIBLE.sub("", text).split())
    return line if len(line) <= max_characters else line[: max_characters - 1].rstrip() + "…"
