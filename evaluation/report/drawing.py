"""A drawing as the template sets it: what stands where on a canvas, in its own units, y downwards."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from evaluation.texts.plots import PlotText
from evaluation.texts.run_texts import ENGLISH, RunTexts

WIDTH, HEIGHT = 360, 254
LEFT, RIGHT, TOP, BOTTOM = 46, 342, 28, 208
"""The edges of the plotting area; the axes' labels stand outside."""

_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A point with its label, which stands at (label_x, label_y); `anchor` is start, middle or end. "" is no
    label."""

    x: float
    y: float
    label: str
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A box on the x axis, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing, what it says, and its figures as a table for who cannot see it. `line` and `guide` are the
    points of a polyline, `rulers` upright lines with a label."""

    name: str
    text: PlotText
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    rows: tuple[tuple[str, ...], ...]
    line: str = ""
    guide: str = ""
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    rulers: tuple[Mark, ...] = ()


def x_at(share: float) -> float:
    """Where 0 (left edge) to 1 (right edge) stands."""
    return round(LEFT + share * (RIGHT - LEFT), 1)


def y_at(share: float) -> float:
    """Where 0 (bottom) to 1 (top) stands."""
    return round(BOTTOM - share * (BOTTOM - TOP), 1)


def percent_ticks(place: Callable[[float], float], texts: RunTexts = ENGLISH) -> tuple[Tick, ...]:
    """0% to 100% in quarters."""
    return tuple(Tick(place(quarter), texts.numbers.share(quarter)) for quarter in _QUARTERS)


def polyline(points: Iterable[tuple[float, float]]) -> str:
    """Points as SVG writes them."""
    return " ".join(f"{x:g},{y:g}" for x, y in points)


def round_step(end: float, *, at_most: int) -> float:
    """The smallest of 1, 2, 5, 10, 20 … and their tenths that goes at most so often into `end`."""
    step = 1e-4
    factors = (2.0, 2.5, 2.0)
    turn = 0
    while end / step > at_most:
        step *= factors[turn % 3]
        turn += 1
    return step
