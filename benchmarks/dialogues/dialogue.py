"""The dialogues, read from their file."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.dialogues.reply.checks import CHECK_NAMES

WAYS = ("telegram", "chat")
KINDS = ("lists", "timelines", "figures", "claims", "small-talk", "languages")
_TURN_FIELDS = {"say", "by", "forwarded", "language", "expect"}


class BadDialogue(ValueError):
    """A line of the file is not a dialogue. The message says what is wrong and what would be right."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a person says, and what is stated about the reply. `by` is the only way in which it is said, None
    for both; `language` is that of the person's Telegram app."""

    say: str
    expect: Mapping[str, Any]
    by: str | None
    forwarded: bool
    language: str | None


@dataclass(frozen=True, slots=True)
class Dialogue:
    """`held_back` means that the people who build the bot do not read it."""

    id: str
    kind: str
    held_back: bool
    turns: tuple[Turn, ...]

    def turns_by(self, way: str) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns if turn.by in (None, way))


def read_dialogues(file: Path) -> tuple[Dialogue, ...]:
    """All dialogues of the file. Raises BadDialogue."""
    with file.open(encoding="utf-8") as lines:
        return tuple(_dialogues(lines, file))


def _dialogues(lines: Iterator[str], file: Path) -> Iterator[Dialogue]:
    known: set[str] = set()
    for number, line in enumerate(lines, start=1):
        place = f"{file}:{number}"
        row = _row(line, place)
        if row["kind"] not in KINDS:
            raise BadDialogue(f"{place}: the kind {row['kind']!r} is none of {', '.join(KINDS)}")
        if row["id"] in known:
            raise BadDialogue(f"{place}: the id {row['id']!r} stands there twice")
        known.add(row["id"])
        turns = tuple(_turn(turn, row.get("language"), place) for turn in row["turns"])
        yield Dialogue(row["id"], row["kind"], row.get("held_back", False), turns)


def _row(line: str, place: str) -> Mapping[str, Any]:
    try:
        row: Mapping[str, Any] = json.loads(line)
    except ValueError as error:
        raise BadDialogue(f"{place}: {line[:40]!r} is no JSON object: {error}") from error
    if missing := {"id", "kind", "turns"} - row.keys():
        raise BadDialogue(f"{place}: {sorted(missing)} missing")
    return row


def _turn(row: Mapping[str, Any], language: str | None, place: str) -> Turn:
    expect = row.get("expect", {})
    names = {name for each in (expect, *expect.get("any_of", ())) for name in each}
    if unknown := names - CHECK_NAMES:
        raise BadDialogue(f"{place}: no check is called {sorted(unknown)}; there are {sorted(CHECK_NAMES)}")
    if unknown := row.keys() - _TURN_FIELDS:
        raise BadDialogue(f"{place}: a turn has no {sorted(unknown)}; it may have {sorted(_TURN_FIELDS)}")
    if row.get("by") not in (None, *WAYS):
        raise BadDialogue(f"{place}: by {row['by']!r} nothing is said; it is one of {', '.join(WAYS)}")
    return Turn(row["say"], expect, row.get("by"), row.get("forwarded", False), row.get("language", language))
