from itertools import product

import numpy as np
import pytest

from evaluation.resampling import (
    EXCHANGES,
    RESAMPLES,
    Floats,
    Integers,
    p_of_means,
    p_of_quantiles,
    percentile_interval,
    resampled_counts,
    resampled_means,
    resampled_quantiles,
)

CLUSTERS = np.array([0, 1, 1, 2, 0, 3])
NONE = np.nan


def all_counts(clusters: int) -> Integers:
    return np.concatenate(list(resampled_counts(clusters)))


def drawn(counts: Integers) -> list[int]:
    """The questions of one resample: all those of a cluster, as often as it was drawn."""
    return [question for question, cluster in enumerate(CLUSTERS) for _ in range(counts[cluster])]


def all_signs(clusters: int) -> Floats:
    return np.array(list(product([-1.0, 1.0], repeat=clusters)))


def test_as_many_clusters_are_drawn_as_there_are() -> None:
    counts = all_counts(7)
    assert counts.shape == (RESAMPLES, 7)
    assert set(counts.sum(axis=1)) == {7}


def test_every_cluster_is_drawn_as_often_as_another() -> None:
    shares = all_counts(5).mean(axis=0)
    assert shares == pytest.approx(np.ones(5), abs=0.1)


def test_the_same_is_drawn_on_every_run() -> None:
    assert np.array_equal(all_counts(9), all_counts(9))


def test_no_two_resamples_are_made_from_one_another() -> None:
    assert len(np.unique(all_counts(40), axis=0)) == RESAMPLES


def test_means_are_those_of_the_questions_drawn_one_by_one() -> None:
    scores = np.array([[1, 0.2], [0, NONE], [1, NONE], [1, 0.4], [0, 0.9], [0, NONE]])
    expected = []
    for counts in all_counts(4):
        questions = drawn(counts)
        row = []
        for column in (0, 1):
            there = [scores[q, column] for q in questions if not np.isnan(scores[q, column])]
            row.append(sum(there) / len(there) if there else NONE)
        expected.append(row)
    assert resampled_means(scores, CLUSTERS) == pytest.approx(np.array(expected), nan_ok=True)
    assert np.isnan(expected).any()  # some resample has neither cluster 0 nor 2


def test_quantiles_are_those_of_the_questions_drawn_one_by_one() -> None:
    seconds = np.array([0.5, 0.1, 0.1, 2.0, 0.7, 0.3])
    expected = [np.quantile(seconds[drawn(counts)], [0.5, 0.95]) for counts in all_counts(4)]
    assert resampled_quantiles(seconds, CLUSTERS, [0.5, 0.95]) == pytest.approx(np.array(expected))


def test_the_interval_leaves_a_fortieth_on_either_side() -> None:
    assert percentile_interval(np.arange(1001.0), value=500.0) == (25.0, 975.0)


def test_the_interval_leaves_out_resamples_without_the_figure() -> None:
    assert percentile_interval(np.array([NONE, 1.0, NONE, 3.0, 2.0]), value=2.0) == pytest.approx(
        (1.05, 2.95)
    )


@pytest.mark.parametrize(("value", "expected"), [(-7.0, (-7.0, 975.0)), (2000.0, (25.0, 2000.0))])
def test_the_interval_has_the_value_in_it(value: float, expected: tuple[float, float]) -> None:
    assert percentile_interval(np.arange(1001.0), value=value) == expected


def test_nineteen_of_twenty_intervals_hold_the_true_mean() -> None:
    random = np.random.default_rng(7)
    samples = (random.random((60, 400)) < 0.7).astype(float)  # 400 samples of 60 questions, side by side
    resampled = resampled_means(samples, np.arange(60))
    means = samples.mean(axis=0)
    intervals = [percentile_interval(resampled[:, sample], value=means[sample]) for sample in range(400)]
    assert 0.91 <= np.mean([low <= 0.7 <= high for low, high in intervals]) <= 0.98


def test_p_is_the_share_of_exchanges_with_as_large_a_mean() -> None:
    changes = np.array([[0.5, -1], [0.25, NONE], [-0.1, 0.5], [0.3, 0.25], [0.2, -0.25], [0.1, -0.5]])
    sums = np.array([[0.7, -1.25], [0.15, 0.5], [0.3, 0.25], [0.1, -0.5]])  # by cluster
    means = np.abs(all_signs(4) @ sums)
    expected = (means >= np.abs(sums.sum(axis=0)) - 1e-9).mean(axis=0)
    assert list(expected) == [2 / 16, 12 / 16]
    assert p_of_means(changes, CLUSTERS) == pytest.approx(expected, abs=0.02)


def test_p_of_quantiles_is_the_share_of_exchanges_with_as_large_a_difference() -> None:
    new, old = np.array([[0.4, 0.9, 0.2, 1.0, 0.6, 0.8], [0.5, 0.3, 0.4, 0.7, 0.1, 1.1]])
    quantiles = [0.5, 0.95]
    exchanged = []
    for signs in all_signs(4):
        stays = signs[CLUSTERS] > 0
        first, second = np.where(stays, new, old), np.where(stays, old, new)
        exchanged.append(np.quantile(first, quantiles) - np.quantile(second, quantiles))
    observed = np.abs(np.quantile(new, quantiles) - np.quantile(old, quantiles))
    expected = (np.abs(exchanged) >= observed - 1e-9).mean(axis=0)
    assert list(expected) == [0.25, 1.0]
    assert p_of_quantiles(new, old, CLUSTERS, quantiles) == pytest.approx(expected, abs=0.02)


def test_p_is_1_when_nothing_has_changed() -> None:
    nothing = np.zeros((6, 2))
    assert list(p_of_means(nothing, CLUSTERS)) == [1.0, 1.0]
    assert list(p_of_quantiles(nothing[:, 0], nothing[:, 1], CLUSTERS, [0.5])) == [1.0]


def test_p_is_never_0() -> None:
    everything = np.ones((200, 1))
    assert list(p_of_means(everything, np.arange(200))) == [1 / (1 + EXCHANGES)]


def test_p_is_below_a_twentieth_as_often_as_that_when_runs_are_equally_good() -> None:
    random = np.random.default_rng(3)
    changes = random.normal(size=(30, 1000))  # 1,000 comparisons of 30 questions each
    share = np.mean(p_of_means(changes, np.arange(30)) < 0.05)
    assert 0.03 <= share <= 0.07
