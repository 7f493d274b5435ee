from time import process_time

import numpy as np
import pytest
from judged_fakes import judged

from evaluation.answered import Judged
from evaluation.measure import (
    Estimate,
    cluster_questions,
    measure,
    measure_by,
    measure_judge,
    metrics_in_order,
    scores_table,
)
from evaluation.metrics.metric import METRICS
from evaluation.questions import Question
from evaluation.resampling import resampled_counts


def answers(name: str, *scores: float) -> list[Judged]:
    return [judged(f"q{number}", {name: score}) for number, score in enumerate(scores)]


def width(estimate: Estimate) -> float:
    return estimate.high - estimate.low


def test_a_metric_is_the_mean_over_the_questions_that_have_it() -> None:
    rows = [*answers("token_f1", 0.5, 0.25, 0.0), judged("other", {"hit@1": 1.0})]
    metric = measure(rows)["token_f1"]
    assert (metric.value, metric.n) == (0.25, 3)


def test_seconds_become_the_median_and_the_95th_percentile() -> None:
    metrics = measure(answers("seconds", *(number / 100 for number in range(101))))
    assert list(metrics) == ["seconds_p50", "seconds_p95"]
    assert [metrics[name].value for name in metrics] == pytest.approx([0.5, 0.95])
    assert {metrics[name].n for name in metrics} == {101}


def test_the_median_of_an_even_number_lies_between_the_middle_two() -> None:
    assert measure(answers("seconds", 1.0, 4.0, 2.0, 8.0))["seconds_p50"].value == 3.0


def test_the_interval_is_that_of_the_resamples_counted_one_by_one() -> None:
    scores = [1.0, 0.0, 0.25, 1.0, 0.5]
    drawn = [list(np.repeat(scores, row)) for block in resampled_counts(5) for row in block]
    means = [sum(sample) / len(sample) for sample in drawn]
    expected = Estimate(0.55, *np.quantile(means, [0.025, 0.975]), n=5)
    metric = measure(answers("hit@1", *scores))["hit@1"]
    assert (metric.value, metric.low, metric.high) == pytest.approx(
        (expected.value, expected.low, expected.high)
    )


def test_the_interval_of_seconds_is_that_of_the_resamples_counted_one_by_one() -> None:
    seconds = [0.3, 0.1, 0.2, 0.9, 0.4]
    drawn = [np.repeat(seconds, row) for block in resampled_counts(5) for row in block]
    low, high = np.quantile([np.quantile(sample, 0.95) for sample in drawn], [0.025, 0.975])
    metric = measure(answers("seconds", *seconds))["seconds_p95"]
    assert (metric.low, metric.high) == pytest.approx((low, high))


def test_the_interval_is_about_two_standard_errors_either_way() -> None:
    metric = measure(answers("hit@1", *[1.0] * 280 + [0.0] * 120))["hit@1"]
    error = (0.7 * 0.3 / 400) ** 0.5
    assert (metric.low, metric.high) == pytest.approx((0.7 - 1.96 * error, 0.7 + 1.96 * error), abs=0.005)


def test_a_question_asked_thrice_tells_no_more_than_once() -> None:
    scores = [float(number % 3 == 0) for number in range(60)]
    once = [judged(f"{n}", {"hit@1": score}, text=f"What of {n}?") for n, score in enumerate(scores)]
    thrice = [
        judged(f"{n}/{copy}", {"hit@1": score}, text=f"What of {n}?")
        for copy in range(3)
        for n, score in enumerate(scores)
    ]
    apart = answers("hit@1", *scores * 3)
    assert width(measure(thrice)["hit@1"]) == pytest.approx(width(measure(once)["hit@1"]))
    ratio = width(measure(thrice)["hit@1"]) / width(measure(apart)["hit@1"])
    assert ratio == pytest.approx(3**0.5, rel=0.1)


def test_the_interval_of_a_single_question_is_its_value() -> None:
    rows = [judged("q", {"token_f1": 0.1, "seconds": 0.3})]
    assert measure(rows) == {
        "token_f1": Estimate(0.1, 0.1, 0.1, 1),
        "seconds_p50": Estimate(0.3, 0.3, 0.3, 1),
        "seconds_p95": Estimate(0.3, 0.3, 0.3, 1),
    }


def test_a_metric_of_a_single_question_among_others_has_its_value_for_interval() -> None:
    rows = [*answers("hit@1", 1.0, 0.0), judged("only", {"token_f1": 0.1})]
    assert measure(rows)["token_f1"] == Estimate(0.1, 0.1, 0.1, 1)


def test_the_same_answers_measure_the_same_every_time() -> None:
    rows = [*answers("hit@1", 1.0, 0.0, 1.0), judged("slow", {"seconds": 2.0}), judged("q", {"seconds": 1.0})]
    assert measure(rows) == measure(rows)


def test_metrics_come_in_their_order_and_unknown_ones_after() -> None:
    names = ["zeal", *reversed(METRICS), "aplomb"]
    scores = {name: 1.0 for name in names if not name.startswith("seconds_")} | {"seconds": 1.0}
    assert list(measure([judged("q", scores)])) == [*METRICS, "aplomb", "zeal"]
    assert metrics_in_order(names) == [*METRICS, "aplomb", "zeal"]


def test_nothing_is_measured_of_nothing() -> None:
    assert measure([]) == {}
    assert measure([judged("q", {})]) == {}


def test_what_a_judge_says_is_measured_apart() -> None:
    rows = [
        judged("a", {"hit@1": 1.0, "faithfulness": 0.5, "answer_relevance": 0.25}),
        judged("b", {"hit@1": 1.0, "faithfulness": 0.5}),
    ]
    assert measure(rows) == {"hit@1": Estimate(1.0, 1.0, 1.0, 2)}
    assert measure_judge(rows) == {
        "faithfulness": Estimate(0.5, 0.5, 0.5, 2),
        "answer_relevance": Estimate(0.25, 0.25, 0.25, 1),
    }


def test_without_a_judge_there_is_nothing_of_one() -> None:
    assert measure_judge(answers("hit@1", 1.0)) == {}


def test_groups_are_measured_by_themselves() -> None:
    rows = [
        judged("a", {"hit@1": 1.0}, language="en", question_type="who", languages=("de",)),
        judged("b", {"hit@1": 0.0}, language="de", question_type="when", languages=("de",)),
        judged("c", {"hit@1": 0.0}, language="en", languages=("de", "en")),
    ]
    one, zero = Estimate(1.0, 1.0, 1.0, 1), Estimate(0.0, 0.0, 0.0, 1)
    assert measure_by(rows) == {
        "language": {"de": {"hit@1": zero}, "en": measure([rows[0], rows[2]])},
        "question_type": {"when": {"hit@1": zero}, "who": {"hit@1": one}},
        "language_pair": {"de-de": {"hit@1": zero}, "en-de": {"hit@1": one}},
    }


def test_a_question_without_a_language_goes_by_the_one_it_was_found_to_have() -> None:
    found, said = judged("a", {"hit@1": 1.0}, language=None), judged("b", {"hit@1": 1.0}, language="de")
    assert [(one.language, one.language_pair) for one in (found, said)] == [("fr", "fr-en"), ("de", "de-en")]
    assert list(measure_by([found, said])["language"]) == ["de", "fr"]


def test_questions_that_differ_in_case_and_white_space_are_one_cluster() -> None:
    texts = ["Who won?", "who  WON?\n", "Who won", "Who won?"]
    assert list(cluster_questions(Question(str(n), text) for n, text in enumerate(texts))) == [0, 0, 1, 0]


def test_a_conversation_is_one_cluster() -> None:
    first = Question("1", "Who won?")
    second = Question("2", "By how much?", history=("Who won?",))
    third = Question("3", "Where?", history=("Who won?", "By how much?"))
    other = Question("4", "By how much?")
    assert list(cluster_questions([first, second, third, other])) == [0, 0, 0, 1]


def test_the_table_of_scores_says_what_is_not_there() -> None:
    table = scores_table([{"a": 0.5}, {"b": 0.25, "c": 1.0}], ["b", "a"])
    assert np.array_equal(table, [[np.nan, 0.5], [0.25, np.nan]], equal_nan=True)


def test_a_thousand_questions_are_measured_within_seconds() -> None:
    random = np.random.default_rng(1)
    names = [name for name in METRICS if not name.startswith("seconds_")] + ["seconds"]
    rows = [
        judged(
            str(number),
            dict(zip(names, random.random(len(names)), strict=True)),
            language=("en", "de", "fr")[number % 3],
            question_type=f"type {number % 10}",
        )
        for number in range(1_000)
    ]
    started = process_time()
    measure(rows)
    measure_by(rows)
    assert process_time() - started < 5  # takes about 1
