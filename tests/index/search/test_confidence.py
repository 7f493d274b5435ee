"""The estimate, compared with its formula computed by hand."""

import math

import pytest

from index.search.confidence import SURE_FROM, UNSURE_FROM, Signals, estimate, support_at, unsure_at_most


def _estimate(
    match: float | None,
    cosine: float,
    *,
    same_language: bool = False,
    unknown_share: float = 0.0,
    reading: float | None = None,
    lexical: float = 0.0,
) -> float:
    return estimate(Signals(match, cosine, same_language, unknown_share, reading, lexical))


def _logistic(log_odds: float) -> float:
    return 1 / (1 + math.exp(-log_odds))


def test_the_estimate_across_languages_is_the_logistic_of_the_weighted_sum() -> None:
    # 5.376 * .5 + 16.01 * .8 + 1.271 * 4 / 8 - 15.89 = .2415
    assert _estimate(0.5, 0.8, reading=4.0) == pytest.approx(_logistic(0.2415))


def test_in_one_language_terms_and_the_reader_count() -> None:
    # 6.476 * .5 + 19.86 * .8 + 3.715 * -4 / 8 - 18.71 = -1.4415
    value = _estimate(0.5, 0.8, same_language=True, reading=-4.0, lexical=0.5)
    assert value == pytest.approx(_logistic(-1.4415))


def test_a_reader_that_was_not_asked_has_no_say() -> None:
    # 8.694 * .5 + 34.27 * .8 - 31.29 = .473; across languages 6.992 * .5 + 19.99 * .8 - 20.19 = -.702
    assert _estimate(0.5, 0.8, same_language=True, lexical=0.5) == pytest.approx(_logistic(0.473))
    assert _estimate(0.5, 0.8) == pytest.approx(_logistic(-0.702))


def test_an_unknown_name_among_many_lowers_the_estimate() -> None:
    # -.702 as above, less 1.816 * .2
    assert _estimate(0.5, 0.8, unknown_share=0.2) == pytest.approx(_logistic(-1.0652))


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


def test_what_is_unsure_at_most_is_not_refused_by_that() -> None:
    assert support_at(unsure_at_most(1.0)) == "unsure"
    assert unsure_at_most(UNSURE_FROM / 2) == UNSURE_FROM / 2
