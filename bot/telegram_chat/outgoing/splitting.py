"""Messages within Telegram's limits: whole blocks where they fit, else split at the ends of sentences.

The rules are those of https://core.telegram.org/bots/api#sendmessage.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.text.sentences.splitting import split_sentences

MAX_UNITS = 4096
"""The limit for a message's text after parsing its tags and entities, in UTF-16 code units."""

MAX_MESSAGE_BYTES = 30_000
"""The limit for a message's text as sent. The Bot API server accepts 32 KiB, which five long links could
exceed."""

_ATOM = re.compile(r"<(?P<close>/?)(?P<tag>[a-z-]+)[^>]*>|&[#0-9A-Za-z]+;|.", re.DOTALL)
_SENTENCE_END = re.compile(r"(?:[.!?…。！？।؟]|\[\d+\])[\"'”“»«)]*\Z")
"""A sentence that is too long to quote is cut in its middle, and such an end is no good place to split."""


def packed(blocks: Iterable[str]) -> tuple[str, ...]:
    """Messages with as many whole blocks as fit, each on a line; a block that does not fit into one is
    split."""
    messages: list[str] = []
    for block in blocks:
        longer = f"{messages[-1]}\n{block}" if messages else block
        if messages and _fits(longer):
            messages[-1] = longer
        else:
            messages += split(block)
    return tuple(messages)


def split(message: str) -> tuple[str, ...]:
    """A message of Telegram's HTML in few pieces, each within the limits; nothing but white space is lost.

    It is split at the end of a sentence or line outside all tags; where there is none, at such an end inside
    tags (they are closed, and opened again in the next piece), else between words, else anywhere.
    """
    if _fits(message):
        return (message,)
    return tuple(_pieces(_atoms(message)))


def units(message: str) -> int:
    """UTF-16 code units after parsing: tags are gone, an entity counts as its character."""
    return _utf16(html.unescape(re.sub(r"<[^>]*>", "", message)))


@dataclass(frozen=True, slots=True)
class _Atom:
    """A tag, or a character as it is written. `quality` says how good a place to split is after it; 0 is
    best."""

    raw: str
    units: int
    opens: str = ""
    closes: bool = False
    quality: int = 3


def _atoms(message: str) -> list[_Atom]:
    matches = list(_ATOM.finditer(message))
    visible = ["" if match["tag"] else html.unescape(match[0]) for match in matches]
    text = "".join(visible)
    ends = {span.end for span in split_sentences(text) if _SENTENCE_END.search(text, 0, span.end)}
    ends |= {match.end() for match in re.finditer("\n", text)}
    atoms: list[_Atom] = []
    at = depth = 0
    for match, shown in zip(matches, visible, strict=True):
        at += len(shown)
        if match["tag"]:
            closes = bool(match["close"])
            depth += -1 if closes else 1
            opens = "" if closes else match["tag"]
            quality = 0 if closes and not depth and at in ends else 3
            atoms.append(_Atom(match[0], 0, opens, closes, quality))
        else:
            good = (0 if depth == 0 else 1) if at in ends else 2 if shown.isspace() else 3
            atoms.append(_Atom(match[0], _utf16(shown), quality=good))
    return atoms


def _pieces(atoms: list[_Atom]) -> Iterator[str]:
    start = 0
    reopened: tuple[_Atom, ...] = ()
    while start < len(atoms):
        end = _cut(atoms, start, reopened)
        still_open = _open_after(atoms[start:end], reopened)
        body = "".join(atom.raw for atom in atoms[start:end])
        if any(atom.units for atom in atoms[start:end]) and body.strip():
            closing = "".join(f"</{atom.opens}>" for atom in reversed(still_open))
            yield ("".join(atom.raw for atom in reopened) + body.strip() + closing).strip()
        start, reopened = end, still_open


def _cut(atoms: list[_Atom], start: int, reopened: tuple[_Atom, ...]) -> int:
    """Where the piece that begins at `start` ends: at the last of the best places."""
    length, size = 0, sum(2 * len(atom.raw.encode()) for atom in reopened)
    best: dict[int, int] = {}
    for number in range(start, len(atoms)):
        atom = atoms[number]
        length += atom.units
        size += len(atom.raw.encode()) + len(atom.opens) + 3 * bool(atom.opens)
        if (length > MAX_UNITS or size > MAX_MESSAGE_BYTES) and number > start:
            return best[min(best)]
        # Not after an opening tag, which would be left empty.
        best[atom.quality + 4 * bool(atom.opens)] = number + 1
    return len(atoms)


def _open_after(atoms: list[_Atom], open_before: tuple[_Atom, ...]) -> tuple[_Atom, ...]:
    stack = list(open_before)
    for atom in atoms:
        if atom.opens:
            stack.append(atom)
        elif atom.closes:
            stack.pop()
    return tuple(stack)


def _fits(message: str) -> bool:
    return units(message) <= MAX_UNITS and len(message.encode()) <= MAX_MESSAGE_BYTES


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
