"""Fits the weights of index/confidence.py on several sets at once, and shows what its borders cost on each.

    python -m benchmarks.fitting.confidence CACHE [--without SIGNAL ...]

CACHE is what `benchmarks.fitting.gathering` made. One logistic regression over all sets, in which each set's
questions that have an answer weigh as much as those that have none. It is measured across: half of XQuAD's
articles, and half of the questions of the other sets, by weights that were fitted on the rest. The sample
set is the tests' own, and is never fitted on.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np

from benchmarks.fitting.asking import AskedQuestion
from benchmarks.fitting.ranking import FITTED_ON, read_cache, said

SETS = (*FITTED_ON, "nomiracl-de", "nomiracl-en", "rgb", "multihop")
REPORTED = (*SETS, "sample")
SIGNALS = (
    "match",
    "cosine",
    "same_language",
    "unknown_share",
    "reading",
    "sentence",
    "passage_cosine",
    "worst_word",
    "bias",
)
_FALSE_REFUSALS = 0.05
_REGULARISATION = 3.0
_BORDERS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A question with its signals in the order of SIGNALS; `fold` 0 or 1."""

    set: str
    kind: str
    fold: int
    signals: np.ndarray


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cache", type=Path)
    parser.add_argument("--without", nargs="*", default=(), choices=SIGNALS)
    arguments = parser.parse_args()
    left_out = [SIGNALS.index(name) for name in arguments.without]
    there = [name for name in REPORTED if (arguments.cache / f"{name}.jsonl").exists()]
    rows = [_row(one) for name in there for one in read_cache(arguments.cache, name)]
    fitted_on = [row for row in rows if row.set in SETS]
    across = {fold: fit([row for row in fitted_on if row.fold != fold], left_out) for fold in (0, 1)}
    print(f"false answers at {_FALSE_REFUSALS:.0%} false refusals, AUROC")
    for name, kind in dict.fromkeys((row.set, row.kind) for row in rows if row.kind != "answerable"):
        own = [row for row in rows if row.set == name]
        print(f"{name:14}{kind:14}{false_answers(own, kind, across):.3f}   {auroc(own, kind, across):.3f}")
    print("\\nbelow each border: answerable / unanswerable")
    for name, kind in dict.fromkeys((row.set, row.kind) for row in rows):
        confidence = [estimate(row, across[row.fold]) for row in rows if (row.set, row.kind) == (name, kind)]
        cells = (f"{border}: {np.mean(np.array(confidence) < border):.3f}" for border in _BORDERS)
        print(f"{name:14}{kind:14}", *cells, len(confidence))
    weights = fit(fitted_on, left_out)
    print("\\nweights", *(f"{name} {value:.4g}" for name, value in zip(SIGNALS, weights, strict=True)))


def fit(rows: Sequence[Row], left_out: Sequence[int] = ()) -> np.ndarray:
    """A weight for each of SIGNALS, 0 for those left out."""
    from sklearn.linear_model import LogisticRegression

    kinds = [(row.set, row.kind) for row in rows]
    counts = {kind: kinds.count(kind) for kind in set(kinds)}
    sharing = {kind: sum(one[0] == kind[0] and one[1] != "answerable" for one in counts) for kind in counts}
    weight = [1 / counts[kind] / (sharing[kind] if kind[1] != "answerable" else 1) for kind in kinds]
    values = np.array([row.signals[:-1] for row in rows])
    kept = [number for number in range(values.shape[1]) if number not in left_out]
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9  # so that all are penalised alike
    model = LogisticRegression(C=_REGULARISATION, max_iter=2_000)
    scale = len(rows) / sum(weight)
    model.fit(
        ((values - mean) / spread)[:, kept],
        [row.kind == "answerable" for row in rows],
        sample_weight=np.array(weight) * scale,
    )
    weights = np.zeros(values.shape[1])
    weights[kept] = model.coef_[0] / spread[kept]
    return np.array([*weights, model.intercept_[0] - weights @ mean])


def estimate(row: Row, weights: np.ndarray) -> float:
    return float(1 / (1 + np.exp(-row.signals @ weights)))


def false_answers(rows: Sequence[Row], kind: str, across: dict[int, np.ndarray]) -> float:
    """The share of that kind that score as high as all but so large a share of the answerable, the mean of
    both folds."""
    shares = []
    for fold, weights in across.items():
        own, other = (
            np.array([row.signals @ weights for row in rows if (row.kind, row.fold) == (wanted, fold)])
            for wanted in ("answerable", kind)
        )
        if len(own) and len(other):
            shares.append(np.mean(other >= np.quantile(own, _FALSE_REFUSALS)))
    return float(np.mean(shares))


def auroc(rows: Sequence[Row], kind: str, across: dict[int, np.ndarray]) -> float:
    own, other = (
        np.array([row.signals @ across[row.fold] for row in rows if row.kind == wanted])
        for wanted in ("answerable", kind)
    )
    return float(np.mean(own[:, None] > other[None]) + np.mean(own[:, None] == other[None]) / 2)


def _row(asked: AskedQuestion) -> Row:
    signals = asked.signals
    values = [
        *(float(signals[name] or 0.0) for name in SIGNALS[:4]),
        said(signals["reading"]),
        said(signals["sentence"]),
        float(signals["passage_cosine"] or 0.0),
        float(signals["worst_word"] or 0.0),
        1.0,
    ]
    fold = "ab".index(asked.half) if asked.half else crc32(asked.cluster.encode()) % 2
    return Row(asked.set, asked.kind, fold, np.array(values))


if __name__ == "__main__":
    main()
