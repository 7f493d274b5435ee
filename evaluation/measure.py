"""Combines the scores of single answers into metrics of a run, each with its interval."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from evaluation.answered import Judged
from evaluation.metrics.metric import METRICS
from evaluation.questions import Question
from evaluation.resampling import Floats, Integers, percentile_interval, resampled_means, resampled_quantiles

JUDGE_METRICS = ("faithfulness", "answer_relevance")
"""The scores by a chat model, which are shown separately from the counted metrics."""

QUANTILES = {"seconds_p50": 0.5, "seconds_p95": 0.95}
"""The metrics that are quantiles of `seconds`; every other is a mean."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """The value of a metric over the `n` questions that it counts, with its 95 % interval: `low <= value <=
    high`."""

    value: float
    low: float
    high: float
    n: int


Metrics = Mapping[str, Estimate]
"""Estimates by name of metric."""

Breakdowns = Mapping[str, Mapping[str, Metrics]]
"""By "language", "question_type" and "language_pair": the metrics of each group of questions."""


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """The index from which a run was answered. `corpora` are the names of its corpus folders without their
    paths, since a saved run may be given to others."""

    generation: str
    articles: int
    passages: int
    corpora: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvaluationRun:
    """A question set with its answers and metrics.

    `set_digest` is the SHA-256 of the question set's file. `index` is None when every question brought its
    own passages. `seconds` is the time of the whole run. `judge_metrics` are a chat model's opinion, separate
    from the counted metrics; empty, with `judge_model` None, when no model was asked.
    """

    set_name: str
    set_digest: str
    judged: tuple[Judged, ...]
    metrics: Metrics
    by: Breakdowns
    embedding_model: str
    index: IndexInfo | None
    seconds: float
    judge_metrics: Metrics = field(default_factory=dict)
    judge_model: str | None = None


def measure(judged: Sequence[Judged]) -> dict[str, Estimate]:
    """The metrics of these answers, in the order of `METRICS`, followed by those not in `METRICS`. Metrics
    that count none of the questions, and a judge's, are left out.

    A metric is the mean over the questions that have a score for it; for those in `QUANTILES` it is the
    quantile. The interval is from a bootstrap over clusters of questions (`cluster_questions`), widened if
    necessary to include the value. For a single question it is the value itself.
    """
    names = {name for one in judged for name in one.scores} - {"seconds", *JUDGE_METRICS}
    measured = _means(judged, sorted(names)) | _quantiles(judged)
    return {name: measured[name] for name in metrics_in_order(measured)}


def measure_judge(judged: Sequence[Judged]) -> dict[str, Estimate]:
    """The same for a judge's scores; empty when no judge was asked."""
    return _means(judged, JUDGE_METRICS)


def measure_by(judged: Sequence[Judged]) -> dict[str, dict[str, dict[str, Estimate]]]:
    """The metrics of each group of questions, by "language" (the question's), "question_type" and
    "language_pair". A question without one of these is in no group of that kind."""
    return {name: _measure_groups(judged, key) for name, key in _GROUPINGS.items()}


def metrics_in_order(names: Iterable[str]) -> list[str]:
    """Names of metrics in the order of `METRICS`, followed by the others in alphabetical order."""
    names = set(names)
    return [name for name in METRICS if name in names] + sorted(names - set(METRICS))


def cluster_questions(questions: Iterable[Question]) -> Integers:
    """Each question's cluster, numbered from 0. A cluster has the questions that differ only in case and
    white space, and those of conversations with the same first question."""
    numbers: dict[str, int] = {}
    keys = (" ".join((*question.history, question.text)[0].casefold().split()) for question in questions)
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int64)


def scores_table(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Floats:
    """The scores as an array, questions × metrics; NaN where a question has no score."""
    return np.array([[row.get(name, np.nan) for name in names] for row in rows]).reshape(
        len(rows), len(names)
    )


def _means(judged: Sequence[Judged], names: Sequence[str]) -> dict[str, Estimate]:
    table = scores_table([one.scores for one in judged], names)
    there = (~np.isnan(table)).sum(axis=0)
    if not there.any():
        return {}
    resampled = resampled_means(table, cluster_questions(one.question for one in judged))
    return {
        name: _estimate(float(np.nanmean(table[:, column])), resampled[:, column], int(there[column]))
        for column, name in enumerate(names)
        if there[column]
    }


def _quantiles(judged: Sequence[Judged]) -> dict[str, Estimate]:
    timed = [one for one in judged if "seconds" in one.scores]
    if not timed:
        return {}
    seconds = np.array([one.scores["seconds"] for one in timed])
    clusters = cluster_questions(one.question for one in timed)
    resampled = resampled_quantiles(seconds, clusters, list(QUANTILES.values()))
    return {
        name: _estimate(float(np.quantile(seconds, quantile)), resampled[:, column], len(timed))
        for column, (name, quantile) in enumerate(QUANTILES.items())
    }


def _estimate(value: float, resampled: Floats, n: int) -> Estimate:
    low, high = percentile_interval(resampled, value=value) if n > 1 else (value, value)
    return Estimate(value, low, high, n)


def _measure_groups(
    judged: Sequence[Judged], group_of: Callable[[Judged], str | None]
) -> dict[str, dict[str, Estimate]]:
    groups: dict[str, list[Judged]] = {}
    for one in judged:
        if group := group_of(one):
            groups.setdefault(group, []).append(one)
    return {group: measure(groups[group]) for group in sorted(groups)}


_GROUPINGS: Mapping[str, Callable[[Judged], str | None]] = {
    "language": lambda one: one.language,
    "question_type": lambda one: one.question.question_type,
    "language_pair": lambda one: one.language_pair,
}
