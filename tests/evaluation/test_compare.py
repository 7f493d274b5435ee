from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from judged_fakes import judged, run_of

from evaluation.answered import Judged
from evaluation.compare import Difference, OtherSetup, RunComparison, compare_runs
from evaluation.measure import EvaluationRun, IndexInfo
from evaluation.resampling import EXCHANGES, resampled_counts
from evaluation.saved import SavedRun, saved_run
from index.errors import BelegError


def answers(name: str, *scores: float) -> list[Judged]:
    return [judged(f"q{number}", {name: score}) for number, score in enumerate(scores)]


def saved(run: EvaluationRun) -> SavedRun:
    return saved_run(run, version="0.1.0", commit="abc")


def compare(name: str, *, old: list[float], new: list[float]) -> Difference:
    """The change of one metric, over questions that are each a cluster of their own."""
    comparison = compare_runs(run_of(*answers(name, *new)), saved(run_of(*answers(name, *old))))
    return comparison.metrics[name]


def test_a_run_has_not_changed_against_itself() -> None:
    rows = [
        judged("a", {"hit@1": 1.0, "ndcg@10": 0.6309297536, "seconds": 0.5}),
        judged("b", {"hit@1": 0.0, "ndcg@10": 0.4306765581, "seconds": 1.25}),
    ]
    assert compare_runs(run_of(*rows), saved(run_of(*rows))) == RunComparison(
        old_set="questions.jsonl",
        old_version="0.1.0",
        old_commit="abc",
        same_set=True,
        shared=2,
        changed=(),
        only_new=(),
        only_old=(),
        setup=(),
        metrics={
            "hit@1": Difference(0.5, 0.5, 0.0, 0.0, 0.0, 1.0, 2),
            "ndcg@10": Difference(0.5308035, 0.5308035, 0.0, 0.0, 0.0, 1.0, 2),
            "seconds_p50": Difference(0.875, 0.875, 0.0, 0.0, 0.0, 1.0, 2),
            "seconds_p95": Difference(1.2125, 1.2125, 0.0, 0.0, 0.0, 1.0, 2),
        },
        old_index=run_of(*rows).index,
        new_index=run_of(*rows).index,
    )


def test_a_difference_is_new_minus_old_with_the_questions_won_and_lost() -> None:
    change = compare("hit@1", old=[1, 0, 0, 1, 0], new=[1, 1, 1, 0, 0])
    assert (change.old, change.new, change.n) == (0.4, 0.6, 5)
    assert change.difference == pytest.approx(0.2)
    assert (change.won, change.lost) == (("q1", "q2"), ("q3",))


def test_of_what_should_be_low_less_is_won() -> None:
    change = compare("fabricated", old=[0.5, 0.0, 0.25], new=[0.0, 0.5, 0.25])
    assert (change.won, change.lost) == (("q0",), ("q1",))


def test_the_interval_is_paired_question_by_question() -> None:
    old, new = [0.1, 0.9, 0.5, 0.3], [0.2, 1.0, 0.4, 0.5]
    changes = np.array(new) - np.array(old)
    drawn = [np.repeat(changes, row).mean() for block in resampled_counts(4) for row in block]
    change = compare("token_f1", old=old, new=new)
    assert (change.low, change.high) == pytest.approx(tuple(np.quantile(drawn, [0.025, 0.975])))


def test_p_is_that_of_the_randomisation_test() -> None:
    old, new = [0.1, 0.9, 0.5, 0.3, 0.2, 0.2], [0.2, 1.0, 0.4, 0.5, 0.3, 0.5]
    changes = np.array(new) - np.array(old)
    exchanged = [abs(np.dot(signs, changes)) for signs in product([1, -1], repeat=6)]
    expected = np.mean(np.array(exchanged) >= abs(changes.sum()) - 1e-9)
    assert compare("token_f1", old=old, new=new).p == pytest.approx(expected, abs=0.02)


def test_a_clear_improvement_is_no_chance() -> None:
    change = compare("hit@1", old=[0.0] * 30 + [1.0] * 30, new=[1.0] * 28 + [0.0] * 2 + [1.0] * 30)
    assert change.p == pytest.approx(1 / (1 + EXCHANGES))
    assert 0 < change.low < change.difference < change.high


def test_as_many_won_as_lost_may_be_chance() -> None:
    change = compare("hit@1", old=[0.0, 1.0] * 20, new=[1.0, 0.0] * 20)
    assert (change.difference, change.p) == (0.0, 1.0)
    assert change.low < 0 < change.high


def test_a_question_asked_thrice_is_exchanged_as_one() -> None:
    def run(score: float) -> EvaluationRun:
        texts = ["Who fell?", "Who stood?", "Who ran?"]
        return run_of(*(judged(f"{n}", {"hit@1": score}, text=texts[n % 3]) for n in range(9)))

    change = compare_runs(run(1.0), saved(run(0.0))).metrics["hit@1"]
    assert change.n == 9
    assert change.p == pytest.approx(2 / 2**3, abs=0.02)  # with 9 independent questions: 2 / 2**9


def test_seconds_are_compared_by_their_quantiles() -> None:
    old, new = [0.2, 0.4, 0.6, 0.8, 3.0], [0.1, 0.2, 0.3, 0.4, 3.5]
    comparison = compare_runs(run_of(*answers("seconds", *new)), saved(run_of(*answers("seconds", *old))))
    drawn = [
        np.quantile(np.repeat(new, row), [0.5, 0.95]) - np.quantile(np.repeat(old, row), [0.5, 0.95])
        for block in resampled_counts(5)
        for row in block
    ]
    low, high = np.quantile(drawn, [0.025, 0.975], axis=0)
    for name, column, quantile in (("seconds_p50", 0, 0.5), ("seconds_p95", 1, 0.95)):
        change = comparison.metrics[name]
        was, now = np.quantile(old, quantile), np.quantile(new, quantile)
        assert (change.old, change.new, change.difference) == pytest.approx((was, now, now - was))
        assert (change.low, change.high) == pytest.approx((low[column], high[column]))
        assert (change.n, change.won, change.lost) == (5, (), ())


def test_only_questions_in_both_count() -> None:
    new = run_of(judged("a", {"hit@1": 1.0}), judged("b", {"hit@1": 0.0}), judged("c", {"hit@1": 0.0}))
    old = run_of(judged("d", {"hit@1": 1.0}), judged("a", {"hit@1": 0.0}), digest="e" * 64)
    comparison = compare_runs(new, saved(old))
    assert (comparison.shared, comparison.same_set) == (1, False)
    assert (comparison.only_new, comparison.only_old) == (("b", "c"), ("d",))
    assert comparison.metrics == {"hit@1": Difference(0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1, ("a",), ())}


def test_another_question_under_the_same_id_does_not_count() -> None:
    new = run_of(judged("1", {"hit@1": 1.0}), judged("2", {"hit@1": 1.0}, text="Who?", history=("Where?",)))
    old = run_of(judged("1", {"hit@1": 0.5}), judged("2", {"hit@1": 0.5}, text="Who?"))
    comparison = compare_runs(new, saved(old))
    assert (comparison.shared, comparison.changed) == (1, ("2",))
    assert (comparison.only_new, comparison.only_old) == ((), ())
    assert (comparison.metrics["hit@1"].n, comparison.metrics["hit@1"].won) == (1, ("1",))


def test_unrelated_sets_have_nothing_in_common_but_line_numbers() -> None:
    old = saved(run_of(judged("1", {"hit@1": 1.0}, text="Who fell?")))
    with pytest.raises(BelegError, match=r"has none of the questions of 'questions\.jsonl'"):
        compare_runs(run_of(judged("1", {"hit@1": 1.0}, text="Who stood?")), old)


def test_what_the_runs_were_not_made_alike_with_is_told() -> None:
    run = replace(run_of(judged("a", {"hit@1": 1.0})), judge_model="openai:new")
    old = replace(saved(run), embedding_model="words", index=None, answerers=("a", "b"), judge_model="x:old")
    assert compare_runs(run, old).setup == (
        OtherSetup("embedding model", "words", "letters"),
        OtherSetup("index", "none", "2 articles in 3 passages"),
        OtherSetup("answerer", "a, b", "extractive"),
        OtherSetup("judge", "x:old", "openai:new"),
    )


def test_an_index_of_the_same_size_and_a_judge_of_one_run_are_no_difference() -> None:
    run = run_of(judged("a", {"hit@1": 1.0}))
    old = replace(saved(run), index=IndexInfo("0007", 2, 3, ("elsewhere",)), judge_model="openai:x")
    assert compare_runs(run, old).setup == ()


def test_what_makes_runs_less_comparable_is_told() -> None:
    new = run_of(*(judged(id_, {"hit@1": 1.0}) for id_ in ("a", "b", "c")), judged("1", {}, text="Who?"))
    old = run_of(
        judged("d", {}), judged("a", {"hit@1": 0.0}), judged("1", {}, text="Where?"), digest="e" * 64
    )
    assert compare_runs(new, replace(saved(old), embedding_model="words")).notes == (
        "The question sets are not the same file: only questions that are in both are compared.",
        "The same id, but another question: 1 question.",
        "Only in this run: 2 questions.",
        "Only in the older run: 1 question.",
        "Another embedding model: words then, letters now.",
    )
    assert compare_runs(new, saved(new)).notes == ()


def test_a_metric_counts_the_questions_that_have_it_in_both() -> None:
    new = run_of(judged("a", {"hit@1": 1.0}), judged("b", {"hit@1": 1.0, "token_f1": 0.5}))
    old = run_of(judged("a", {"hit@1": 1.0, "token_f1": 0.25}), judged("b", {"token_f1": 0.75}))
    metrics = compare_runs(new, saved(old)).metrics
    assert {name: (one.old, one.new, one.n) for name, one in metrics.items()} == {
        "hit@1": (1.0, 1.0, 1),
        "token_f1": (0.75, 0.5, 1),
    }


def test_what_only_one_run_measured_and_what_a_judge_said_is_left_out() -> None:
    new = run_of(judged("a", {"hit@1": 1.0, "token_f1": 0.5, "faithfulness": 0.5}))
    old = run_of(judged("a", {"hit@1": 1.0, "hit@4": 1.0, "faithfulness": 0.25}))
    assert list(compare_runs(new, saved(old)).metrics) == ["hit@1"]


def test_metrics_come_in_the_order_of_the_new_run() -> None:
    run = run_of(judged("a", {"seconds": 0.5, "zeal": 1.0, "refusal_rate": 1.0, "hit@1": 1.0}))
    assert list(compare_runs(run, saved(run)).metrics) == list(run.metrics)


def test_runs_without_a_question_in_common_cannot_be_compared() -> None:
    old = replace(saved(run_of(judged("b", {"hit@1": 1.0}))), set_name="other.jsonl")
    with pytest.raises(BelegError) as caught:
        compare_runs(run_of(judged("a", {"hit@1": 1.0})), old)
    assert str(caught.value) == (
        "The saved run of 'other.jsonl' has none of the questions of 'questions.jsonl': "
        "compare runs of one question set"
    )
