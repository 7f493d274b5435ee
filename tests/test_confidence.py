"""The estimate against its formula by hand."""

import math

import pytest

from index.confidence import SURE_FROM, UNSURE_FROM, Signals, estimate, support_at


def _estimate(
    match: float | None,
    cosine: float,
    *,
    same_language: bool = False,
    unknown_share: float = 0.0,
    reading: float | None = None,
    lexical: float = 0.0,
    margin: float = 0.0,
) -> float:
    return estimate(Signals(match, cosine, same_language, unknown_share, reading, lexical, margin))


def _logistic(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def test_the_estimate_across_languages_is_the_logistic_of_the_weighted_sum() -> None:
    # 2.506 * .5 + 13.41 * .8 + 55.79 * .03 + .2147 * 4 / 8 - 13.66 = .10205
    value = _estimate(0.5, 0.8, reading=4.0, margin=0.03)
    assert value == pytest.approx(_logistic(0.10205))


def test_in_one_language_terms_and_the_reader_count() -> None:
    # 4.258 * .5 + 20.66 * .8 + 3.319 * -4 / 8 - 19.76 = -2.7625
    value = _estimate(0.5, 0.8, same_language=True, reading=-4.0, lexical=0.5)
    assert value == pytest.approx(_logistic(-2.7625))


def test_a_reader_that_was_not_asked_has_no_say() -> None:
    # 33.39 * .8 + 5.665 * .5 - 30.92 = -1.3755; across languages 2.747 * .5 + 13.96 * .8 - 14.28 = -1.7385
    assert _estimate(0.5, 0.8, same_language=True, lexical=0.5) == pytest.approx(_logistic(-1.3755))
    assert _estimate(0.5, 0.8) == pytest.approx(_logistic(-1.7385))


def test_an_unknown_name_among_many_lowers_the_estimate() -> None:
    # -1.7385 as above, less 1.925 * .2
    assert _estimate(0.5, 0.8, unknown_share=0.2) == pytest.approx(_logistic(-2.1235))


def test_a_passage_far_ahead_is_as_likely_as_one_still_further() -> None:
    assert (
        _estimate(0.5, 0.8, margin=0.05) == _estimate(0.5, 0.8, margin=0.5) > _estimate(0.5, 0.8, margin=0.04)
    )


def test_what_the_reader_says_further_out_says_no_more() -> None:
    far, further = (_estimate(0.5, 0.8, same_language=True, reading=reading) for reading in (8.0, 80.0))
    assert far == further


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
