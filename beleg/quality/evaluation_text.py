"""What `beleg evaluate` prints for people."""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from beleg.quality.evaluation_words import evaluation_words
from beleg.terminal.console import clean, stdout
from evaluation.answered import Judged
from evaluation.compare import RunComparison
from evaluation.measure import QUANTILES, Estimate, EvaluationRun, Metrics
from evaluation.metrics.metric import METRICS
from evaluation.report.outcomes import Outcome, outcome
from evaluation.texts.run_texts import ENGLISH, RunTexts

# At most this many questions that went better or worse are named; the report and the JSON name all.
_NAMED = 6

# At most this many questions that failed in one way are named; the report names all.
_FAILED_NAMED = 10

_LARGE = 10
_HUGE = 100_000

_TABLE_WIDTH = 80
"""In a narrower terminal the numbers of each metric are under its name."""

_INDENT = 2

_ARROWS = {"higher": "↑", "lower": "↓"}


def print_run(run: EvaluationRun, texts: RunTexts = ENGLISH) -> None:
    """Prints the metrics with their intervals, separately those of the judge, and the questions that
    failed."""
    console, words = stdout(), evaluation_words(texts.language)
    questions = texts.numbers.count(len(run.judged), "question")
    seconds = texts.numbers.written(run.seconds, ".1f")
    console.print(Text(words.run.format(questions=questions, set=_line(run.set_name), seconds=seconds)))
    _print_metrics(console, run.metrics, texts)
    if run.judge_model:
        console.print(Text(words.judge.format(model=_line(run.judge_model))))
        _print_metrics(console, run.judge_metrics, texts)
    if run.metrics:
        console.print(Text(words.legend, style="dim"))
    _print_failed(console, run.judged, texts)


def print_comparison(comparison: RunComparison, texts: RunTexts = ENGLISH) -> None:
    """Prints old and new side by side, what makes them less comparable, and which questions were won and
    lost."""
    console, words = stdout(), evaluation_words(texts.language)
    version = " ".join(filter(None, (comparison.old_version, comparison.old_commit)))
    questions = texts.numbers.count(comparison.shared, "question")
    told = words.against.format(set=_line(comparison.old_set), version=_line(version), questions=questions)
    console.print(Text(told))
    for note in comparison.notes_in(texts):
        console.print(Text(_line(note)))
    table = _columns(*words.changes)
    for name, one in comparison.metrics.items():
        table.add_row(
            name,
            _short(one.old, texts),
            _short(one.new, texts),
            _signed(one.difference, texts),
            texts.numbers.range.format(low=_signed(one.low, texts), high=_signed(one.high, texts)),
            texts.numbers.written(one.p, ".3f"),
            str(len(one.won)),
            str(len(one.lost)),
        )
    console.print(table)
    for name, one in comparison.metrics.items():
        for what, ids in ((words.won, one.won), (words.lost, one.lost)):
            if ids:
                console.print(Text(f"{name} {what}: {_named(ids)}"))


def _print_metrics(console: Console, metrics: Metrics, texts: RunTexts) -> None:
    """Prints each metric by its plain name, with a line on what it measures."""
    words = evaluation_words(texts.language)
    rows = [(name, _title(name, texts), *_numbers(name, one, texts)) for name, one in metrics.items()]
    if console.width >= _TABLE_WIDTH:
        lines = _aligned([words.heads, *(row[1:] for row in rows)])
        console.print(Text(next(lines), style="bold"))
    else:
        lines = iter(
            f"{title}\n{' ' * _INDENT}{words.numbers.format(value=value, interval=interval, n=n)}"
            for _, title, value, interval, n in rows
        )
    for (name, *_), line in zip(rows, lines, strict=True):
        console.print(Text(line))
        says = texts.metric(name).says
        told = Text(f"{_line(name)}: {says}" if says else _line(name), style="dim")
        console.print(Padding(told, (0, 0, 0, _INDENT)) if console.is_terminal else Text("  ") + told)


def _title(metric: str, texts: RunTexts) -> str:
    """The metric's plain name, with an arrow that says whether higher or lower is better."""
    known, name = METRICS.get(metric), _line(texts.metric(metric).name)
    return f"{name} {_ARROWS[known.better]}" if known else name


def _numbers(metric: str, one: Estimate, texts: RunTexts) -> tuple[str, str, str]:
    low, high = _short(one.low, texts), _short(one.high, texts)
    interval = texts.numbers.range.format(low=low, high=high)
    unit = " s" if metric in QUANTILES else ""
    return _short(one.value, texts) + unit, interval, texts.numbers.written(one.n, ",")


def _aligned(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The rows as lines: the first column left-aligned, the others right-aligned."""
    rows = list(rows)
    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = [first + " " * (widths[0] - cell_len(first))]
        cells += [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
        yield "  ".join(cells)


def _print_failed(console: Console, judged: Iterable[Judged], texts: RunTexts) -> None:
    """Prints the questions that failed, grouped by outcome."""
    words, outcomes = evaluation_words(texts.language), [(outcome(one), one) for one in judged]
    failed = [one for one in outcomes if one[0].is_failure]
    questions = texts.numbers.count(len(outcomes), "question")
    told = words.failed if failed else words.none_failed
    console.print()
    console.print(Text(told.format(failed=texts.numbers.written(len(failed), ","), questions=questions)))
    for kind in Outcome:
        those = [one for outcome_, one in failed if outcome_ is kind]
        if not those:
            continue
        text = texts.outcomes[kind.value]
        console.print(Text(f"{text.label}: {texts.numbers.written(len(those), ',')}. {text.says}"))
        for one in those[:_FAILED_NAMED]:
            line = Text(f"{' ' * _INDENT}{_line(one.question.id)}: {_line(one.question.text)}")
            line.truncate(console.width, overflow="ellipsis")
            console.print(line)
        if (more := len(those) - _FAILED_NAMED) > 0:
            console.print(Text(" " * _INDENT + words.more.format(more=texts.numbers.written(more, ","))))


def _columns(first: str, *others: str) -> Table:
    """A table that fits into 80 columns, which is also its width in a pipe."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(first, no_wrap=True)
    for name in others:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _short(value: float, texts: RunTexts) -> str:
    """Shares with three decimals, numbers of characters with one."""
    return texts.numbers.written(value, _format(value))


def _signed(value: float, texts: RunTexts) -> str:
    return texts.numbers.written(value, f"+{_format(value)}")


def _format(value: float) -> str:
    """The number format. Huge scores of a saved run get an exponent, so that no column grows too wide."""
    if abs(value) >= _HUGE:
        return ".1e"
    return ".3f" if abs(value) < _LARGE else ".1f"


def _named(ids: tuple[str, ...]) -> str:
    more = ", …" if len(ids) > _NAMED else ""
    return f"{_line(', '.join(ids[:_NAMED]))}{more}"


def _line(text: str) -> str:
    """Somebody else's text as one line."""
    return clean(" ".join(text.split()))
