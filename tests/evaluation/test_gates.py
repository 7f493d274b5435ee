import pytest

from evaluation.gates import FailedGate, Gate, Option, check_gates, parse_gate
from evaluation.measure import Estimate
from evaluation.metrics.metric import METRICS

UNDER: Option = "--fail-under"
OVER: Option = "--fail-over"
METRICS_OF_RUN = {
    "hit@1": Estimate(0.75, 0.7123, 0.79, 400),
    "misattributed": Estimate(0.0, 0.0, 0.0, 400),
    "faithfulness": Estimate(0.5, 0.4, 0.6, 20),
}


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("hit@1=0.8", Gate("hit@1", UNDER, 0.8)),
        (" quote_chars_mean = 220 ", Gate("quote_chars_mean", UNDER, 220.0)),
        ("seconds_p95=-1e-3", Gate("seconds_p95", UNDER, -0.001)),
        ("faithfulness=.9", Gate("faithfulness", UNDER, 0.9)),
        ("answer_relevance=1", Gate("answer_relevance", UNDER, 1.0)),
    ],
)
def test_a_gate_is_read(text: str, gate: Gate) -> None:
    assert parse_gate(text, UNDER) == gate


@pytest.mark.parametrize("name", METRICS)
def test_every_metric_can_have_a_gate(name: str) -> None:
    assert parse_gate(f"{name}=0.5", OVER) == Gate(name, OVER, 0.5)


@pytest.mark.parametrize("text", ["hit@1", "", "hit@1:0.8", "0.8"])
def test_a_gate_without_an_equals_sign_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not METRIC=VALUE, for example hit@1=0\.8$"):
        parse_gate(text, UNDER)


def test_an_unknown_metric_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="there is no metric 'hits@1'; there are hit@1, hit@4, ") as caught:
        parse_gate("hits@1=0.8", UNDER)
    assert str(caught.value).endswith("seconds_p50, seconds_p95, faithfulness, answer_relevance")


@pytest.mark.parametrize("bound", ["", "high", "80%", "0,8", "0.8=0.9"])
def test_a_bound_that_is_no_number_is_refused(bound: str) -> None:
    with pytest.raises(ValueError, match="is no number"):
        parse_gate(f"hit@1={bound}", UNDER)


@pytest.mark.parametrize("bound", ["nan", "inf", "-Infinity", "1e999"])
def test_a_bound_that_is_not_finite_is_refused(bound: str) -> None:
    with pytest.raises(ValueError, match=f"'{bound}' is no bound"):
        parse_gate(f"hit@1={bound}", UNDER)


@pytest.mark.parametrize("text", ["hit@1=80", "misattributed=-0.1", "faithfulness=1.01"])
def test_a_rate_beyond_0_and_1_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"rates go from 0 to 1, so that 80 % is 0\.8"):
        parse_gate(text, UNDER)


@pytest.mark.parametrize(
    ("gate", "passes"),
    [
        (Gate("hit@1", UNDER, 0.74), True),
        (Gate("hit@1", UNDER, 0.75), True),
        (Gate("hit@1", UNDER, 0.76), False),
        (Gate("hit@1", OVER, 0.76), True),
        (Gate("hit@1", OVER, 0.75), True),
        (Gate("hit@1", OVER, 0.74), False),
        (Gate("misattributed", OVER, 0.0), True),
    ],
)
def test_a_run_passes_up_to_the_bound(gate: Gate, passes: bool) -> None:
    assert check_gates([gate], METRICS_OF_RUN) == (
        () if passes else (FailedGate(gate, METRICS_OF_RUN["hit@1"]),)
    )


@pytest.mark.parametrize("option", [UNDER, OVER])
def test_a_run_passes_a_bound_copied_from_its_figures(option: Option) -> None:
    thirds = Estimate(2 / 3, 0.5, 0.8, 3)
    assert check_gates([Gate("hit@1", option, round(2 / 3, 6))], {"hit@1": thirds}) == ()


def test_a_metric_that_is_not_measured_fails() -> None:
    gates = [Gate("token_f1", UNDER, 0.1), Gate("token_f1", OVER, 0.9)]
    assert check_gates(gates, METRICS_OF_RUN) == tuple(FailedGate(gate, None) for gate in gates)


def test_failed_gates_come_in_the_order_they_were_given() -> None:
    gates = [
        Gate("hit@1", UNDER, 0.9),
        Gate("misattributed", OVER, 0.1),
        Gate("faithfulness", UNDER, 0.75),
        Gate("hit@1", UNDER, 0.8),
    ]
    assert [str(failed) for failed in check_gates(gates, METRICS_OF_RUN)] == [
        "hit@1 is 0.75 (0.7123 to 0.79, 400 questions), under 0.9",
        "faithfulness is 0.5 (0.4 to 0.6, 20 questions), under 0.75",
        "hit@1 is 0.75 (0.7123 to 0.79, 400 questions), under 0.8",
    ]


def test_an_unmeasured_gate_says_so() -> None:
    assert str(FailedGate(Gate("token_f1", UNDER, 0.1), None)) == (
        "token_f1 is not measured, as nothing in this question set allows it (--fail-under token_f1=0.1)"
    )


@pytest.mark.parametrize(
    ("option", "value", "bound", "line"),
    [
        (UNDER, 0.8499987, 0.85, "hit@1 is 0.849999 (0.8 to 0.9, 9 questions), under 0.85"),
        (OVER, 0.84996, 0.84994, "hit@1 is 0.85 (0.8 to 0.9, 9 questions), over 0.84994"),
        (UNDER, 0.84996, 0.84997, "hit@1 is 0.84996 (0.8 to 0.9, 9 questions), under 0.84997"),
    ],
)
def test_a_value_close_to_the_bound_is_told_so_far_that_it_is_seen_to_fail(
    option: Option, value: float, bound: float, line: str
) -> None:
    failed = check_gates([Gate("hit@1", option, bound)], {"hit@1": Estimate(value, 0.8, 0.9, 9)})
    assert [str(one) for one in failed] == [line]
