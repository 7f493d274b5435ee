"""The kinds of answer that a question may ask for."""

from dataclasses import dataclass
from typing import Literal

AnswerKind = Literal["who", "when", "where", "how_many", "why", "how", "which", "yes_no"]

Measure = Literal[
    "count",
    "money",
    "percent",
    "age",
    "warmth",
    "length",
    "duration",
    "speed",
    "mass",
    "area",
    "times",
    "clock",
    "day",
    "year",
]
"""What a figure measures; for a time, how exact it has to be."""

OF_TIME: frozenset[Measure] = frozenset({"clock", "day", "year"})


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What kind of answer a question asks for.

    `measures` are those of the figure or time, any of which will do; empty if every measure will. `noun` is
    what is counted ("people") or chosen from ("city"), folded; None if the question has no such noun.
    """

    kind: AnswerKind
    question: str
    measures: frozenset[Measure] = frozenset()
    noun: str | None = None
