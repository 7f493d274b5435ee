"""How often the bot is sure, and how often it is wrong when it is."""

from dataclasses import replace
from statistics import fmean

import pytest
from evaluation_values import make_answer, make_answered, make_citation, make_question, refuse
from hypothesis import given
from hypothesis import strategies as st

from bot.citations.answer import Answer
from bot.wording.doubt import doubt
from evaluation.answered import Answered
from evaluation.metrics.metric import METRICS
from evaluation.metrics.support import SurePoint, is_wrong, support_scores, sure_curve

TEXT = "The ferry sails again. It sank on Monday. It was raised. Nobody was hurt."
QUOTES = ("The ferry sails again.", "It sank on Monday.", "It was raised.", "Nobody was hurt.")
SURE = make_answer(("ferry", TEXT, QUOTES[0]))
UNSURE = replace(SURE, opening=doubt("en"), unsure=True)


def asked(answer: Answer = SURE, **fields: object) -> Answered:
    return make_answered(make_question(**fields), answer)


@pytest.mark.parametrize(
    ("answer", "answerable", "scores"),
    [
        (SURE, True, {"sure_rate": 1.0}),
        (UNSURE, True, {"sure_rate": 0.0}),
        (refuse(), True, {"sure_rate": 0.0}),
        (SURE, False, {"sure_rate": 1.0, "sure_error_rate": 1.0, "refused_or_unsure": 0.0}),
        (UNSURE, False, {"sure_rate": 0.0, "refused_or_unsure": 1.0}),
        (refuse(), False, {"sure_rate": 0.0, "refused_or_unsure": 1.0}),
    ],
)
def test_a_question_of_which_nothing_is_known_counts_by_its_support(
    answer: Answer, answerable: bool, scores: dict[str, float]
) -> None:
    assert support_scores(asked(answer, answerable=answerable)) == scores
    assert scores.keys() <= METRICS.keys()


def test_an_unsure_answer_is_no_sure_error_though_it_is_wrong() -> None:
    scores = support_scores(asked(UNSURE, answers=("Friday",)))
    assert is_wrong(asked(UNSURE, answers=("Friday",)))
    assert scores == {"sure_rate": 0.0}


@pytest.mark.parametrize(("place", "wrong"), [(0, False), (2, False), (3, True)])
def test_an_expected_answer_has_to_be_in_the_first_three_quotes(place: int, wrong: bool) -> None:
    others = [quote for quote in QUOTES if quote != QUOTES[1]]
    others.insert(place, QUOTES[1])
    answer = make_answer(*(("ferry", TEXT, quote) for quote in others))
    assert is_wrong(asked(answer, answers=("Monday",), gold_articles=("ferry",))) is wrong


def test_an_expected_answer_decides_before_the_gold_articles_do() -> None:
    assert is_wrong(asked(answers=("Monday",), gold_articles=("ferry",)))
    assert is_wrong(asked(answers=("sails",), gold_articles=("crane",))) is False


@pytest.mark.parametrize(("gold", "wrong"), [("ferry", False), ("copy", False), ("crane", True)])
@pytest.mark.parametrize("answers", [(), ("Yes",)])
def test_without_an_answer_to_look_for_a_citation_has_to_be_of_a_gold_article(
    answers: tuple[str, ...], gold: str, wrong: bool
) -> None:
    answer = make_answer(make_citation("ferry", TEXT, QUOTES[0], also_in=("copy",)))
    assert is_wrong(asked(answer, answers=answers, gold_articles=("other", gold))) is wrong


@pytest.mark.parametrize(("said", "wrong"), [("yes", True), ("no", False), (None, False)])
def test_another_verdict_than_the_expected_one_is_wrong_whatever_is_cited(said: str, wrong: bool) -> None:
    answer = replace(SURE, verdict=said)
    assert is_wrong(asked(answer, answers=("No",), verdict="no", gold_articles=("ferry",))) is wrong


def test_a_refusal_is_neither_right_nor_wrong() -> None:
    assert is_wrong(asked(refuse(), answers=("Monday",))) is None
    assert is_wrong(asked(refuse(), answerable=False)) is None


def test_the_rates_are_means_over_the_questions_that_they_count() -> None:
    rows = [
        support_scores(one)
        for one in (
            asked(answers=("sails",)),
            asked(answerable=False),
            asked(),
            asked(UNSURE, answers=("sails",)),
        )
    ]
    means = {name: fmean(row[name] for row in rows if name in row) for name in rows[1]}
    assert means == {"sure_rate": 3 / 4, "sure_error_rate": 1 / 2, "refused_or_unsure": 0.0}


def test_the_curve_has_a_point_for_every_confidence() -> None:
    answers = [(0.9, False), (0.2, True), (0.5, True), (0.5, None), (0.7, False)]
    assert sure_curve(answers, questions=10) == (
        SurePoint(0.9, 1 / 10, 0 / 1),
        SurePoint(0.7, 2 / 10, 0 / 2),
        SurePoint(0.5, 4 / 10, 1 / 3),
        SurePoint(0.2, 5 / 10, 2 / 4),
    )


def test_the_curve_begins_where_something_is_known() -> None:
    assert sure_curve([(0.9, None), (0.5, True)], questions=2) == (SurePoint(0.5, 1.0, 1.0),)
    assert sure_curve([(0.9, None)], questions=1) == sure_curve([], questions=0) == ()


@given(st.lists(st.tuples(st.floats(0, 1), st.sampled_from((True, False, None)))))
def test_each_point_is_what_being_sure_from_its_threshold_comes_to(
    answers: list[tuple[float, bool | None]],
) -> None:
    for point in sure_curve(answers, questions=len(answers) + 1):
        sure = [wrong for confidence, wrong in answers if confidence >= point.threshold]
        known = [wrong for wrong in sure if wrong is not None]
        assert point.sure_rate == len(sure) / (len(answers) + 1)
        assert point.sure_error_rate == sum(known) / len(known)
