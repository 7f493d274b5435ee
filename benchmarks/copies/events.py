"""Invented events, each in the words of an agency, lightly reworded, and in the words of another reporter.

A block of `first.txt` or `second.txt` is an event: `# language | agency | headline | headline in another
language`, then a line per sentence: the agency's ~ the same reworded ("-" where it is dropped) ~ another
reporter's on the same facts. A line that begins with a quotation mark is quoted verbatim in all three.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sentence:
    """`reworded` is None where an editor drops the sentence. A quotation is the same in all three."""

    agency: str
    reworded: str | None
    other: str


@dataclass(frozen=True, slots=True)
class Event:
    language: str
    agency: str
    headline: str
    translated: str
    sentences: tuple[Sentence, ...]


def read_events(name: str) -> tuple[Event, ...]:
    """The events of `name`.txt beside this file."""
    blocks = Path(__file__).with_name(f"{name}.txt").read_text("utf-8").strip().split("\n\n")
    return tuple(_event(block.splitlines()) for block in blocks)


def _event(lines: list[str]) -> Event:
    language, agency, headline, translated = (part.strip() for part in lines[0].lstrip("# ").split("|"))
    return Event(language, agency, headline, translated, tuple(_sentence(line) for line in lines[1:]))


def _sentence(line: str) -> Sentence:
    if line.startswith('"'):
        return Sentence(line, line, line)
    agency, reworded, other = (part.strip() for part in line.split(" ~ "))
    return Sentence(agency, None if reworded == "-" else reworded, other)
