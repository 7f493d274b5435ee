"""How far a figure may be due to chance: the bootstrap for intervals, the randomisation test for differences.

Questions that belong together form a cluster and are drawn or exchanged together: asking a question three
times gives hardly more information than once. `clusters` is each question's cluster, numbered from 0.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

RESAMPLES = 2_000
"""Efron & Tibshirani (1993) use at least a thousand for percentile intervals."""

EXCHANGES = 10_000
"""With this number, a p of .05 is accurate to .002, and no p is below .0001."""

_SEED = 20_250_101
_BLOCK = 200
"""The number of resamples in memory at once: 16 MB of counts for 10,000 questions."""

_ROUNDING = 1e-9
"""Sums that differ by less count as equal, since they were added in another order."""


def percentile_interval(resampled: Floats, *, value: float) -> tuple[float, float]:
    """The 95 % percentile interval (Efron 1979; Efron & Tibshirani 1993, chapter 13) of a figure with this
    value, from its values in the resamples. It is widened to include `value` if that is outside. NaN is a
    resample without the figure."""
    low, high = np.quantile(resampled[~np.isnan(resampled)], [0.025, 0.975])
    return min(float(low), value), max(float(high), value)


def resampled_counts(clusters: int) -> Iterator[Integers]:
    """How often each cluster is drawn, one row per resample: as many draws as there are clusters, with
    replacement. Yields blocks of rows, `RESAMPLES` rows in total, the same on every run."""
    random = np.random.default_rng(_SEED)
    rows = np.arange(_BLOCK)[:, None] * clusters
    for _ in range(RESAMPLES // _BLOCK):
        drawn = random.integers(clusters, size=(_BLOCK, clusters)) + rows
        yield np.bincount(drawn.ravel(), minlength=_BLOCK * clusters).reshape(_BLOCK, clusters)


def resampled_means(scores: Floats, clusters: Integers) -> Floats:
    """The mean of each column of `scores` (questions × metrics) in each resample (resamples × metrics). NaN
    is a missing score, and in the result a mean of no scores."""
    there = ~np.isnan(scores)
    # One product gives both the sums of the scores and, to the right of them, their numbers.
    sums = _sums(np.hstack([np.nan_to_num(scores), there]), clusters)
    drawn = np.concatenate([counts @ sums for counts in resampled_counts(len(sums))])
    totals, n = np.hsplit(drawn, 2)
    means: Floats = np.divide(totals, n, out=np.full(n.shape, np.nan), where=n > 0)
    return means


def resampled_quantiles(values: Floats, clusters: Integers, quantiles: Sequence[float]) -> Floats:
    """The quantiles of `values` (one per question, no NaN) in each resample (resamples × quantiles)."""
    order = np.argsort(values)
    blocks = resampled_counts(int(clusters.max()) + 1)
    return np.concatenate(
        [_repeated_quantiles(values[order], counts[:, clusters[order]], quantiles) for counts in blocks]
    )


def p_of_means(differences: Floats, clusters: Integers) -> Floats:
    """For each column of `differences` (questions × metrics, new minus old, NaN if missing), the probability
    of a mean at least as far from 0 when old and new are exchanged at random, cluster by cluster.

    This is the two-sided paired randomisation test: Smucker, Allan & Carterette, CIKM 2007. The actual runs
    count as one of the exchanges.
    """
    sums = _sums(np.nan_to_num(differences), clusters)
    observed = np.abs(sums.sum(axis=0))
    extreme = np.ones(len(observed))
    for signs in _signs(len(sums)):
        extreme += (np.abs(signs @ sums) >= observed - _ROUNDING).sum(axis=0)
    return extreme / (1 + EXCHANGES)


def p_of_quantiles(new: Floats, old: Floats, clusters: Integers, quantiles: Sequence[float]) -> Floats:
    """The same as `p_of_means` for the difference between the quantiles of `new` and those of `old`."""
    observed = np.abs(np.quantile(new, quantiles) - np.quantile(old, quantiles))
    extreme = np.ones(len(observed))
    for signs in _signs(int(clusters.max()) + 1):
        stays = signs[:, clusters] > 0
        first = np.quantile(np.where(stays, new, old), quantiles, axis=1)
        second = np.quantile(np.where(stays, old, new), quantiles, axis=1)
        extreme += (np.abs(first - second) >= observed[:, None] - _ROUNDING).sum(axis=1)
    return extreme / (1 + EXCHANGES)


def _sums(values: Floats, clusters: Integers) -> Floats:
    sums = np.zeros((int(clusters.max()) + 1, values.shape[1]))
    np.add.at(sums, clusters, values)
    return sums


def _signs(clusters: int) -> Iterator[Floats]:
    random = np.random.default_rng(_SEED)
    for _ in range(EXCHANGES // _BLOCK):
        yield np.where(random.integers(2, size=(_BLOCK, clusters)), 1.0, -1.0)


def _repeated_quantiles(ascending: Floats, times: Integers, quantiles: Sequence[float]) -> Floats:
    """The quantiles (rows × quantiles), interpolated as in `numpy.quantile`, of the values, each repeated as
    often as given in a row of `times`."""
    up_to = times.cumsum(axis=1)
    columns = []
    for quantile in quantiles:
        place = quantile * (up_to[:, -1] - 1)
        below, above = (
            ascending[(up_to <= whole[:, None]).sum(axis=1)] for whole in (np.floor(place), np.ceil(place))
        )
        columns.append(below + (above - below) * (place % 1))
    return np.stack(columns, axis=1)
