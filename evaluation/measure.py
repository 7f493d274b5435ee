"""From the scores of single answers to metrics of a run, each with its interval."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from evaluation.answered import Judged


@dataclass(frozen=True, slots=True)
class Estimate:
    """A metric over the `n` questions that it counts, with its 95 % interval: `low <= value <= high`."""

    value: float
    low: float
    high: float
    n: int


Metrics = Mapping[str, Estimate]
"""Estimates by name of metric."""

Breakdowns = Mapping[str, Mapping[str, Metrics]]
"""By "language", "question_type" and "language_pair": the metrics of each group of questions."""


@dataclass(frozen=True, slots=True)
class IndexInfo:
    """The index that a run was answered from. `corpora` are the folders that it was made of."""

    generation: str
    articles: int
    passages: int
    corpora: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A question set answered and measured.

    `set_digest` is the sha256 of the question set's file. `index` is None when every question brought its
    own passages. `seconds` are those of the whole run. `judge_metrics` are a chat model's opinion, kept
    apart from what is counted; empty, and `judge_model` None, when none was asked.
    """

    set_name: str
    set_digest: str
    judged: tuple[Judged, ...]
    metrics: Metrics
    by: Breakdowns
    embedding_model: str
    index: IndexInfo | None
    seconds: float
    judge_metrics: Metrics = field(default_factory=dict)
    judge_model: str | None = None
