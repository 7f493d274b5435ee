"""The outcomes of the questions in a few counts, and which of them failed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from evaluation.report.entries import ReportEntry
from evaluation.report.outcomes import Outcome
from evaluation.texts.run_texts import ENGLISH, RunTexts


@dataclass(frozen=True, slots=True)
class GlancePart:
    """The questions that the articles answer, or those that they do not answer, by outcome."""

    title: str
    questions: int
    tally: Mapping[Outcome, int]


def make_glance(entries: Sequence[ReportEntry], texts: RunTexts = ENGLISH) -> tuple[GlancePart, ...]:
    """One part for each of the two kinds of question that the run has."""
    return tuple(
        GlancePart(
            says.format(questions=texts.numbers.count(len(those), "question")), len(those), tally(those)
        )
        for answerable, says in texts.page.glance.items()
        if (those := [entry for entry in entries if entry.judged.question.answerable is answerable])
    )


def tally(entries: Iterable[ReportEntry]) -> dict[Outcome, int]:
    """The number of questions with each outcome that occurs: good ones first, then bad, then neutral, each by
    gravity."""
    counted = Counter(entry.outcome for entry in entries)
    return {
        one: counted[one] for one in sorted(counted, key=lambda one: (_MOODS.index(one.mood), _ORDER[one]))
    }


def failures(entries: Iterable[ReportEntry]) -> dict[Outcome, tuple[ReportEntry, ...]]:
    """The questions that failed, by outcome, the gravest first. Outcomes without a question are left out."""
    failed = [entry for entry in entries if entry.outcome.is_failure]
    return {
        outcome: tuple(entry for entry in failed if entry.outcome is outcome)
        for outcome in sorted({entry.outcome for entry in failed}, key=_ORDER.__getitem__)
    }


_MOODS = ("good", "bad", "neutral")
_ORDER = {outcome: place for place, outcome in enumerate(Outcome)}
