"""What `beleg evaluate` prints for people."""

from rich.table import Table
from rich.text import Text

from beleg.console import clean, stdout
from evaluation.compare import Comparison, Difference
from evaluation.measure import Metrics, Run

# So many of the questions that went better or worse are named; the report and the JSON name all.
_NAMED = 6


def print_run(run: Run) -> None:
    """The metrics with their intervals, and apart from them the judge's."""
    console = stdout()
    console.print(Text(f"{len(run.judged)} questions of {clean(run.set_name)} in {run.seconds:.1f} s"))
    console.print(_table(run.metrics))
    if run.judge_model:
        console.print(Text(f"In the eyes of {clean(run.judge_model)}"))
        console.print(_table(run.judge_metrics))


def print_comparison(comparison: Comparison) -> None:
    """Old and new side by side, and which questions were won and lost."""
    console = stdout()
    version = " ".join(filter(None, (comparison.old_version, comparison.old_commit)))
    console.print(
        Text(f"Against {clean(comparison.old_set)} by Beleg {clean(version)}, {comparison.shared} questions")
    )
    table = _columns("metric", "old", "new", "difference", "95 %", "p", "won", "lost")
    for name, one in comparison.metrics.items():
        table.add_row(
            name,
            f"{one.old:.3f}",
            f"{one.new:.3f}",
            f"{one.difference:+.3f}",
            f"{one.low:+.3f} to {one.high:+.3f}",
            f"{one.p:.3f}",
            *_won_and_lost(one),
        )
    console.print(table)


def _table(metrics: Metrics) -> Table:
    table = _columns("metric", "value", "95 %", "n")
    for name, one in metrics.items():
        table.add_row(name, f"{one.value:.3f}", f"{one.low:.3f} to {one.high:.3f}", str(one.n))
    return table


def _columns(first: str, *others: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(first, no_wrap=True)
    for name in others:
        table.add_column(name, justify="right")
    return table


def _won_and_lost(one: Difference) -> tuple[str, str]:
    return _named(one.won), _named(one.lost)


def _named(ids: tuple[str, ...]) -> str:
    if not ids:
        return "0"
    more = ", …" if len(ids) > _NAMED else ""
    return f"{len(ids)}: {clean(', '.join(ids[:_NAMED]))}{more}"
