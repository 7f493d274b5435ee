"""Fits the weights of index/search/confidence.py on several sets at once, and shows what its thresholds cost
on each.

    python -m benchmarks.fitting.confidence CACHE [--without SIGNAL ...]

CACHE is what `benchmarks.fitting.gathering` wrote. One logistic regression is fitted over all sets; in each
set, answerable and unanswerable questions have the same total weight. It is cross-validated: one half of
XQuAD's articles, and of the other sets' questions, is measured with weights fitted on the rest. The sample
set is kept for tests and never used for fitting.
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np

from benchmarks.fitting.asking import AskedQuestion
from benchmarks.fitting.ranking import FITTED_ON, read_cache
from index.search.confidence import SIGNALS, Signals

SHARES = {
    **dict.fromkeys(FITTED_ON, 1.0),
    "nomiracl-de": 0.2,
    "nomiracl-en": 0.2,
    "rgb": 0.1,
    "multihop": 0.3,
}
"""The weight of each set. Passages that are all on the subject are so hard to distinguish that with equal
weights XQuAD's questions without their paragraph lose more than these sets gain."""

REPORTED = (*SHARES, "sample")
_FALSE_REFUSALS = 0.05
_REGULARISATION = 3.0
_BORDERS = (0.02, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5)


Weights = dict[bool, np.ndarray]
"""The weights of SIGNALS and a bias, by whether question and passage share a language."""


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A question with its signals as index/search/confidence.py weighs them, and a 1 for the bias; `fold` is
    0 or 1."""

    set: str
    kind: str
    fold: int
    same_language: bool
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
    fitted_on = [row for row in rows if row.set in SHARES]
    across = {fold: fit([row for row in fitted_on if row.fold != fold], left_out) for fold in (0, 1)}
    print(f"false answers at {_FALSE_REFUSALS:.0%} false refusals, AUROC")
    for name, kind in dict.fromkeys((row.set, row.kind) for row in rows if row.kind != "answerable"):
        own = [row for row in rows if row.set == name]
        print(f"{name:14}{kind:14}{false_answers(own, kind, across):.3f}   {auroc(own, kind, across):.3f}")
    print("\nbelow each border, with the weights of the other fold")
    for name, kind in dict.fromkeys((row.set, row.kind) for row in rows):
        own = [row for row in rows if (row.set, row.kind) == (name, kind)]
        confidence = np.array([1 / (1 + np.exp(-score(row, across[row.fold]))) for row in own])
        cells = (f"{border}: {np.mean(confidence < border):.3f}" for border in _BORDERS)
        print(f"{name:14}{kind:14}", *cells, len(own))
    for same, weights in fit(fitted_on, left_out).items():
        cells = (f"{name}={value:.4g}" for name, value in zip((*SIGNALS, "bias"), weights, strict=True))
        print("\none language" if same else "\ntwo languages", *cells)


def fit(rows: Sequence[Row], left_out: Sequence[int] = ()) -> Weights:
    """A logistic regression for one language and one for two, over all sets. In each set, questions without
    an answer weigh as much as those with one. `left_out` are the numbers of SIGNALS to leave out."""
    return {
        same: _fit([row for row in rows if row.same_language == same], left_out) for same in (True, False)
    }


def _fit(rows: Sequence[Row], left_out: Sequence[int]) -> np.ndarray:
    from sklearn.linear_model import LogisticRegression

    kinds = [(row.set, row.kind) for row in rows]
    counts = {kind: kinds.count(kind) for kind in set(kinds)}
    sharing = {name: sum(one[0] == name and one[1] != "answerable" for one in counts) for name, _ in counts}
    weight = np.array(
        [
            SHARES[name] / counts[name, kind] / (1 if kind == "answerable" else sharing[name])
            for name, kind in kinds
        ]
    )
    weight *= len(rows) / weight.sum()
    values = np.array([row.signals[:-1] for row in rows])
    right = [row.kind == "answerable" for row in rows]
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9  # so that all are penalised equally
    kept = [number for number in range(values.shape[1]) if number not in left_out]
    weights = np.zeros(values.shape[1])
    while kept:
        model = LogisticRegression(C=_REGULARISATION, max_iter=2_000)
        model.fit(((values - mean) / spread)[:, kept], right, sample_weight=weight)
        # A signal with the wrong sign only compensates for another one, in these sets alone: it is dropped.
        sound = [n for n, value in zip(kept, model.coef_[0], strict=True) if value * _SIGNS[n] > 0]
        if sound == kept:
            weights[kept] = model.coef_[0] / spread[kept]
            return np.array([*weights, model.intercept_[0] - weights @ mean])
        kept = sound
    share = float(np.average(right, weights=weight))
    return np.array([*weights, np.log(share / (1 - share))])


_SIGNS = [-1 if name == "unknown_share" else 1 for name in SIGNALS]


def score(row: Row, weights: Weights) -> float:
    return float(row.signals @ weights[row.same_language])


def false_answers(rows: Sequence[Row], kind: str, across: Mapping[int, Weights]) -> float:
    """The share of this kind that scores as high as all but `_FALSE_REFUSALS` of the answerable questions;
    the mean of both folds."""
    shares = []
    for fold, weights in across.items():
        own, other = (
            np.array([score(row, weights) for row in rows if (row.kind, row.fold) == (wanted, fold)])
            for wanted in ("answerable", kind)
        )
        if len(own) and len(other):
            shares.append(np.mean(other >= np.quantile(own, _FALSE_REFUSALS)))
    return float(np.mean(shares))


def auroc(rows: Sequence[Row], kind: str, across: Mapping[int, Weights]) -> float:
    own, other = (
        np.array([score(row, across[row.fold]) for row in rows if row.kind == wanted])
        for wanted in ("answerable", kind)
    )
    return float(np.mean(own[:, None] > other[None]) + np.mean(own[:, None] == other[None]) / 2)


def _row(asked: AskedQuestion) -> Row:
    signals = Signals(**asked.signals)
    fold = "ab".index(asked.half) if asked.half else crc32(asked.cluster.encode()) % 2
    return Row(asked.set, asked.kind, fold, signals.same_language, np.array([*signals.values, 1.0]))


if __name__ == "__main__":
    main()
