"""The metrics of a run in groups with a question each, and broken down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from evaluation.measure import Estimate, Metrics, Run
from evaluation.metrics import METRICS
from evaluation.report.words import interval, is_bounded, language, language_pair, number, title


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric in words. `better` is higher or lower, empty when it is neither; `says` may be empty. Where it
    does not spread, `interval` says of how many values that is.

    `span` is low, value and high as a drawing needs them, in percent; None where the metric has no
    upper bound to draw it against.
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
    """Figures that answer one question together."""

    title: str
    asks: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A breakdown: a row for each kind of question, a figure or None for each column."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, int, tuple[Figure | None, ...]], ...]


def make_groups(run: Run) -> tuple[Group, ...]:
    """The metrics that the run has, each in one group; those of a judge in one of their own, last."""
    groups = [Group(name, asks, _figures(run.metrics, metrics)) for name, asks, metrics in _GROUPS]
    known = {metric for _, _, metrics in _GROUPS for metric in metrics}
    others = tuple(metric for metric in run.metrics if metric not in known)
    groups.append(Group("Further figures", "What else was measured?", _figures(run.metrics, others)))
    judge = _figures(run.judge_metrics, tuple(run.judge_metrics))
    groups.append(Group("A model’s opinion", f"What does {run.judge_model} think of the answers?", judge))
    return tuple(group for group in groups if group.figures)


_GROUPS = (
    (
        "Finding the article",
        "Does it find the article that has the answer?",
        ("hit@1", "hit@4", "hit@10", "mrr@10", "ndcg@10", "recall@10", "all_evidence@10"),
    ),
    (
        "Answering",
        "Does what it quotes have the answer?",
        ("answer_in_quotes@1", "answer_in_quotes@3", "quote_chars_mean", "exact_match", "token_f1"),
    ),
    (
        "Citing",
        "Are the quotes real, and from the right article?",
        (
            *("quote_validity", "misattributed", "fabricated"),
            *("citation_precision", "citation_recall", "quote_precision", "quote_recall"),
        ),
    ),
    (
        "Refusing",
        "Does it say so when the articles have no answer, and only then?",
        ("refusal_rate", "false_refusal_rate"),
    ),
    (
        "Being sure",
        "When it answers as sure, is it right?",
        ("sure_rate", "sure_error_rate", "refused_or_unsure"),
    ),
    ("Speed", "How long does a reader wait?", ("seconds_p50", "seconds_p95")),
)


def make_tables(run: Run) -> tuple[Table, ...]:
    """By language, type of question and pair of languages; kinds with a single group are left out, as they
    would say what the figures say."""
    tables = (
        _table(kind_title, run.by.get(kind, {}), name_of, run)
        for kind, (kind_title, name_of) in _KINDS.items()
    )
    return tuple(table for table in tables if len(table.rows) > 1)


_KINDS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "language": ("Language of the question", language),
    "question_type": ("Type of question", lambda name: name.replace("_", " ")),
    "language_pair": ("Question → articles", language_pair),
}

_COLUMNS = (
    *("hit@1", "answer_in_quotes@1", "answer_in_quotes@3", "token_f1", "quote_validity"),
    *("false_refusal_rate", "refusal_rate"),
)
"""What a breakdown shows, as far as the run has it: more would not fit a page."""


def _table(name: str, groups: Mapping[str, Metrics], name_of: Callable[[str], str], run: Run) -> Table:
    columns = tuple(metric for metric in _COLUMNS if metric in run.metrics)
    rows = tuple(
        (
            name_of(group),
            _questions(metrics),
            tuple(_figure(metric, metrics.get(metric)) for metric in columns),
        )
        for group, metrics in groups.items()
    )
    return Table(name, tuple(title(metric) for metric in columns), rows)


def _questions(metrics: Metrics) -> int:
    """How many questions a group has: those that may be refused, rightly or not, are all of them."""
    refusals = (metrics.get("refusal_rate"), metrics.get("false_refusal_rate"))
    return sum(estimate.n for estimate in refusals if estimate)


def _figures(metrics: Metrics, names: tuple[str, ...]) -> tuple[Figure, ...]:
    return tuple(figure for name in names if (figure := _figure(name, metrics.get(name))))


def _figure(metric: str, estimate: Estimate | None) -> Figure | None:
    if estimate is None:
        return None
    known = METRICS.get(metric)
    return Figure(
        metric=metric,
        title=title(metric),
        says=f"{known.says[:1].upper()}{known.says[1:]}." if known else "",
        better=known.better if known else "",
        value=number(metric, estimate.value),
        interval=interval(metric, estimate.low, estimate.high, n=estimate.n),
        spreads=estimate.low < estimate.high,
        n=estimate.n,
        span=_span(estimate) if is_bounded(metric) else None,
    )


def _span(estimate: Estimate) -> tuple[float, float, float]:
    return round(100 * estimate.low, 2), round(100 * estimate.value, 2), round(100 * estimate.high, 2)
