"""What became of the questions, in a few counts."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evaluation.report.entries import Entry
from evaluation.report.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class Part:
    """The questions that the articles answer, or those that they do not, by outcome."""

    title: str
    questions: int
    tally: Mapping[Outcome, int]


def make_glance(entries: Sequence[Entry]) -> tuple[Part, ...]:
    """A part for each of the two kinds that is there."""
    kinds = ((True, "that the articles answer"), (False, "that the articles do not answer"))
    return tuple(
        Part(
            f"{len(those):,} {'question' if len(those) == 1 else 'questions'} {says}",
            len(those),
            tally(those),
        )
        for answerable, says in kinds
        if (those := [entry for entry in entries if entry.judged.question.answerable is answerable])
    )


def tally(entries: Iterable[Entry]) -> dict[Outcome, int]:
    """How many questions have each outcome, the good ones first, then by gravity; none with 0."""
    counted = Counter(entry.outcome for entry in entries)
    return {
        one: counted[one] for one in sorted(counted, key=lambda one: (_MOODS.index(one.mood), _ORDER[one]))
    }


_MOODS = ("good", "bad", "neutral")
_ORDER = {outcome: place for place, outcome in enumerate(Outcome)}
