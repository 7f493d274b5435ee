"""An upper bound: how good a model is that reads question and passage together. It has the default model's
upper layers, is trained on part of the sets in the order of `plan`, and is measured like the reader."""

from pathlib import Path

import torch

from training.batches import Groups
from training.encoding import encoded
from training.learning import Schedule, learn
from training.lower_layers import AsTheyAre, LowerLayers
from training.measuring import Measured, measure
from training.plan import HALVES, examples, halves_of
from training.upper_layers import UpperLayers

_MOST_QUESTIONS = {"xquad": None, "norquad": 2_000, "tydi": 2_000}

_BASE = Schedule(steps=300, rate=1e-4, shares={"norquad": 0.4, "tydi": 0.6})
_TUNED = Schedule(
    steps=200, rate=1e-4, shares={"xquad": 0.6, "norquad": 0.2, "tydi": 0.2}, seed=1, snapshots=2
)


def bound(folder: Path, work: Path, halves: Path | None) -> list[Measured]:
    """Measures the questions of each half, read by layers that were trained on the other half."""
    lower = LowerLayers()
    coding = AsTheyAre(torch.zeros(lower.dimensions).numpy())
    sets = {
        name: encoded(folder, name, lower, coding, work, most=most) for name, most in _MOST_QUESTIONS.items()
    }
    groups = {name: Groups(of, coding) for name, of in sets.items()}
    of_half = halves_of(sets["xquad"], halves)

    def base() -> UpperLayers:
        torch.manual_seed(_BASE.seed)
        return learn(UpperLayers(lower.upper_layers), groups, _BASE, work / "base.state", name="base")

    measured: list[Measured] = []
    for half, other in HALVES.items():
        own = Groups(sets["xquad"], coding, examples(sets["xquad"], of_half[half]))
        name = f"tuned-{half}"
        layers = learn(base(), {**groups, "xquad": own}, _TUNED, work / f"{name}.state", name=name)
        measured += measure(layers, sets["xquad"], coding, of_half[other])
    return measured
