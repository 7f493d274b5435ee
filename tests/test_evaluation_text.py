"""What `beleg evaluate` prints: a line each, in the width of a terminal, whatever is in a saved run."""

from dataclasses import replace

import pytest
from judged_fakes import judged, run_of

from beleg.evaluation_text import print_comparison, print_run
from evaluation.compare import compare_runs
from evaluation.saved import saved_run

RUN = run_of(judged("a", {"hit@1": 1.0, "quote_chars_mean": 20.0}), judged("b", {"hit@1": 0.0}))
OLD = saved_run(RUN, version="0.1.0", commit="abc")


def compared(capsys: pytest.CaptureFixture[str], **fields: object) -> list[str]:
    """The lines of a comparison with a saved run that has these fields."""
    print_comparison(compare_runs(RUN, replace(OLD, **fields)))  # type: ignore[arg-type]  # free fields
    return capsys.readouterr().out.splitlines()


def test_runs_that_were_made_alike_are_set_side_by_side_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    lines = compared(capsys)
    assert lines[0] == "Against questions.jsonl by Beleg 0.1.0 abc, 2 questions"
    assert lines[1].split() == ["metric", "old", "new", "change", "95", "%", "p", "won", "lost"]


def test_what_makes_runs_less_comparable_stands_above_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    lines = compared(capsys, set_sha256="e" * 64, embedding_model="words", index=None)
    assert lines[1:4] == [
        "The question sets are not the same file: only questions that are in both are compared.",
        "Another embedding model: words then, letters now.",
        "Another index: none then, 2 articles in 3 passages now.",
    ]


def test_line_ends_of_a_saved_run_break_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = compared(capsys, version="0.1\n\nb", set_name="a\r\nb", embedding_model="x\ty\u2028z")
    assert lines[:2] == [
        "Against a b by Beleg 0.1 b abc, 2 questions",
        "Another embedding model: x y z then, letters now.",
    ]


def test_a_set_with_a_line_end_in_its_name_is_told_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    print_run(replace(RUN, set_name="a\nb"))
    assert capsys.readouterr().out.splitlines()[0] == "2 questions of a b in 12.3 s"


def test_the_largest_scores_that_are_read_fit_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    scores = {"false_refusal_rate": -1e9, "answer_in_quotes@1": 99_999.9, "seconds": 1e9}
    wild = run_of(*(judged(id_, scores) for id_ in "ab"))
    run = run_of(*(judged(id_, dict.fromkeys(scores, sign * 1e9)) for id_, sign in (("a", 1), ("b", -1))))
    print_comparison(compare_runs(run, saved_run(wild, version="0", commit=None)))
    assert max(map(len, capsys.readouterr().out.splitlines()[1:5])) <= 80
