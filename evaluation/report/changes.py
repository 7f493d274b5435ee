"""The changes of metrics and questions since an older run."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from evaluation.compare import Difference, RunComparison
from evaluation.metrics.metric import METRICS
from evaluation.report.entries import ReportEntry
from evaluation.report.words import difference, number, title, trailing_unit
from evaluation.texts.run_texts import ENGLISH, RunTexts

_SURE = 0.05
"""A difference counts as one if its p is below this."""

_SMALLEST_P = 0.001
"""A smaller p is shown as smaller than this."""


@dataclass(frozen=True, slots=True)
class Change:
    """One metric in the old and the new run. `mood` is good, bad or neutral. `won` and `lost` are the
    questions that are better and worse now."""

    metric: str
    title: str
    old: str
    new: str
    difference: str
    interval: str
    p: str
    n: int
    result: str
    mood: str
    won: tuple[ReportEntry, ...]
    lost: tuple[ReportEntry, ...]


@dataclass(frozen=True, slots=True)
class ReportedChanges:
    """A comparison, and its rows in words."""

    comparison: RunComparison
    rows: tuple[Change, ...]


def make_changes(
    comparison: RunComparison, entries: Iterable[ReportEntry], texts: RunTexts = ENGLISH
) -> ReportedChanges:
    """The comparison in words. `entries` are those of the new run, to which won and lost questions refer."""
    by_id = {entry.judged.question.id: entry for entry in entries}
    rows = tuple(_change(metric, one, by_id, texts) for metric, one in comparison.metrics.items())
    return ReportedChanges(comparison, rows)


def _change(metric: str, one: Difference, by_id: Mapping[str, ReportEntry], texts: RunTexts) -> Change:
    result, mood = _result(metric, one)
    return Change(
        metric=metric,
        title=title(metric, texts),
        old=number(metric, one.old, texts),
        new=number(metric, one.new, texts),
        difference=difference(metric, one.difference, texts),
        interval=_interval(metric, one, texts),
        p=("< " if one.p < _SMALLEST_P else "") + texts.numbers.written(max(one.p, _SMALLEST_P), ".3f"),
        n=one.n,
        result=texts.changes.results[result],
        mood=mood,
        won=tuple(by_id[name] for name in one.won if name in by_id),
        lost=tuple(by_id[name] for name in one.lost if name in by_id),
    )


def _interval(metric: str, one: Difference, texts: RunTexts) -> str:
    """Both ends of the interval, with the unit once; "" if they are equal."""
    if one.low == one.high:
        return ""
    low, high = difference(metric, one.low, texts), difference(metric, one.high, texts)
    return texts.numbers.range.format(low=low.removesuffix(trailing_unit(high, texts)), high=high)


def _result(metric: str, one: Difference) -> tuple[str, str]:
    """The key in `ChangeTexts.results`, and the mood."""
    if one.difference == 0:
        return "same", "neutral"
    if one.p >= _SURE:
        return "chance", "neutral"
    known = METRICS.get(metric)
    if known is None:
        return ("higher" if one.difference > 0 else "lower"), "neutral"
    better = (one.difference > 0) == (known.better == "higher")
    return ("better", "good") if better else ("worse", "bad")
