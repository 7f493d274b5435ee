"""Splits RTF into control words, braces and text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9a-fA-F]{2})"
    rb"|\\(?P<symbol>[^a-zA-Z])"
    rb"|(?P<brace>[{}])"
    rb"|(?P<break>[\r\n\x00]+)"
    rb"|(?P<text>[^\\{}\r\n\x00]+)"
    rb"|(?P<stray>\\)",
    re.DOTALL,
)


class TokenKind(Enum):
    """What a piece of an RTF file is."""

    WORD = auto()
    HEX = auto()
    SYMBOL = auto()
    OPEN = auto()
    CLOSE = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class RtfToken:
    """A control word with its number (None if it has none), one byte in hex, a control symbol, a brace, or
    bytes of text."""

    kind: TokenKind
    word: str = ""
    number: int | None = None
    content: bytes = b""


def read_rtf_tokens(content: bytes) -> Iterator[RtfToken]:
    """The tokens in order, without binary data and line breaks of the file."""
    position = 0
    while match := _TOKEN.match(content, position):
        position = match.end()
        if match["word"]:
            word = match["word"].decode("ascii")
            number = int(match["number"]) if match["number"] else None
            if word == "bin":
                position += max(0, number or 0)
            else:
                yield RtfToken(TokenKind.WORD, word, number)
        elif match["hex"]:
            yield RtfToken(TokenKind.HEX, content=bytes.fromhex(match["hex"].decode("ascii")))
        elif match["symbol"]:
            yield RtfToken(TokenKind.SYMBOL, match["symbol"].decode("latin-1"))
        elif match["brace"]:
            yield RtfToken(TokenKind.OPEN if match["brace"] == b"{" else TokenKind.CLOSE)
        elif match["text"]:
            yield RtfToken(TokenKind.TEXT, content=match["text"])
