"""The data of a drawing for the template: positions on a canvas, in its own units, with y downwards."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from evaluation.texts.plots import PlotText
from evaluation.texts.run_texts import ENGLISH, RunTexts

WIDTH, HEIGHT = 360, 254
LEFT, RIGHT, TOP, BOTTOM = 46, 342, 28, 208
"""The edges of the plotting area; the labels of the axes are outside."""

_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled position on an axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A point with its label at (label_x, label_y); "" means no label. `anchor` is start, middle or end."""

    x: float
    y: float
    label: str
    label_x: float
    label_y: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A box on the x axis, given by its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing, its texts, and its figures as a table (`rows`) for people who cannot see it. `line` and
    `guide` are the points of polylines, `rulers` are vertical lines with a label."""

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
    """The x position of a value from 0 (left edge) to 1 (right edge)."""
    return round(LEFT + share * (RIGHT - LEFT), 1)


def y_at(share: float) -> float:
    """The y position of a value from 0 (bottom) to 1 (top)."""
    return round(BOTTOM - share * (BOTTOM - TOP), 1)


def percent_ticks(place: Callable[[float], float], texts: RunTexts = ENGLISH) -> tuple[Tick, ...]:
    """Ticks from 0% to 100% in quarters."""
    return tuple(Tick(place(quarter), texts.numbers.share(quarter)) for quarter in _QUARTERS)


def polyline(points: Iterable[tuple[float, float]]) -> str:
    """Points in the form of SVG."""
    return " ".join(f"{x:g},{y:g}" for x, y in points)


def round_step(end: float, *, at_most: int) -> float:
    """The smallest of 0.0001, 0.0002, 0.0005, 0.001 … of which at most `at_most` fit into `end`."""
    step = 1e-4
    factors = (2.0, 2.5, 2.0)
    turn = 0
    while end / step > at_most:
        step *= factors[turn % 3]
        turn += 1
    return step
