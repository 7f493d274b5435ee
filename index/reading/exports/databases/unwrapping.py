"""Joins the hard-wrapped lines of a text export into paragraphs."""

import re
from collections.abc import Iterable, Iterator, Sequence

# Classic exports wrap at 80 columns; longer lines were not wrapped.
_WIDEST = 100
_NARROWEST = 40
_MOST_WIDER = 0.05
# Before these, a hyphen at the end of a line is a suspended one: "Ein- und Ausgang".
_LINKING = frozenset("und oder bis sowie and or to nor et ou à y e o u ve veya en of и или".split())
_TERMINAL = re.compile(r"[.!?…][\"'’”“»)\]]*$")
_TAIL = 20


def wrap_width(blocks: Iterable[Sequence[str]]) -> int | None:
    """The column at which the lines of these blocks are wrapped; None when they are not wrapped."""
    # Lines without a blank are skipped: web addresses cannot be wrapped.
    going_on = [len(line.rstrip()) for block in blocks for line in block[:-1] if " " in line.strip()]
    within = [length for length in going_on if length <= _WIDEST]
    if not within or len(going_on) - len(within) > _MOST_WIDER * len(going_on):
        return None
    width = max(within)
    return width if width >= _NARROWEST else None


def unwrapped_paragraphs(block: Sequence[str], width: int | None) -> Iterator[str]:
    """The paragraphs of a block. A line continues in the next one if the first word of that had no room on
    it. An indented line begins a paragraph if a sentence ends above it."""
    parts: list[str] = []
    previous = ""
    for line in block:
        if parts and width and _goes_on(previous, line, width):
            parts.append(line.strip() if _is_broken(previous, line) else f" {line.strip()}")
        else:
            if parts:
                yield "".join(parts)
            parts = [line.strip()]
        previous = line.rstrip()
    if parts:
        yield "".join(parts)


def _goes_on(line: str, following: str, width: int) -> bool:
    words = following.split(None, 1)
    begins_anew = _margin(following) >= _margin(line) + 2 and bool(_TERMINAL.search(line[-_TAIL:]))
    return bool(words) and not begins_anew and len(line) + 1 + len(words[0]) > width


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_broken(line: str, following: str) -> bool:
    """Whether a word is broken at its hyphen: "state-of-the-" and "art"."""
    first = following.split(None, 1)[0]
    is_hyphen = line.endswith("-") and line[-2:-1].isalpha() and first[:1].isalpha()
    return is_hyphen and first.strip(",;").lower() not in _LINKING


def blocks_of(lines: Iterable[str]) -> list[list[str]]:
    """The groups of lines between blank lines."""
    blocks: list[list[str]] = []
    is_open = False
    for line in lines:
        if not line.strip():
            is_open = False
        elif is_open:
            blocks[-1].append(line)
        else:
            blocks.append([line])
            is_open = True
    return blocks
