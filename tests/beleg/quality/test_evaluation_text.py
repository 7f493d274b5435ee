"""What `beleg evaluate` prints: single lines in the width of a terminal, whatever is in a saved run."""

import re
from dataclasses import replace

import pytest
from judged_fakes import judged, run_of
from report_fakes import small_run
from report_hostile import HOSTILE

from beleg.quality.evaluation_text import print_comparison, print_run
from evaluation.compare import compare_runs
from evaluation.measure import Estimate
from evaluation.metrics.metric import METRICS
from evaluation.saved import saved_run
from evaluation.texts.run_texts import ENGLISH, LANGUAGES, RunTexts, run_texts_in

RUN = run_of(judged("a", {"hit@1": 1.0, "quote_chars_mean": 20.0}), judged("b", {"hit@1": 0.0}))
GERMAN = run_texts_in("de")
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


@pytest.mark.parametrize("texts", [ENGLISH, GERMAN], ids=LANGUAGES)
def test_every_metric_stands_there_by_its_plain_name_with_what_it_means(
    capsys: pytest.CaptureFixture[str], texts: RunTexts
) -> None:
    print_run(replace(RUN, metrics=dict.fromkeys(METRICS, Estimate(9.875, 9.125, 9.975, 99_999))), texts)
    _, _, *lines = capsys.readouterr().out.splitlines()
    rows, meanings = lines[: 2 * len(METRICS) : 2], lines[1 : 2 * len(METRICS) : 2]
    for metric, row, says in zip(METRICS, rows, meanings, strict=True):
        arrow = "↑" if METRICS[metric].better == "higher" else "↓"
        assert row.startswith(f"{texts.metric(metric).name} {arrow} ")
        assert row.split()[-1] == texts.numbers.written(99_999, ",")
        assert says == f"  {metric}: {texts.metric(metric).says}"
    assert max(map(len, [*rows, *meanings])) <= 80


def test_the_judges_metrics_stand_apart(capsys: pytest.CaptureFixture[str]) -> None:
    opinion = {"faithfulness": Estimate(0.5, 0.25, 0.75, 4)}
    print_run(replace(RUN, metrics={}, judge_model="a\nb", judge_metrics=opinion))
    assert capsys.readouterr().out.splitlines()[2:4] == [
        "In the eyes of a b",
        "metric        value            95 %  n",
    ]


def test_a_narrow_terminal_has_the_numbers_under_each_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "42")
    print_run(small_run(), GERMAN)
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:3] == ["Richtiger Artikel zuerst ↑", "  0,800 (0,333 bis 1,000), 5 gezählt"]


def test_the_questions_that_failed_are_named_by_what_became_of_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_run(small_run())
    failed = capsys.readouterr().out.partition("\n\n")[2].splitlines()
    assert failed == [
        "Failed: 4 of 8 questions",
        "Wrongly answered: 1. The articles have no answer, yet one was given.",
        "  paid-twice: Who paid for the last crane?",
        "Wrongly refused: 1. The articles have the answer, yet none was given.",
        "  closed: For how long was the harbour closed?",
        "Answer missed: 1. None of the first three quotes has an expected answer.",
        "  repaired: Wann wurde der Motor repariert?",
        "Other article first: 1. The article found first is not an expected one.",
        "  sails: Fährt die Fähre?",
    ]


def test_where_nothing_failed_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    print_run(run_of(judged("a", {"hit@1": 1.0})), GERMAN)
    assert capsys.readouterr().out.endswith("\n\nNicht bestanden: keine von 1 Frage\n")


def test_of_many_that_failed_the_first_ten_are_named_in_a_line_each_whatever_they_say(
    capsys: pytest.CaptureFixture[str],
) -> None:
    hostile = " ".join(HOSTILE)
    print_run(run_of(*(judged(f"{n}\n{hostile}", {"hit@1": 0.0}, text=hostile) for n in range(1012))))
    shown = capsys.readouterr().out
    failed = shown.partition("\n\n")[2].splitlines()
    assert failed[0] == "Failed: 1,012 of 1,012 questions"
    assert [line[:3] for line in failed[2:12]] == [f"  {n}" for n in range(10)]
    assert failed[12:] == ["  and 1,002 more, which --report names"]
    assert max(map(len, failed)) <= 80
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)


def test_a_comparison_is_told_in_german(capsys: pytest.CaptureFixture[str]) -> None:
    old = replace(OLD, set_sha256="e" * 64, embedding_model="words", index=None)
    print_comparison(compare_runs(RUN, old), GERMAN)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        "Verglichen mit questions.jsonl von Beleg 0.1.0 abc, 2 Fragen",
        "Die Fragensätze sind verschiedene Dateien: Verglichen werden nur Fragen, die in beiden stehen.",
        "Anderes Embedding-Modell: damals words, jetzt letters.",
        "Anderer Index: damals keiner, jetzt 2 Artikel in 3 Textstellen.",
    ]
    assert lines[5].split()[:4] == ["hit@1", "0,500", "0,500", "+0,000"]
