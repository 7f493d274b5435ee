"""The training loop: steps of a few groups each, seeded, saved every few minutes, resumable."""

from collections import deque
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

import numpy as np
import torch
from torch import nn

from training.batches import Groups, collate
from training.losses import list_loss, loss_of
from training.model import Batch

_WARM_UP = 0.05
_DECAY = 0.01
_LARGEST_GRADIENT = 1.0
_GROUPS = 8
_LISTS = 4
"""Fewer per step than groups: a list has ten passages, a group six."""

_KEEP_SECONDS = 120.0
_SAY_STEPS = 50


Learner = TypeVar("Learner", bound=nn.Module)
"""A `Reader`, or another module with the same logits."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """`rate` is the highest learning rate: it rises to that at first and then falls to 0. `shares` says how
    often each set is drawn from, `snapshots` how many readers are kept for the learning curve, the last one
    included."""

    steps: int
    rate: float
    shares: Mapping[str, float]
    seed: int = 0
    snapshots: int = 1


def learn(
    reader: Learner,
    sets: Mapping[str, Groups],
    schedule: Schedule,
    state: Path,
    *,
    name: str,
    keep_seconds: float = _KEEP_SECONDS,
) -> Learner:
    """Trains the reader by the schedule and returns it. `state` is a file that an interrupted run resumes
    from; it is written every `keep_seconds`."""
    run = _Run(reader, schedule, state, keep_seconds)
    if run.done:
        return reader
    if run.done_steps:
        print(f"{name}: going on at step {run.done_steps}", flush=True)
    steps = range(run.done_steps, schedule.steps)
    pace = _Pace(name, steps)
    reader.train()
    with ThreadPoolExecutor(1) as ahead:
        waiting = ahead.submit(_drawn, sets, schedule, steps.start)
        for step in steps:
            drawn = waiting.result()
            if step + 1 < schedule.steps:
                waiting = ahead.submit(_drawn, sets, schedule, step + 1)
            pace.say(step, run.step(drawn))
            run.keep()
    return reader


def snapshots(state: Path) -> list[tuple[int, Path]]:
    """The files of the readers kept for the learning curve, each with the number of steps it was trained."""
    return sorted((int(file.suffix[1:]), file) for file in state.parent.glob(f"{state.stem}.[0-9]*"))


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """A padded batch with its labels, of lists or of questions whose answer is known. `real` (B, P) is False
    for passages that are padding."""

    listed: bool
    batch: Batch
    labels: torch.Tensor
    answerable: torch.Tensor
    real: torch.Tensor


class _Run:
    """A reader with its optimizer and the number of steps that are done."""

    def __init__(self, reader: nn.Module, schedule: Schedule, state: Path, keep_seconds: float) -> None:
        self._reader = reader
        self._schedule = schedule
        self._state = state
        self._keep_seconds = keep_seconds
        self._optimizer = torch.optim.AdamW(reader.parameters(), lr=schedule.rate, weight_decay=_DECAY)
        self._kept_at = monotonic()
        self.done_steps = 0
        if state.exists():
            kept = torch.load(state, weights_only=True)
            reader.load_state_dict(kept["reader"])
            self._optimizer.load_state_dict(kept["optimizer"])
            self.done_steps = kept["step"]

    @property
    def done(self) -> bool:
        return self.done_steps >= self._schedule.steps

    def step(self, drawn: _Drawn) -> float:
        """Trains the reader on what was drawn, and returns the loss before that."""
        for group in self._optimizer.param_groups:
            group["lr"] = self._schedule.rate * _factor(self.done_steps, self._schedule.steps)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            sentences, passages = self._reader(drawn.batch)
        if drawn.listed:
            loss = list_loss(passages, real=drawn.real, answerable=drawn.answerable)
        else:
            there = drawn.batch.sentence_mask
            loss = loss_of(sentences, passages, there=there, real=drawn.real, labels=drawn.labels)
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._reader.parameters(), _LARGEST_GRADIENT)
        self._optimizer.step()
        self.done_steps += 1
        return loss.item()

    def keep(self) -> None:
        """Writes the state every `keep_seconds` and at the end, and readers for the learning curve."""
        if self.done_steps % max(1, self._schedule.steps // self._schedule.snapshots) == 0:
            _write(self._state.with_suffix(f".{self.done_steps}"), reader=self._reader.state_dict())
        if self.done or monotonic() - self._kept_at > self._keep_seconds:
            _write(
                self._state,
                reader=self._reader.state_dict(),
                optimizer=self._optimizer.state_dict(),
                step=self.done_steps,
            )
            self._kept_at = monotonic()


class _Pace:
    """Prints the mean loss and the minutes left every few steps."""

    def __init__(self, name: str, steps: range) -> None:
        self._name = name
        self._steps = steps
        self._began = monotonic()
        self._losses: deque[float] = deque(maxlen=_SAY_STEPS)

    def say(self, step: int, loss: float) -> None:
        self._losses.append(loss)
        if (step + 1) % _SAY_STEPS == 0:
            of_one = (monotonic() - self._began) / (step + 1 - self._steps.start)
            left = of_one * (self._steps.stop - step - 1) / 60
            mean = sum(self._losses) / len(self._losses)
            print(
                f"{self._name}: step {step + 1} of {self._steps.stop}, loss {mean:.3f}, {left:.0f} min left",
                flush=True,
            )


def _drawn(sets: Mapping[str, Groups], schedule: Schedule, step: int) -> _Drawn:
    """The groups of a step. They depend on the seed and the step, not on earlier draws."""
    random = np.random.default_rng((schedule.seed, step))
    shares = schedule.shares
    of_lists = sum(share for name, share in shares.items() if sets[name].listed) / sum(shares.values())
    listed = bool(random.random() < of_lists)
    pool = [name for name in shares if sets[name].listed == listed]
    weights = np.array([shares[name] for name in pool])
    groups = [
        sets[str(random.choice(pool, p=weights / weights.sum()))].draw(random)
        for _ in range(_LISTS if listed else _GROUPS)
    ]
    batch, labels, answerable = collate(groups)
    real = torch.tensor([[number < len(one.vectors) for number in range(labels.shape[1])] for one in groups])
    return _Drawn(listed, batch, labels, answerable, real)


def _factor(step: int, steps: int) -> float:
    warm = max(1, int(_WARM_UP * steps))
    return min((step + 1) / warm, (steps - step) / max(1, steps - warm))


def _write(state: Path, **values: Any) -> None:
    unfinished = state.with_name(f"{state.name}.unfinished")
    torch.save(values, unfinished)
    unfinished.replace(state)
