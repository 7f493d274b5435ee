"""What is trained, in which order: on everything but XQuAD, then a little with XQuAD beside it.

XQuAD is the only set in German, and the product is measured on it. So the second part is trained three times:
on each half of XQuAD's articles, to be measured on the other half, and on all of them for the weights that
ship. The first part, which is most of the work, is shared.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from index.models.embedder import Embedder
from index.storage.passage_vectors.coding import Coding, coding_of
from training.batches import Groups
from training.encoding import EncodedSet, encoded
from training.learning import Schedule, learn, snapshots
from training.model import Reader
from training.sets import SETS

MOST_QUESTIONS = {"drcd": 4_000, "jsquad": 4_000, "pquad": 6_000, "nomiracl": 2_200}
"""For sets far from the product's languages, so that they can be encoded in minutes."""

BASE = Schedule(
    steps=3_000,
    rate=1e-3,
    shares={"norquad": 0.16, "tydi": 0.36, "drcd": 0.09, "jsquad": 0.07, "pquad": 0.12, "nomiracl": 0.20},
    snapshots=3,
)
TUNED = Schedule(
    steps=700,
    rate=5e-4,
    shares={"xquad": 0.55, "norquad": 0.10, "tydi": 0.20, "nomiracl": 0.15},
    seed=1,
    snapshots=2,
)
ALL = "all"
HALVES = {"a": "b", "b": "a"}
"""Each half with the other."""


@dataclass(frozen=True, slots=True)
class Data:
    """The encoded sets, how their token vectors are coded, and which articles of XQuAD are in which half."""

    coding: Coding
    sets: Mapping[str, EncodedSet]
    groups: Mapping[str, Groups]
    halves: Mapping[str, frozenset[str]]


def prepare(folder: Path, work: Path, halves: Path | None, embedder: Embedder) -> Data:
    """Reads all sets, encoding those that are not encoded yet. Raises ValueError when the embedder gives no
    token vectors."""
    coding = coding_of(embedder)
    if coding is None:
        raise ValueError(f"{embedder.identity} gives no token vectors")
    sets = {
        one.name: encoded(folder, one.name, embedder, coding, work, most=MOST_QUESTIONS.get(one.name))
        for one in SETS
    }
    groups = {name: Groups(of, coding) for name, of in sets.items()}
    of_half = halves_of(sets["xquad"], halves)
    for half, own in of_half.items():
        groups[f"xquad-{half}"] = Groups(sets["xquad"], coding, examples(sets["xquad"], own))
    return Data(coding, sets, groups, of_half)


def base(data: Data, work: Path) -> Reader:
    """The reader after the first part."""
    torch.manual_seed(BASE.seed)
    return learn(Reader(), data.groups, BASE, work / "base.state", name="base")


def tuned(data: Data, work: Path, half: str) -> Reader:
    """The reader after the second part, with XQuAD's half "a" or "b", or with "all" of it."""
    reader = base(data, work)
    groups = {**data.groups, "xquad": data.groups["xquad" if half == ALL else f"xquad-{half}"]}
    return learn(reader, groups, TUNED, work / f"tuned-{half}.state", name=f"tuned-{half}")


def curve(data: Data, work: Path) -> dict[str, Reader]:
    """The reader of half "a" at earlier steps, by the name of the step."""
    readers: dict[str, Reader] = {}
    for name, state in (("base", "base"), ("then with XQuAD", "tuned-a")):
        for step, file in snapshots(work / f"{state}.state"):
            reader = Reader()
            reader.load_state_dict(torch.load(file, weights_only=True)["reader"])
            readers[f"{name}, {step:,} steps"] = reader
    return readers


def halves_of(xquad: EncodedSet, file: Path | None) -> dict[str, frozenset[str]]:
    """The articles of each half, as `file` says; without a file, every other article."""
    if file is None:
        articles = [str(article) for article in np.unique(xquad.article)]
        return {"a": frozenset(articles[::2]), "b": frozenset(articles[1::2])}
    numbers = json.loads(file.read_text("utf-8"))
    return {half: frozenset(f"xquad/{number}" for number in numbers[half]) for half in "ab"}


def examples(of: EncodedSet, articles: frozenset[str]) -> list[int]:
    """The numbers of the questions about these articles."""
    return [number for number, article in enumerate(of.article) if str(article) in articles]
