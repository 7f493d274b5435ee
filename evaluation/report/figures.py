"""The metrics of a run in groups, each for one question, and their breakdowns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from evaluation.measure import Estimate, EvaluationRun, Metrics
from evaluation.metrics.metric import METRICS
from evaluation.report.words import interval_text, is_bounded, language, language_pair, number, title
from evaluation.texts.run_texts import ENGLISH, RunTexts


@dataclass(frozen=True, slots=True)
class MetricFigure:
    """A metric in words. `better` is higher or lower, "" when not known; `says` may be "". If low and high
    are equal, `spreads` is false and `interval` gives the number of equal values.

    `span` is low, value and high in percent, for drawing; None if the metric has no upper bound.
    """

    metric: str
    title: str
    says: str
    better: str
    value: str
    interval: str
    spreads: bool
    n: int
    span: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that together answer one question."""

    title: str
    asks: str
    figures: tuple[MetricFigure, ...]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A breakdown. Each row is a group of questions: its name, its number of questions, and a figure or None
    for each column."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, int, tuple[MetricFigure | None, ...]], ...]


def make_groups(run: EvaluationRun, texts: RunTexts = ENGLISH) -> tuple[Group, ...]:
    """The metrics of the run, each in one group. A judge's metrics are in a separate group, which is last."""
    known = {metric for metrics in _GROUPS.values() for metric in metrics}
    others = tuple(metric for metric in run.metrics if metric not in known)
    groups = [
        Group(*texts.page.groups[name], _figures(run.metrics, metrics, texts))
        for name, metrics in {**_GROUPS, "further": others}.items()
    ]
    name, asks = texts.page.groups["judge"]
    judge = _figures(run.judge_metrics, tuple(run.judge_metrics), texts)
    groups.append(Group(name, asks.format(model=run.judge_model), judge))
    return tuple(group for group in groups if group.figures)


_GROUPS = {
    "finding": ("hit@1", "hit@4", "hit@10", "mrr@10", "ndcg@10", "recall@10", "all_evidence@10"),
    "answering": ("answer_in_quotes@1", "answer_in_quotes@3", "quote_chars_mean", "exact_match", "token_f1"),
    "citing": (
        *("quote_validity", "misattributed", "fabricated"),
        *("citation_precision", "citation_recall", "quote_precision", "quote_recall"),
    ),
    "statements": ("statement_kind", "speaker", "verdict_decided", "verdict_wrong"),
    "refusing": ("refusal_rate", "false_refusal_rate"),
    "sure": ("sure_rate", "sure_error_rate", "refused_or_unsure"),
    "speed": ("seconds_p50", "seconds_p95"),
}
"""The metrics of each group, by the names in `PageTexts.groups`."""


def make_tables(run: EvaluationRun, texts: RunTexts = ENGLISH) -> tuple[FigureTable, ...]:
    """The breakdowns by language, type of question and pair of languages. Those with a single group are left
    out, as they would repeat the figures."""
    tables = (_table(kind, run, texts) for kind in _KINDS)
    return tuple(table for table in tables if len(table.rows) > 1)


_KINDS: Mapping[str, Callable[[str, RunTexts], str]] = {
    "language": language,
    "question_type": lambda name, texts: name.replace("_", " "),
    "language_pair": language_pair,
}
"""The kinds of breakdown, and how the name of a group is shown."""

_COLUMNS = (
    *("hit@1", "answer_in_quotes@1", "answer_in_quotes@3", "token_f1", "quote_validity"),
    *("false_refusal_rate", "refusal_rate"),
)
"""The metrics in a breakdown, if the run has them. More would not fit on a page."""


def _table(kind: str, run: EvaluationRun, texts: RunTexts) -> FigureTable:
    columns = tuple(metric for metric in _COLUMNS if metric in run.metrics)
    rows = tuple(
        (
            _KINDS[kind](group, texts),
            _questions(metrics),
            tuple(_figure(metric, metrics.get(metric), texts) for metric in columns),
        )
        for group, metrics in run.by.get(kind, {}).items()
    )
    return FigureTable(texts.page.kinds[kind], tuple(title(metric, texts) for metric in columns), rows)


def _questions(metrics: Metrics) -> int:
    """The number of questions in a group: each counts for one of the two rates of refusal."""
    refusals = (metrics.get("refusal_rate"), metrics.get("false_refusal_rate"))
    return sum(estimate.n for estimate in refusals if estimate)


def _figures(metrics: Metrics, names: tuple[str, ...], texts: RunTexts) -> tuple[MetricFigure, ...]:
    return tuple(figure for name in names if (figure := _figure(name, metrics.get(name), texts)))


def _figure(metric: str, estimate: Estimate | None, texts: RunTexts) -> MetricFigure | None:
    if estimate is None:
        return None
    known = METRICS.get(metric)
    return MetricFigure(
        metric=metric,
        title=title(metric, texts),
        says=texts.metric(metric).says,
        better=known.better if known else "",
        value=number(metric, estimate.value, texts),
        interval=interval_text(metric, estimate.low, estimate.high, n=estimate.n, texts=texts),
        spreads=estimate.low < estimate.high,
        n=estimate.n,
        span=_span(estimate) if is_bounded(metric) else None,
    )


def _span(estimate: Estimate) -> tuple[float, float, float]:
    return round(100 * estimate.low, 2), round(100 * estimate.value, 2), round(100 * estimate.high, 2)
