"""The batch of one training step: questions, each with passages that answer it and some that almost do."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch

from index.storage.passage_vectors.coding import Coding
from training.encoding import NOT_HERE, UNKNOWN, EncodedSet
from training.model import Batch

MOST_TOKENS = 160
"""The most tokens of a passage in training. A longer passage is cut so that the answering sentence stays."""

GROUP = 6
"""Passages per question whose answer is known."""

LIST = 10
"""Passages per question of which it is only known whether any of them answers."""

_CUT_SHARE = 0.4
"""How often the answering passage is added a second time, without the sentence that answers."""

_FEWEST_TOKENS = 3
"""What is left without the sentence that answers is used only if it has more tokens than this."""

_HARDEST = 16
_FROM_HARDEST = 0.75
"""How often another passage is drawn from the `_HARDEST` nearest to the question, rather than from all."""

_OTHER_LANGUAGE = 0.5
"""How often the passage is drawn from all language versions of the question, its own included."""

_PREFERRED_LANGUAGES = {"de": 4.0, "en": 4.0}
"""Weights in draws from sets of several languages; other languages weigh 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """One question with passages. Each passage has its token vectors, the sentence number of each token, and
    a label: the number of the sentence that answers, NOT_HERE or UNKNOWN."""

    question: np.ndarray
    vectors: list[np.ndarray]
    sentences: list[np.ndarray]
    labels: list[int]
    answerable: bool


class Groups:
    """Draws groups from an encoded set; `wanted` are the numbers of the examples to use, None for all."""

    def __init__(self, of: EncodedSet, coding: Coding, wanted: Sequence[int] | None = None) -> None:
        self._set = of
        self._coding = coding
        self.examples = np.arange(len(of.key)) if wanted is None else np.array(wanted)
        self._articles = set(of.article[self.examples])
        self.listed = bool((of.labels == UNKNOWN).any())

    @cached_property
    def _versions(self) -> Mapping[str, list[int]]:
        """By key, the examples that are one question in several languages."""
        versions: dict[str, list[int]] = defaultdict(list)
        for number in self.examples:
            versions[self._set.key[number]].append(int(number))
        return versions

    @cached_property
    def _all_passages(self) -> np.ndarray:
        return np.flatnonzero(np.isin(self._set.passage_article, list(self._articles)))

    @cached_property
    def _passages_in(self) -> Mapping[str, np.ndarray]:
        languages = self._set.passage_language[self._all_passages]
        return {language: self._all_passages[languages == language] for language in np.unique(languages)}

    @cached_property
    def _weights(self) -> np.ndarray:
        weights = np.array([_PREFERRED_LANGUAGES.get(one, 1.0) for one in self._set.language[self.examples]])
        if not self._several:
            weights[:] = 1.0
        return weights / weights.sum()

    @cached_property
    def _several(self) -> bool:
        return len(self._versions) < len(self.examples)

    def draw(self, random: np.random.Generator) -> Group:
        """A random group. Raises ValueError when none of the questions has a passage."""
        if not self._with_passages:
            raise ValueError("no question of the set has a passage")
        while True:
            asked, read = self._drawn(random)
            if read in self._with_passages:  # some questions of a set may have none
                return self._listed(asked, random) if self.listed else self._group(asked, read, random)

    @cached_property
    def _with_passages(self) -> frozenset[int]:
        first = self._set.example_first
        return frozenset(int(number) for number in self.examples if first[number] < first[number + 1])

    def _drawn(self, random: np.random.Generator) -> tuple[int, int]:
        """A question, and the language version of it whose passages are read."""
        asked = int(random.choice(self.examples, p=self._weights))
        read = asked
        if self._several and random.random() < _OTHER_LANGUAGE:
            others = self._versions[self._set.key[asked]]
            weights = np.array([_PREFERRED_LANGUAGES.get(self._set.language[one], 1.0) for one in others])
            read = int(random.choice(others, p=weights / weights.sum()))
        return asked, read

    def _group(self, asked: int, read: int, random: np.random.Generator) -> Group:
        numbers, labels = self._of(read)
        own = [
            (number, label)
            for number, label in zip(numbers, labels, strict=True)
            if label >= 0
            and label in self._sentences(number)  # it may lie beyond the last token that is kept
        ]
        chosen: list[tuple[int, int]] = own[:1]
        pieces = [self._tokens(number, label, random) for number, label in chosen]
        if own and random.random() < _CUT_SHARE:
            number, label = own[0]
            piece = self._tokens(number, label, random, without=label)
            if len(piece[0]) > _FEWEST_TOKENS:
                pieces.append(piece)
                chosen.append((number, NOT_HERE))
        beside = [number for number, label in zip(numbers, labels, strict=True) if label < 0]
        for number in beside[: 2 if own else 3]:
            chosen.append((number, NOT_HERE))
            pieces.append(self._tokens(number, NOT_HERE, random))
        for number in self._others(asked, read, set(numbers), GROUP - len(chosen), random):
            chosen.append((number, NOT_HERE))
            pieces.append(self._tokens(number, NOT_HERE, random))
        return Group(
            self._question(asked),
            [vectors for vectors, _ in pieces][:GROUP],
            [sentences for _, sentences in pieces][:GROUP],
            [label for _, label in chosen][:GROUP],
            bool(own),
        )

    def _listed(self, asked: int, random: np.random.Generator) -> Group:
        numbers, labels = self._of(asked)
        order = random.permutation(len(numbers))
        pieces = [self._tokens(int(numbers[one]), NOT_HERE, random) for one in order[:LIST]]
        return Group(
            self._question(asked),
            [vectors for vectors, _ in pieces],
            [sentences for _, sentences in pieces],
            [int(labels[one]) for one in order[:LIST]],
            bool(self._set.answerable[asked]),
        )

    def _others(
        self, asked: int, read: int, own: set[int], count: int, random: np.random.Generator
    ) -> list[int]:
        inside = self._passages_in[self._set.passage_language[next(iter(own))]]
        if len(inside) < _HARDEST + len(own):  # the language was misdetected
            inside = self._all_passages
        if len(inside) <= len(own) and own.issuperset(inside.tolist()):
            return []
        cosines = self._set.passage_vectors[inside].astype(np.float32) @ self._set.question_vectors[
            asked
        ].astype(np.float32)
        nearest = inside[np.argpartition(-cosines, min(_HARDEST + len(own), len(cosines) - 1))]
        hardest = [int(one) for one in nearest[: _HARDEST + len(own)] if int(one) not in own]
        found: list[int] = []
        while len(found) < count:
            pool = hardest if hardest and random.random() < _FROM_HARDEST else inside
            number = int(random.choice(pool))
            if number not in own:
                found.append(number)
        return found

    def _of(self, example: int) -> tuple[list[int], list[int]]:
        rows = slice(self._set.example_first[example], self._set.example_first[example + 1])
        return self._set.passages[rows].tolist(), self._set.labels[rows].tolist()

    def _question(self, example: int) -> np.ndarray:
        first, behind = self._set.question_first[example : example + 2]
        return self._set.question_tokens[first:behind].astype(np.float32)

    def _sentences(self, passage: int) -> np.ndarray:
        first, behind = self._set.passage_first[passage : passage + 2]
        return self._set.sentence_of[first:behind]

    def _tokens(
        self, passage: int, label: int, random: np.random.Generator, *, without: int | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        first, behind = self._set.passage_first[passage : passage + 2]
        sentences = self._sentences(passage)
        kept = np.arange(len(sentences))
        if without is not None:
            kept = kept[sentences != without]
        if len(kept) > MOST_TOKENS:
            start = int(random.integers(len(kept) - MOST_TOKENS + 1))
            inside = np.flatnonzero(sentences[kept] == label) if label >= 0 else ()
            if len(inside):
                start = min(max(start, inside[-1] - MOST_TOKENS + 1), inside[0], len(kept) - MOST_TOKENS)
            kept = kept[start : start + MOST_TOKENS]
        return self._coding.decode(self._set.codes[first:behind][kept]), sentences[kept]


def collate(groups: Sequence[Group]) -> tuple[Batch, torch.Tensor, torch.Tensor]:
    """The groups padded to one batch; the labels (B, P), and whether each question is answerable (B).
    A sentence that was cut away keeps its number, but has no token and is masked out."""
    width = groups[0].question.shape[1]
    each = max(len(group.vectors) for group in groups)
    asked = max(len(group.question) for group in groups)
    tokens = max(len(one) for group in groups for one in group.vectors)
    count = max(int(one.max(initial=0)) + 1 for group in groups for one in group.sentences)
    question = np.zeros((len(groups), asked, width), np.float32)
    question_mask = np.zeros((len(groups), asked), bool)
    passage = np.zeros((len(groups), each, tokens, width), np.float32)
    passage_mask = np.zeros((len(groups), each, tokens), bool)
    sentences = np.zeros((len(groups), each, count, tokens), np.float32)
    labels = np.full((len(groups), each), NOT_HERE, np.int64)
    for row, group in enumerate(groups):
        question[row, : len(group.question)] = group.question
        question_mask[row, : len(group.question)] = True
        for column, (vectors, of_token) in enumerate(zip(group.vectors, group.sentences, strict=True)):
            passage[row, column, : len(vectors)] = vectors
            passage_mask[row, column, : len(vectors)] = True
            inside = np.flatnonzero(of_token >= 0)
            sentences[row, column, of_token[inside], inside] = 1
            labels[row, column] = group.labels[column]
    passage_mask[..., 0] = True  # a softmax over nothing is NaN
    return (
        Batch(
            torch.from_numpy(question),
            torch.from_numpy(question_mask),
            torch.from_numpy(passage),
            torch.from_numpy(passage_mask),
            torch.from_numpy(sentences),
            torch.from_numpy(sentences.any(axis=-1)),
        ),
        torch.from_numpy(labels),
        torch.tensor([group.answerable for group in groups]),
    )
