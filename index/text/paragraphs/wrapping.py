"""Joins the lines of hard-wrapped paragraphs."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from index.text.paragraphs.furniture.roles import stands_alone
from index.text.paragraphs.lines import Line, make_line, physical_lines

# Text wrapped at 72 or 80 columns has lines of these widths; a short last line is no evidence.
_WIDTHS = range(50, 91)
# A line with room for the next word was broken on purpose. Writers are not quite exact, hence the slack.
_SLACK = 8
# A wrapped paragraph of two lines looks like a heading and a sentence: only a longer one shows how the file
# is written.
_FEWEST_LINES_TO_TELL = 3


def split_lines(text: str) -> list[Line]:
    """The lines of a text without markup; blank ones are left out.

    Every line break ends a line, except inside the paragraphs of hard-wrapped text: each of those becomes one
    line. Credits, bylines, dates and teasers stay lines of their own.
    """
    lines = physical_lines(text)
    if not any(len(line.text) in _WIDTHS and not line.ends_sentence for line in lines):
        return lines
    runs = list(_runs(lines))
    is_wrapped_file = any(len(run) >= _FEWEST_LINES_TO_TELL and _is_wrapped(run) for run in runs)
    if not is_wrapped_file:
        return lines
    return [line for run in runs for line in (_join(text, run) if _is_wrapped(run) else run)]


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each block, separated by those that stand alone."""
    for (_, is_alone), run in groupby(lines, key=lambda line: (line.block, stands_alone(line))):
        if is_alone:
            yield from ([line] for line in run)
        else:
            yield list(run)


def _is_wrapped(run: Sequence[Line]) -> bool:
    full = run[:-1]
    widest = max(len(line.text) for line in run)
    if not full or widest not in _WIDTHS:
        return False
    in_width = sum(len(line.text) in _WIDTHS for line in full)
    broken_off = sum(not line.ends_sentence for line in full)
    no_room = sum(
        len(line.text) + 1 + len(following.text.split(" ", 1)[0]) > widest - _SLACK
        for line, following in pairwise(run)
    )
    return all(count * 2 > len(full) for count in (in_width, broken_off, no_room))


def _join(text: str, run: Sequence[Line]) -> list[Line]:
    whole = make_line(text, run[0].start, run[-1].end, run[0].block)
    return [whole] if whole else []
