"""The four drawings of a run: finding by rank, refusing by threshold, being sure by threshold, latency."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from evaluation.answered import Judged
from evaluation.measure import QUANTILES, EvaluationRun
from evaluation.metrics.refusals import refusal_curve
from evaluation.metrics.support import SurePoint, is_wrong, sure_curve
from evaluation.report import drawing
from evaluation.report.drawing import Bar, Mark, Plot, Tick, percent_ticks, polyline, x_at, y_at
from evaluation.report.words import seconds
from evaluation.texts.run_texts import ENGLISH, RunTexts
from index.search.confidence import support_at

_RANKS = range(1, 11)
_LABELLED_RANKS = (1, 4, 10)
_BARS = 24
_TABLE_ROWS = 11

_FEWEST_SURE = 0.05
"""The curve of sure answers begins where they are this share of the questions: with only a few answers, a
single wrong one would change everything."""

_ENDS_OF_ERRORS = (0.1, 0.2, 0.3, 0.5, 1.0)
_BELOW_LABEL = 0.87
"""The axis of errors ends at the first of `_ENDS_OF_ERRORS` at which the curve stays below this share of its
height, which leaves room for a label above."""

_Point = TypeVar("_Point")

# The width of a label's letters on the canvas, estimated generously.
_CHARACTER_WIDTH = 6.5

# The labels of the rulers are above the bars.
_HIGHEST_BAR = 0.8

# Waits longer than this many times the 95th percentile share the last bar: an outlier would flatten the rest.
_LONGEST = 2.0


def make_plots(run: EvaluationRun, texts: RunTexts = ENGLISH) -> tuple[Plot, ...]:
    """The drawings for which the run has data."""
    plots = (
        _by_rank(run.judged, texts),
        _by_threshold(run, texts),
        _by_sureness(run, texts),
        _latency(run.judged, texts),
    )
    return tuple(plot for plot in plots if plot is not None)


def found_within(judged: Sequence[Judged]) -> tuple[float, ...]:
    """For k from 1 to 10, the share of questions with gold articles that have one among the first k found.

    For two questions with gold articles at ranks 1 and 3, the shares are ½, ½, 1, 1 and so on. Empty if there
    are no such questions.
    """
    rankings = [
        [found in one.question.gold_articles for found in one.answered.ranking]
        for one in judged
        if "hit@1" in one.scores
    ]
    return tuple(sum(any(ranking[:k]) for ranking in rankings) / len(rankings) for k in _RANKS if rankings)


def _by_rank(judged: Sequence[Judged], texts: RunTexts) -> Plot | None:
    shares = found_within(judged)
    if not shares:
        return None
    points = [(x_at((k - 1) / 9), y_at(one)) for k, one in zip(_RANKS, shares, strict=True)]
    return Plot(
        name="by-rank",
        text=texts.plots.by_rank,
        x_ticks=tuple(Tick(x, str(k)) for k, (x, _) in zip(_RANKS, points, strict=True)),
        y_ticks=percent_ticks(y_at, texts),
        rows=tuple(
            (str(k), texts.numbers.share(one, digits=1)) for k, one in zip(_RANKS, shares, strict=True)
        ),
        line=polyline(points),
        marks=tuple(_rank_mark(points[k - 1], shares[k - 1], k, texts) for k in _LABELLED_RANKS),
    )


def _rank_mark(point: tuple[float, float], found: float, rank: int, texts: RunTexts) -> Mark:
    x, y = point
    anchor = {_RANKS[0]: "start", _RANKS[-1]: "end"}.get(rank, "middle")
    return Mark(x, y, texts.numbers.share(found), x, y + _below(found), anchor)


def _below(height: float) -> int:
    """How far below its point a label is; negative, that is above it, if the axis is near."""
    return 19 if height > 0.15 else -11


def _by_threshold(run: EvaluationRun, texts: RunTexts) -> Plot | None:
    curve = refusal_curve([(one.answer.confidence, one.question.answerable) for one in run.judged])
    refused, falsely = run.metrics.get("refusal_rate"), run.metrics.get("false_refusal_rate")
    if not curve or refused is None or falsely is None:
        return None
    x, y = x_at(falsely.value), y_at(refused.value)
    rightly, wrongly = (texts.numbers.share(one.value, digits=1) for one in (refused, falsely))
    label = texts.plots.this_run_refuses.format(rightly=rightly, wrongly=wrongly)
    label_x, anchor = _beside(x, label)
    return Plot(
        name="by-threshold",
        text=texts.plots.by_threshold,
        x_ticks=percent_ticks(x_at, texts),
        y_ticks=percent_ticks(y_at, texts),
        rows=tuple(
            _row(point.threshold, point.refusal_rate, point.false_refusal_rate, texts=texts)
            for point in _thinned(curve)
        ),
        line=polyline((x_at(one.false_refusal_rate), y_at(one.refusal_rate)) for one in curve),
        guide=polyline(((x_at(0), y_at(0)), (x_at(1), y_at(1)))),
        marks=(Mark(x, y, label, label_x, y + _below(refused.value), anchor),),
    )


def _beside(x: float, label: str) -> tuple[float, str]:
    """The x position and the anchor of a label beside a point: to the right if there is room, else to the
    left, or at the right edge if it is too long for both."""
    width = len(label) * _CHARACTER_WIDTH
    if x + 10 + width <= drawing.WIDTH:
        return x + 10, "start"
    return (x - 10, "end") if x - 10 - width >= 0 else (drawing.WIDTH, "end")


def _thinned(curve: Sequence[_Point]) -> list[_Point]:
    places = np.linspace(0, len(curve) - 1, min(_TABLE_ROWS, len(curve)))
    return [curve[round(place)] for place in places.tolist()]


def _row(confidence: float, *shares: float, texts: RunTexts) -> tuple[str, ...]:
    return texts.numbers.written(confidence, ".2f"), *(texts.numbers.share(one, digits=1) for one in shares)


def _by_sureness(run: EvaluationRun, texts: RunTexts) -> Plot | None:
    rate, errors = run.metrics.get("sure_rate"), run.metrics.get("sure_error_rate")
    curve = [one for one in _sure_curve(run.judged) if one.sure_rate >= _FEWEST_SURE]
    if not curve or rate is None or errors is None:
        return None
    highest = max(errors.value, *(point.sure_error_rate for point in curve))
    end = next((end for end in _ENDS_OF_ERRORS if highest <= _BELOW_LABEL * end), 1.0)
    sure, wrong = (texts.numbers.share(one.value, digits=1) for one in (rate, errors))
    label = texts.plots.this_run_is_sure.format(sure=sure, wrong=wrong)
    return Plot(
        name="by-sureness",
        text=texts.plots.by_sureness,
        x_ticks=percent_ticks(x_at, texts),
        y_ticks=tuple(Tick(y_at(part / 5), texts.numbers.share(part * end / 5)) for part in range(6)),
        rows=tuple(
            _row(point.threshold, point.sure_rate, point.sure_error_rate, texts=texts)
            for point in _thinned(curve)
        ),
        line=polyline((x_at(one.sure_rate), y_at(one.sure_error_rate / end)) for one in curve),
        marks=(Mark(x_at(rate.value), y_at(errors.value / end), "", 0, 0, "middle"),),
        rulers=(_ruler(rate.value, label, row=0),),
    )


def _sure_curve(judged: Sequence[Judged]) -> tuple[SurePoint, ...]:
    """The curve of sure answers. Answers that are sure regardless of their confidence, as a proven yes or no,
    are sure at every threshold."""
    pairs = []
    for one in judged:
        answer = one.answer
        if not answer.refused:
            proven = answer.support == "sure" and support_at(answer.confidence) != "sure"
            pairs.append((1.0 if proven else answer.confidence, is_wrong(one.answered)))
    return sure_curve(pairs, questions=len(judged))


def _latency(judged: Sequence[Judged], texts: RunTexts) -> Plot | None:
    waits = np.array([one.scores["seconds"] for one in judged if "seconds" in one.scores])
    if not waits.size or not waits.max():
        return None
    p50, p95 = (float(np.quantile(waits, quantile)) for quantile in QUANTILES.values())
    end = min(float(waits.max()), _LONGEST * p95)
    step = drawing.round_step(end, at_most=4)
    counts, edges = np.histogram(np.minimum(waits, end), bins=_BARS, range=(0.0, end))
    top = int(counts.max())
    more = texts.plots.last_bar.format(start=seconds(float(edges[-2]), texts)) if waits.max() > end else ""
    ticks = np.arange(0.0, end * 1.0001, step).tolist()
    return Plot(
        name="latency",
        text=replace(texts.plots.latency, says=f"{texts.plots.latency.says}{more}"),
        x_ticks=tuple(Tick(x_at(tick / end), seconds(tick, texts) if tick else "0") for tick in ticks),
        y_ticks=(Tick(y_at(0), "0"), Tick(y_at(_HIGHEST_BAR), texts.numbers.written(top, ","))),
        rows=tuple(
            (
                texts.numbers.range.format(low=seconds(start, texts), high=seconds(stop, texts)),
                texts.numbers.written(many, ","),
            )
            for start, stop, many in zip(
                edges[:-1].tolist(), edges[1:].tolist(), counts.tolist(), strict=True
            )
            if many
        ),
        bars=tuple(_bar(number, many / top) for number, many in enumerate(counts.tolist()) if many),
        rulers=(
            _ruler(p50 / end, texts.plots.half.format(seconds=seconds(p50, texts)), row=0),
            _ruler(p95 / end, texts.plots.most.format(seconds=seconds(p95, texts)), row=1),
        ),
    )


def _bar(number: int, height: float) -> Bar:
    left, right = x_at(number / _BARS), x_at((number + 1) / _BARS)
    top = y_at(height * _HIGHEST_BAR)
    return Bar(left + 0.5, top, round(right - left - 1, 1), round(y_at(0) - top, 1))


def _ruler(place: float, label: str, *, row: int) -> Mark:
    """A vertical line with its label above the drawing: to its right if there is room, else to its left, or
    in the middle above the line if it is too long for both."""
    x, y, width = x_at(place), drawing.TOP + 8 + 15 * row, len(label) * _CHARACTER_WIDTH
    if x + 5 + width <= drawing.WIDTH:
        return Mark(x, y - 8, label, x + 5, y, "start")
    if x - 5 - width >= 0:
        return Mark(x, y - 8, label, x - 5, y, "end")
    return Mark(x, y + 5, label, (drawing.LEFT + drawing.RIGHT) / 2, y, "middle")
