"""Numbers, tables and plots of the report."""

import dataclasses
import re

import pytest
from judged_fakes import run_of
from report_fakes import FELL, OPEN, PAID, asked, cited, scored, small_run
from report_pages import page_of

from evaluation.measure import Estimate
from evaluation.report.drawing import x_at, y_at
from evaluation.report.figures import make_groups, make_tables
from evaluation.report.plots import found_within, make_plots
from evaluation.report.words import difference, interval_text, number, seconds


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (number("hit@1", 0.8987), "89.9%"),
        (number("mrr@10", 0.94), "0.940"),
        (number("quote_chars_mean", 1204.4), "1,204 characters"),
        (number("seconds_p50", 0.0412), "41 ms"),
        (seconds(1.5), "1.50 s"),
        (seconds(61.0), "61 s"),
        (seconds(600.0), "10 min"),
        (interval_text("hit@1", 0.8, 0.95, n=6), "80.0–95.0%"),
        (interval_text("seconds_p95", 0.9, 1.2, n=6), "900 ms–1.20 s"),
        (interval_text("hit@1", 1.0, 1.0, n=1200), "all 1,200 alike"),
        (interval_text("hit@1", 1.0, 1.0, n=1), "a single value"),
        (difference("hit@1", -0.012), "−1.2 points"),
        (difference("seconds_p50", 0.5), "+500 ms"),
        (difference("mrr@10", 0.0), "±0.000"),
    ],
)
def test_numbers_carry_their_unit(told: str, expected: str) -> None:
    assert told == expected


def test_figures_stand_in_groups_with_their_intervals() -> None:
    run = dataclasses.replace(
        small_run(),
        metrics={"seconds_p50": Estimate(0.25, 0.2, 0.3, 8), "hit@1": Estimate(0.6, 0.2, 0.8, 5)},
        judge_metrics={"faithfulness": Estimate(0.9, 0.8, 1.0, 4)},
        judge_model="openai:judge",
    )
    finding, speed, judge = make_groups(run)
    (hit,) = finding.figures
    assert (finding.title, hit.title, hit.value, hit.interval, hit.n, hit.span, hit.better) == (
        "Finding the article",
        "Right article first",
        "60.0%",
        "20.0–80.0%",
        5,
        (20.0, 60.0, 80.0),
        "higher",
    )
    assert [(one.value, one.span) for one in speed.figures] == [("250 ms", None)]
    assert (judge.asks, [one.value for one in judge.figures]) == (
        "What does openai:judge think of the answers?",
        ["0.900"],
    )


def test_values_that_are_all_alike_have_no_interval() -> None:
    metrics = {"hit@1": Estimate(0.6, 0.2, 0.8, 5), "misattributed": Estimate(0.0, 0.0, 0.0, 6)}
    page = page_of(dataclasses.replace(small_run(), metrics=metrics))
    figures = page[page.index('<section id="figures"') : page.index('<section id="plots"')]
    told = re.sub(r"\s+", " ", re.sub("<[^>]+>", " ", figures))
    assert "20.0–80.0% of 5" in told
    assert "Quotes that stand elsewhere 0.0% all 6 alike Share" in told


def test_every_metric_of_a_run_is_on_its_page() -> None:
    run = dataclasses.replace(
        small_run(), metrics={**small_run().metrics, "novelty": Estimate(0.5, 0.4, 0.6, 8)}
    )
    shown = [figure.metric for group in make_groups(run) for figure in group.figures]
    assert sorted(shown) == sorted(run.metrics)


def test_breakdowns_count_questions_and_leave_out_what_does_not_apply() -> None:
    by_language, by_type, by_pair = make_tables(small_run())
    assert [(name, many) for name, many, _ in by_language.rows] == [("German", 2), ("English", 6)]
    refusals = by_language.columns.index("Rightly refused")
    assert [figures[refusals] and figures[refusals].value for _, _, figures in by_language.rows] == [
        None,
        "50.0%",
    ]
    assert [(name, many) for name, many, _ in by_type.rows] == [("fact", 3), ("number", 1), ("when", 2)]
    assert [(name, many) for name, many, _ in by_pair.rows] == [
        ("German → English", 2),
        ("English → English", 6),
    ]


def test_shares_found_by_rank_are_those_of_the_metrics() -> None:
    run = small_run()
    shares = found_within(run.judged)
    # Five questions have gold articles: 1, 2, 3 and 4 have theirs first, 7 second.
    assert shares == (0.8, *(1.0,) * 9)
    assert (shares[0], shares[3], shares[9]) == tuple(run.metrics[f"hit@{k}"].value for k in (1, 4, 10))


def test_the_dot_of_the_refusal_curve_is_what_the_run_did() -> None:
    plot = {plot.name: plot for plot in make_plots(small_run())}["by-threshold"]
    (mark,) = plot.marks
    assert (mark.x, mark.y, mark.label) == (x_at(1 / 6), y_at(0.5), "this run: 50.0% rightly, 16.7% wrongly")
    assert plot.line.split()[0] == f"{x_at(0):g},{y_at(0):g}"
    assert plot.line.split()[-1] == f"{x_at(1):g},{y_at(1):g}"


def test_the_dot_of_the_curve_of_sure_answers_is_what_the_run_did() -> None:
    plot = {plot.name: plot for plot in make_plots(small_run())}["by-sureness"]
    (mark,), (ruler,) = plot.marks, plot.rulers
    # All but 4 and 5 are sure: 1 and 2 are right, 3, 6 and 7 are wrong, and 8 is unknown.
    assert ruler.label == "this run: 75.0% sure, 60.0% wrong"
    assert (ruler.x, mark.x, mark.y) == (x_at(6 / 8), x_at(6 / 8), y_at(0.6))
    assert plot.line.split()[-1] == f"{mark.x:g},{mark.y:g}"
    assert plot.rows == (
        ("0.90", "12.5%", "0.0%"),
        ("0.80", "50.0%", "33.3%"),
        ("0.70", "62.5%", "50.0%"),
        ("0.60", "75.0%", "60.0%"),
    )


def test_an_answer_that_is_proven_is_sure_at_every_border() -> None:
    proven = asked(FELL, cited("crane", "The crane fell on Tuesday."), confidence=0.01)
    unsure = asked(PAID, cited("crane", "Nobody was hurt."), confidence=0.2)
    doubted = dataclasses.replace(unsure.answer, opening="Perhaps:", unsure=True)
    run = run_of(*scored(proven, dataclasses.replace(unsure, answer=doubted)))
    plot = {plot.name: plot for plot in make_plots(run)}["by-sureness"]
    assert plot.rows == (("1.00", "50.0%", "0.0%"), ("0.20", "100.0%", "50.0%"))
    assert plot.rulers[0].label == "this run: 50.0% sure, 0.0% wrong"


def test_the_axis_of_errors_ends_a_little_above_the_highest() -> None:
    right = [asked(FELL, cited("crane", "The crane fell on Tuesday."), confidence=0.9)] * 19
    run = run_of(*scored(*right, asked(PAID, cited("crane", "Nobody was hurt."), confidence=0.5)))
    plot = {plot.name: plot for plot in make_plots(run)}["by-sureness"]
    assert [tick.label for tick in plot.y_ticks] == ["0%", "2%", "4%", "6%", "8%", "10%"]
    assert plot.marks[0].y == y_at(0.5)


def test_the_latency_plot_counts_every_answer() -> None:
    plot = {plot.name: plot for plot in make_plots(small_run())}["latency"]
    assert sum(int(many) for _, many in plot.rows) == 8
    assert [ruler.label for ruler in plot.rulers] == ["half by 250 ms", "95 of 100 by 672 ms"]


def test_a_stray_wait_does_not_flatten_the_others() -> None:
    waits = [0.1] * 99 + [50.0]
    run = run_of(*scored(*(asked(OPEN, cited("crane", "Nobody"), seconds=wait) for wait in waits)))
    (plot,) = make_plots(run)
    # There are 24 bars up to 200 ms; the thirteenth begins at 100 ms.
    assert plot.rows == (("100 ms to 108 ms", "99"), ("192 ms to 200 ms", "1"))
    assert plot.text.says.endswith("The last bar holds all from 192 ms on.")


def test_a_run_of_one_kind_of_question_has_no_refusal_curve() -> None:
    run = run_of(*scored(asked(PAID), asked(PAID)))
    assert [plot.name for plot in make_plots(run)] == ["latency"]
