"""Two runs side by side, question by question."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one metric, over the `n` questions that have it in both runs.

    `difference` is new minus old, `low` to `high` its 95 % interval. `p` is the probability of a difference
    at least as large, either way, if the two runs were as good. `won` and `lost` are the ids of the
    questions that are better and worse now, in the new run's order; empty for the quantiles of seconds.
    """

    old: float
    new: float
    difference: float
    low: float
    high: float
    p: float
    n: int
    won: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A run beside an older one. `shared` questions are in both; `only_new` and `only_old` are the ids of the
    others. `same_set` tells whether both question sets were the same to the byte. `old_commit` is None when
    the older run does not say."""

    old_set: str
    old_version: str
    old_commit: str | None
    same_set: bool
    shared: int
    only_new: tuple[str, ...]
    only_old: tuple[str, ...]
    metrics: Mapping[str, Difference]
