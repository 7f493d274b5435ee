"""The kinds of answer that a question may ask for."""

from dataclasses import dataclass

from languages.kinds import AnswerKind, Measure

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
