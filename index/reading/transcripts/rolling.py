"""Captions that roll: each repeats the previous line, as in automatic captions and live broadcasts."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from index.reading.transcripts.cues import Cue

_MOSTLY = 0.4
_FEWEST = 2
"""In a file that rolls, at least this many captions, and a share of _MOSTLY, begin as the one before ends. If
there are fewer, people repeat themselves."""


def without_repeats(cues: Sequence[Cue]) -> list[Cue]:
    """The cues, each with only the words that the one before has not shown."""
    cues = [cue for number, cue in enumerate(cues) if number == 0 or cue != cues[number - 1]]
    repeating = sum(_rolls(before.lines, cue.lines) for before, cue in pairwise(cues))
    if repeating < max(_FEWEST, _MOSTLY * (len(cues) - 1)):
        return cues
    shown: tuple[str, ...] = ()
    rolled: list[Cue] = []
    for cue in cues:
        if new := _new_lines(shown, cue.lines):
            rolled.append(replace(cue, lines=new))
        shown = cue.lines or shown
    return rolled


def _new_lines(before: tuple[str, ...], lines: tuple[str, ...]) -> tuple[str, ...]:
    count = _repeated(before, lines)
    if count or not before or not lines:
        return lines[count:]
    if _grows(before, lines):
        return (lines[0][len(before[-1]) :].strip(), *lines[1:])
    return lines


def _rolls(before: tuple[str, ...], lines: tuple[str, ...]) -> bool:
    return _repeated(before, lines) > 0 or _grows(before, lines)


def _grows(before: tuple[str, ...], lines: tuple[str, ...]) -> bool:
    """Whether the first line of the next cue continues the last line."""
    return bool(before and lines) and lines[0].startswith(f"{before[-1]} ")


def _repeated(before: tuple[str, ...], lines: tuple[str, ...]) -> int:
    """How many lines at the beginning repeat the last lines of the cue before."""
    for count in range(min(len(before), len(lines)), 0, -1):
        if before[-count:] == lines[:count]:
            return count
    return 0
