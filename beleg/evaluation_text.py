"""What `beleg evaluate` prints for people."""

from rich.table import Table
from rich.text import Text

from beleg.console import clean, stdout
from evaluation.compare import Comparison
from evaluation.measure import Metrics, Run

# So many of the questions that went better or worse are named; the report and the JSON name all.
_NAMED = 6

_LARGE = 10
_HUGE = 100_000


def print_run(run: Run) -> None:
    """The metrics with their intervals, and apart from them the judge's."""
    console = stdout()
    console.print(Text(f"{len(run.judged)} questions of {_line(run.set_name)} in {run.seconds:.1f} s"))
    console.print(_table(run.metrics))
    if run.judge_model:
        console.print(Text(f"In the eyes of {_line(run.judge_model)}"))
        console.print(_table(run.judge_metrics))


def print_comparison(comparison: Comparison) -> None:
    """Old and new side by side, what makes them less comparable, and which questions were won and lost."""
    console = stdout()
    version = " ".join(filter(None, (comparison.old_version, comparison.old_commit)))
    console.print(
        Text(f"Against {_line(comparison.old_set)} by Beleg {_line(version)}, {comparison.shared} questions")
    )
    for note in comparison.notes:
        console.print(Text(_line(note)))
    table = _columns("metric", "old", "new", "change", "95 %", "p", "won", "lost")
    for name, one in comparison.metrics.items():
        table.add_row(
            name,
            _short(one.old),
            _short(one.new),
            _signed(one.difference),
            f"{_signed(one.low)} to {_signed(one.high)}",
            f"{one.p:.3f}",
            str(len(one.won)),
            str(len(one.lost)),
        )
    console.print(table)
    for name, one in comparison.metrics.items():
        for what, ids in (("won", one.won), ("lost", one.lost)):
            if ids:
                console.print(Text(f"{name} {what}: {_named(ids)}"))


def _table(metrics: Metrics) -> Table:
    table = _columns("metric", "value", "95 %", "n")
    for name, one in metrics.items():
        table.add_row(name, _short(one.value), f"{_short(one.low)} to {_short(one.high)}", str(one.n))
    return table


def _columns(first: str, *others: str) -> Table:
    """A table that has room in 80 columns: piped, no line of it is wider."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(first, no_wrap=True)
    for name in others:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _short(value: float) -> str:
    """Shares with three digits, characters with one."""
    return format(value, _format(value))


def _signed(value: float) -> str:
    return format(value, f"+{_format(value)}")


def _format(value: float) -> str:
    """So that a column of a saved run's wildest scores is no wider than others."""
    if abs(value) >= _HUGE:
        return ".1e"
    return ".3f" if abs(value) < _LARGE else ".1f"


def _named(ids: tuple[str, ...]) -> str:
    more = ", …" if len(ids) > _NAMED else ""
    return f"{_line(', '.join(ids[:_NAMED]))}{more}"


def _line(text: str) -> str:
    """Somebody else's text as one line."""
    return clean(" ".join(text.split()))
