"""Bounds that the metrics of a run must meet: `--fail-under` and `--fail-over METRIC=VALUE`."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from typing import Literal

from evaluation.measure import JUDGE_METRICS, QUANTILES, Estimate, Metrics
from evaluation.metrics.metric import METRICS

Option = Literal["--fail-under", "--fail-over"]

_ROUNDING = 5e-7
"""The tolerance. A run passes a bound copied from its own figures, which are given with six digits."""

_NOT_RATES = frozenset({"quote_chars_mean", *QUANTILES})
"""Characters and seconds; every other metric is from 0 to 1."""

_SHOWN_DIGITS = (4, 6, 9, 17)


@dataclass(frozen=True, slots=True)
class Gate:
    """A run fails when `metric` is under or over `bound`, depending on `option`; at the bound it passes. A
    run without the metric fails too."""

    metric: str
    option: Option
    bound: float

    def fails(self, value: float) -> bool:
        """Whether this value of the metric is beyond the bound."""
        beyond = self.bound - value if self.option == "--fail-under" else value - self.bound
        return beyond > _ROUNDING

    def __str__(self) -> str:
        return f"{self.option} {self.metric}={self.bound:.15g}"


@dataclass(frozen=True, slots=True)
class FailedGate:
    """A gate that a run did not pass. `measured` is None when the run does not have the metric. `str()` gives
    one line for the user."""

    gate: Gate
    measured: Estimate | None

    def __str__(self) -> str:
        if self.measured is None:
            return (
                f"{self.gate.metric} is not measured, as nothing in this question set allows it ({self.gate})"
            )
        value = _shown(self.gate, self.measured.value)
        side = self.gate.option.removeprefix("--fail-")
        spread = f"{self.measured.low:.4g} to {self.measured.high:.4g}, {self.measured.n} questions"
        return f"{self.gate.metric} is {value} ({spread}), {side} {self.gate.bound:.15g}"


def parse_gate(text: str, option: Option) -> Gate:
    """The gate for `METRIC=VALUE`. Raises ValueError, with a line for the user, when the metric does not
    exist, the value is not a finite number, or it is outside 0 to 1 for a rate."""
    metric, equals, bound = (part.strip() for part in text.partition("="))
    if not equals:
        raise ValueError(f"{text!r} is not METRIC=VALUE, for example hit@1=0.8")
    known = (*METRICS, *JUDGE_METRICS)
    if metric not in known:
        raise ValueError(f"there is no metric {metric!r}; there are {', '.join(known)}")
    number = _number(bound)
    if metric not in _NOT_RATES and not 0 <= number <= 1:
        raise ValueError(f"{bound!r} is no bound of {metric}: rates go from 0 to 1, so that 80 % is 0.8")
    return Gate(metric, option, number)


def check_gates(gates: Iterable[Gate], metrics: Metrics) -> tuple[FailedGate, ...]:
    """The gates that these metrics do not pass, in the order of the gates."""
    return tuple(
        FailedGate(gate, measured)
        for gate, measured in ((gate, metrics.get(gate.metric)) for gate in gates)
        if measured is None or gate.fails(measured.value)
    )


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        raise ValueError(f"{text!r} is no number") from None
    if not isfinite(number):
        raise ValueError(f"{text!r} is no bound: nothing could pass it, or everything would")
    return number


def _shown(gate: Gate, value: float) -> str:
    """The value with enough digits to show that it fails."""
    texts = [f"{value:.{digits}g}" for digits in _SHOWN_DIGITS]
    return next(text for text in texts if gate.fails(float(text)))
