import pytest
from evaluation_values import make_answer, make_answered, make_question, refuse
from hypothesis import given
from hypothesis import strategies as st

from bot.citations.answer import Answer
from evaluation.metrics.refusals import RefusalPoint, refusal_curve, refusal_scores

GIVEN = make_answer(("f", "The ferry sails again.", "The ferry sails again."))


@pytest.mark.parametrize(
    ("answerable", "answer", "scores"),
    [
        (True, GIVEN, {"false_refusal_rate": 0.0}),
        (True, refuse(), {"false_refusal_rate": 1.0}),
        (False, GIVEN, {"refusal_rate": 0.0}),
        (False, refuse(), {"refusal_rate": 1.0}),
    ],
)
def test_a_refusal_is_right_or_false_by_its_question(
    answerable: bool, answer: Answer, scores: dict[str, float]
) -> None:
    assert refusal_scores(make_answered(make_question(answerable=answerable), answer)) == scores


def test_the_curve_has_a_point_for_every_confidence_and_one_where_all_are_refused() -> None:
    pairs = [(0.9, True), (0.2, False), (0.5, True), (0.5, False), (0.2, True), (0.7, True)]
    assert refusal_curve(pairs) == (
        RefusalPoint(0.2, 0 / 2, 0 / 4),
        RefusalPoint(0.5, 1 / 2, 1 / 4),
        RefusalPoint(0.7, 2 / 2, 2 / 4),
        RefusalPoint(0.9, 2 / 2, 3 / 4),
        RefusalPoint(0.9000000000000001, 2 / 2, 4 / 4),
    )


@pytest.mark.parametrize("pairs", [[], [(0.5, True)], [(0.5, False), (0.7, False)]])
def test_without_both_kinds_of_questions_there_is_no_curve(pairs: list[tuple[float, bool]]) -> None:
    assert refusal_curve(pairs) == ()


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_each_point_is_what_refusing_below_its_threshold_comes_to(pairs: list[tuple[float, bool]]) -> None:
    for point in refusal_curve(pairs):
        refused = {
            kind: [confidence < point.threshold for confidence, answerable in pairs if answerable is kind]
            for kind in (True, False)
        }
        assert point.refusal_rate == sum(refused[False]) / len(refused[False])
        assert point.false_refusal_rate == sum(refused[True]) / len(refused[True])


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_the_curve_rises_from_no_refusal_to_all(pairs: list[tuple[float, bool]]) -> None:
    curve = refusal_curve(pairs)
    rates = [(point.refusal_rate, point.false_refusal_rate) for point in curve]
    assert [point.threshold for point in curve] == sorted({point.threshold for point in curve})
    assert rates == sorted(rates)
    assert (rates[0], rates[-1]) == ((0.0, 0.0), (1.0, 1.0)) if curve else True
