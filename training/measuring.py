"""How good a reader is on its own, compared with late interaction, on questions about XQuAD articles that it
has not seen.

The product combines the reader with other signals; benchmarks/results has the figures for that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from index.storage.passage_vectors.coding import Coding
from training.batches import Group, collate
from training.encoding import NOT_HERE, EncodedSet

DIRECTIONS = (("de", "de"), ("en", "de"), ("en", "en"), ("de", "en"))
_PASSAGES = 5
_TOGETHER = 8
_RESAMPLES = 1_000


@dataclass(frozen=True, slots=True)
class Measured:
    """One question. `in_passage` and `among_five` say whether late interaction, the reader, and both together
    find the sentence that answers: in its passage, and among five passages of its article. `answers` is the
    reader's log-odds for the passage, `cut` for the passage without that sentence."""

    direction: str
    article: str
    in_passage: tuple[bool, bool, bool]
    among_five: tuple[bool, bool, bool]
    answers: float
    cut: float


def measure(reader: nn.Module, of: EncodedSet, coding: Coding, articles: frozenset[str]) -> list[Measured]:
    """Measures each question of the articles in four directions between German and English."""
    reader.eval()
    questions = list(_questions(of, coding, articles))
    measured: list[Measured] = []
    with torch.no_grad():
        for start in range(0, len(questions), _TOGETHER):
            some = questions[start : start + _TOGETHER]
            batch, _, _ = collate([group for _, _, group in some])
            sentences, passages = (logits.numpy() for logits in reader(batch))
            for row, (direction, article, group) in enumerate(some):
                measured.append(_judged(direction, article, group, sentences[row], passages[row]))
    return measured


def interval(values: Sequence[float], clusters: Sequence[str]) -> tuple[float, float, float]:
    """The mean, and the bounds of its 95 % interval, by resampling whole clusters."""
    random = np.random.default_rng(0)
    names = sorted(set(clusters))
    grouped = [
        np.array([v for v, one in zip(values, clusters, strict=True) if one == name]) for name in names
    ]
    drawn = random.integers(len(names), size=(_RESAMPLES, len(names)))
    sums, counts = np.array([one.sum() for one in grouped]), np.array([len(one) for one in grouped])
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(np.mean(values)), float(low), float(high)


def _judged(
    direction: str, article: str, group: Group, sentences: np.ndarray, passages: np.ndarray
) -> Measured:
    label = group.labels[0]
    alike = [_matches(group.question, *one) for one in zip(group.vectors, group.sentences, strict=True)]
    said = [sentences[number, : len(one)] for number, one in enumerate(alike)]
    both = [one + _WITH_READER * other for one, other in zip(alike, said, strict=True)]
    # The last passage lacks the sentence that answers: only its log-odds are used.
    found = [_first(scores[:-1]) for scores in (alike, said, both)]
    inside = [int(np.argmax(scores[0])) == label for scores in (alike, said, both)]
    return Measured(
        direction,
        article,
        (inside[0], inside[1], inside[2]),
        (found[0] == (0, label), found[1] == (0, label), found[2] == (0, label)),
        float(passages[0]),
        float(passages[len(group.vectors) - 1]),
    )


_WITH_READER = 0.02
"""The weight of the reader's log-odds when added to a mean cosine."""


def _first(scores: Sequence[np.ndarray]) -> tuple[int, int]:
    best = max(range(len(scores)), key=lambda number: scores[number].max(initial=-np.inf))
    return best, int(np.argmax(scores[best]))


def _matches(question: np.ndarray, vectors: np.ndarray, sentences: np.ndarray) -> np.ndarray:
    """The MaxSim of each sentence: the mean over the question's tokens of the best cosine in it."""
    cosines = question @ vectors.T
    return np.array(
        [
            cosines[:, sentences == number].max(axis=1, initial=-1.0).mean()
            for number in range(int(sentences.max(initial=0)) + 1)
        ]
    )


def _questions(of: EncodedSet, coding: Coding, articles: frozenset[str]) -> Iterator[tuple[str, str, Group]]:
    versions = {
        (str(key), str(language)): n
        for n, (key, language) in enumerate(zip(of.key, of.language, strict=True))
    }
    for (key, language), asked in versions.items():
        if str(of.article[asked]) not in articles:
            continue
        for asked_in, read_in in DIRECTIONS:
            if language == asked_in and (group := _group(of, coding, asked, versions[key, read_in])):
                yield f"{asked_in}-{read_in}", str(of.article[asked]), group


def _group(of: EncodedSet, coding: Coding, asked: int, read: int) -> Group | None:
    rows = slice(of.example_first[read], of.example_first[read + 1])
    own = [
        (int(n), int(label))
        for n, label in zip(of.passages[rows], of.labels[rows], strict=True)
        if label >= 0
    ]
    if not own:
        return None
    number, label = own[0]
    vectors, sentences = _passage(of, coding, number)
    if label not in sentences:
        return None
    beside = np.flatnonzero(
        (of.passage_article == of.article[read]) & (of.passage_language == of.passage_language[number])
    )
    cosines = of.passage_vectors[beside].astype(np.float32) @ of.question_vectors[asked].astype(np.float32)
    others = [int(one) for one in beside[np.argsort(-cosines)] if int(one) != number][: _PASSAGES - 1]
    pieces = [(vectors, sentences), *(_passage(of, coding, one) for one in others)]
    kept = sentences != label
    pieces.append((vectors[kept], sentences[kept]) if kept.any() else (vectors[:1], sentences[:1]))
    first, behind = of.question_first[asked : asked + 2]
    return Group(
        of.question_tokens[first:behind].astype(np.float32),
        [one for one, _ in pieces],
        [one for _, one in pieces],
        [label, *[NOT_HERE] * (len(pieces) - 1)],
        answerable=True,
    )


def _passage(of: EncodedSet, coding: Coding, number: int) -> tuple[np.ndarray, np.ndarray]:
    first, behind = of.passage_first[number : number + 2]
    return coding.decode(of.codes[first:behind]), of.sentence_of[first:behind]
