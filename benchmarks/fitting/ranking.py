"""Fits the weights of index/search/ranking.py, and shows what each signal is worth.

    python -m benchmarks.fitting.ranking CACHE

CACHE is what `benchmarks.fitting.gathering` wrote. Two conditional logits are fitted: one picks the passage
that answers among those that were read, the other the sentence with the expected answer among all their
sentences. They are fitted on XQuAD's four pairs of languages, with and without articles on other subjects.
Each half of the articles is measured with weights fitted on the other; the weights printed at the end are
fitted on both."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.special import logsumexp

from benchmarks.fitting.asking import AskedQuestion, ReadPassage, from_json
from index.search.close_reading.reader import as_share

FITTED_ON = ("xquad-en-de", "xquad-de-de", "xquad-de-en", "xquad-en-en", "gnad-en-de", "gnad-de-de")
_BEST_SENTENCE_MATCH = 0.3
_PENALTY = 1e-3
_SHARPNESS = 20.0
"""Scores are multiplied by this before the softmax, as they differ by hundredths."""

PASSAGE = ("best sentence", "cosine", "match", "terms", "reader", "reader's best sentence")
SENTENCE = ("cosine", "match", "passage", "reader")


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One choice: `signals` has a row for each candidate, `right` says which candidates are right."""

    set: str
    cluster: str
    signals: np.ndarray
    right: np.ndarray


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("cache", type=Path)
    arguments = parser.parse_args()
    asked = [
        one for name in FITTED_ON for one in read_cache(arguments.cache, name) if one.kind == "answerable"
    ]
    clusters = sorted({one.cluster for one in asked}, key=int)
    halves = set(clusters[::2]), set(clusters[1::2])
    left_out = {name: [number] for number, name in enumerate(PASSAGE)} | {
        "the reader": [4, 5],
        "nothing": [],
    }
    for name, numbers in left_out.items():
        both = [[one for one in asked if one.cluster in half] for half in halves]
        shares: dict[str, list[float]] = {}
        for own, other in (both, both[::-1]):
            passages = fit(passage_choices(own), without=numbers)
            sentences = fit(sentence_choices(own, passages), without=[3] if 4 in numbers else [])
            for set_name in FITTED_ON:
                rows = [one for one in other if one.set == set_name]
                found = first_right(passage_choices(rows), passages)
                quoted = first_right(sentence_choices(rows, passages), sentences)
                shares.setdefault(set_name, []).extend(np.stack([found, quoted], axis=1).tolist())
        cells = (f"{key} {np.mean(rows, axis=0).round(3)}" for key, rows in shares.items())
        print(f"without {name:24}", *cells, flush=True)
    passages = fit(passage_choices(asked))
    print(
        "passage ",
        *(f"{name} {value:.3g}" for name, value in zip(PASSAGE, passages / passages[0], strict=True)),
    )
    sentences = fit(sentence_choices(asked, passages))
    print(
        "sentence",
        *(f"{name} {value:.3g}" for name, value in zip(SENTENCE, sentences / sentences[0], strict=True)),
    )


def read_cache(cache: Path, name: str) -> list[AskedQuestion]:
    with (cache / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [from_json(line) for line in lines]


def said(log_odds: float | None) -> float:
    """The reader's signal as index/search/ranking.py weighs it; -1 where the reader did not read."""
    return -1.0 if log_odds is None else as_share(log_odds)


def passage_signals(passage: ReadPassage) -> tuple[float, ...]:
    return (
        max(cosine + _BEST_SENTENCE_MATCH * match for cosine, match, _ in passage.sentences),
        passage.cosine,
        passage.match,
        passage.lexical,
        said(passage.reading),
        said(max((one for *_, one in passage.sentences if one is not None), default=None)),
    )


def passage_choices(asked: Sequence[AskedQuestion]) -> list[Choice]:
    return [
        Choice(
            one.set,
            one.cluster,
            np.array([*map(passage_signals, one.passages)]),
            np.array([p.gold for p in one.passages]),
        )
        for one in asked
    ]


def sentence_choices(asked: Sequence[AskedQuestion], weights: np.ndarray) -> list[Choice]:
    """For each question, all sentences that were read. A sentence is right when it is from the right article
    and has a gold answer in it."""
    choices = []
    for one in asked:
        rows, right = [], []
        for passage in one.passages:
            score = float(np.array(passage_signals(passage)) @ weights / weights.sum())
            for (cosine, match, reading), answers in zip(passage.sentences, passage.answers, strict=True):
                rows.append((cosine, match, score, said(reading)))
                right.append(answers and passage.gold)
        choices.append(Choice(one.set, one.cluster, np.array(rows), np.array(right)))
    return choices


def fit(choices: Sequence[Choice], *, without: Sequence[int] = ()) -> np.ndarray:
    """The weights, none below 0, that make the right candidates likeliest; all sets count equally. `without`
    are the numbers of signals whose weight stays 0."""
    known = [one for one in choices if one.right.any()]
    counts: Mapping[str, int] = {
        name: sum(one.set == name for one in known) for name in {one.set for one in known}
    }
    width = known[0].signals.shape[1]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = 0.0, np.zeros(width)
        for one in known:
            scores = _SHARPNESS * one.signals @ weights
            every = np.exp(scores - logsumexp(scores))
            right = np.exp(np.where(one.right, scores, -np.inf) - logsumexp(scores[one.right]))
            total -= np.log(every[one.right].sum()) / counts[one.set]
            slope += _SHARPNESS * (every - right) @ one.signals / counts[one.set]
        return total + _PENALTY * weights @ weights, slope + 2 * _PENALTY * weights

    bounds = [(0, 0) if number in without else (0, None) for number in range(width)]
    start = np.where(np.isin(np.arange(width), without), 0.0, 1.0)
    found: np.ndarray = minimize(loss, start, jac=True, bounds=bounds, method="L-BFGS-B").x
    return found


def first_right(choices: Sequence[Choice], weights: np.ndarray) -> list[bool]:
    """For each choice, whether the candidate with the best score is right."""
    return [bool(one.right[np.argmax(one.signals @ weights)]) for one in choices]


if __name__ == "__main__":
    main()
