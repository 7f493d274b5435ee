"""The estimate against its formula by hand."""

import math

import pytest

from index.confidence import SURE_FROM, UNSURE_FROM, Signals, estimate, support_at


def _estimate(
    match: float | None, cosine: float, *, same_language: bool = False, unknown_share: float = 0.0
) -> float:
    return estimate(Signals(match, cosine, same_language, unknown_share))


def test_the_estimate_across_languages_is_the_logistic_of_the_weighted_sum() -> None:
    # 24.5 * .5 + 97.0 * .8 - 89.5 = .35
    assert _estimate(0.5, 0.8) == pytest.approx(1 / (1 + math.exp(-0.35)))


def test_in_one_language_the_estimate_asks_for_more() -> None:
    # .35 as above, less 5.91
    assert _estimate(0.5, 0.8, same_language=True) == pytest.approx(1 / (1 + math.exp(5.56)))


def test_an_unknown_name_among_many_lowers_the_estimate() -> None:
    # .35 as above, less 2.19 * .2
    assert _estimate(0.5, 0.8, unknown_share=0.2) == pytest.approx(1 / (1 + math.exp(0.088)))


@pytest.mark.parametrize(("match", "cosine"), [(1.0, 1.0), (-1.0, -1.0)])
def test_the_estimate_stays_within_0_and_1_at_its_ends(match: float, cosine: float) -> None:
    value = _estimate(match, cosine)
    assert 0 <= value <= 1
    assert value == pytest.approx((1 + match) / 2, abs=1e-9)


def test_scores_far_out_of_range_do_not_overflow() -> None:
    assert _estimate(-1e6, -1e6, same_language=True) == pytest.approx(0.0)
    assert _estimate(1e6, 1e6, same_language=True) == pytest.approx(1.0)


def test_nobody_knows_without_a_match() -> None:
    assert _estimate(None, 0.99, same_language=True) == 0.5


@pytest.mark.parametrize("match", [None, 1.0])
def test_names_unknown_by_three_in_ten_mean_refusal_whatever_the_scores(match: float | None) -> None:
    assert _estimate(match, 1.0, unknown_share=0.3) < UNSURE_FROM
    assert _estimate(match, 1.0, unknown_share=0.29) >= UNSURE_FROM


@pytest.mark.parametrize(
    ("confidence", "support"),
    [
        (0.0, "none"),
        (UNSURE_FROM - 1e-9, "none"),
        (UNSURE_FROM, "unsure"),
        (SURE_FROM - 1e-9, "unsure"),
        (SURE_FROM, "sure"),
        (1.0, "sure"),
    ],
)
def test_a_confidence_stands_for_its_support(confidence: float, support: str) -> None:
    assert 0 < UNSURE_FROM <= SURE_FROM
    assert support_at(confidence) == support
