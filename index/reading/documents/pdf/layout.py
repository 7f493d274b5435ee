"""Puts the lines of a page into reading order: column after column, and tables row by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from index.reading.documents.pdf.glyphs import Box
from index.reading.documents.pdf.rows import TextLine

_NARROWEST_GUTTER = 0.6
"""As a multiple of the font size."""

_HEADING = 1.2
_DEEPEST = 30
# A page of a newspaper has a thousand.
_MOST_LINES = 4_000
_MOST_PICTURES = 100
_HEIGHT_OF_A_LINE = 1.02
_LONGEST_CELL = 40
_FIGURES = 0.5
_CLOSE = 2.5


@dataclass(frozen=True, slots=True)
class LineRun:
    """Lines that are read one after the other: those of a column or, with `rows`, the cells of a table."""

    lines: tuple[TextLine, ...]
    rows: tuple[tuple[TextLine, ...], ...] = ()


Lines = Sequence[TextLine]


def arrange(lines: Lines, pictures: Sequence[Box] = ()) -> list[LineRun]:
    """The runs of a page in reading order. Pictures take up their place in a column, so that a column that
    begins with a picture is recognised as one."""
    if len(lines) > _MOST_LINES:
        return [LineRun(tuple(sorted(lines, key=lambda line: (line.y, line.left))))]
    held = [_place_of(picture) for picture in pictures[:_MOST_PICTURES] if not _is_behind(picture, lines)]
    runs: list[LineRun] = []
    for found in _arrange([*lines, *held], depth=0):
        words = tuple(line for line in found.lines if line.text)
        if not words:
            continue
        if found.rows or not runs or runs[-1].rows or not _is_column(runs[-1].lines + words):
            runs.append(LineRun(words, found.rows))
        else:
            runs[-1] = LineRun(runs[-1].lines + words)
    return runs


def _place_of(picture: Box) -> TextLine:
    """A line without text that is as large as the picture."""
    size = (picture.bottom - picture.top) / _HEIGHT_OF_A_LINE
    baseline = picture.top + 0.8 * size
    return TextLine("", picture.left, picture.right, baseline, size, False, False, "", 0, 0)


def _is_behind(picture: Box, lines: Lines) -> bool:
    """Whether there is text on a picture."""
    return any(
        picture.left < (line.left + line.right) / 2 < picture.right and picture.top < line.y < picture.bottom
        for line in lines
    )


def _is_column(lines: Lines) -> bool:
    """Whether the lines form one column: each is below the one before and overlaps it horizontally."""
    return all(
        below.y > above.y and below.left < above.right and above.left < below.right
        for above, below in pairwise(lines)
    )


def _arrange(lines: Lines, *, depth: int) -> Iterator[LineRun]:
    strips = _strips(lines)
    if depth > _DEEPEST or all(len(strip) == 1 for strip in strips):
        yield LineRun(tuple(sorted(lines, key=lambda line: (line.y, line.left))))
        return
    if gutters := _gutters(lines):
        if rows := _table_rows(strips):
            yield LineRun(tuple(lines), rows)
            return
        for column in _columns(lines, gutters):
            yield from _arrange(column, depth=depth + 1)
        return
    groups = _groups(strips)
    if len(groups) == 1:
        yield LineRun(tuple(sorted(lines, key=lambda line: (line.y, line.left))))
        return
    for group in groups:
        yield from _arrange(group, depth=depth + 1)


def _strips(lines: Lines) -> list[list[TextLine]]:
    """Groups of lines that are beside each other, from top to bottom."""
    strips: list[list[TextLine]] = []
    bottom = float("-inf")
    for line in sorted(lines, key=lambda line: line.top):
        if strips and line.top < bottom - 0.1 * line.size:
            strips[-1].append(line)
        else:
            strips.append([line])
        bottom = max(bottom, line.bottom)
    return strips


def _gutters(lines: Lines) -> list[tuple[float, float]]:
    """The left and right edges of the white strips between columns that no line crosses."""
    narrowest = _NARROWEST_GUTTER * median([line.size for line in lines if line.text] or [1.0])
    gutters = []
    right = float("-inf")
    for line in sorted(lines, key=lambda line: line.left):
        if right > float("-inf") and line.left - right >= narrowest:
            gutters.append((right, line.left))
        right = max(right, line.right)
    return gutters


def _columns(lines: Lines, gutters: list[tuple[float, float]]) -> list[list[TextLine]]:
    columns: list[list[TextLine]] = [[] for _ in range(len(gutters) + 1)]
    for line in lines:
        columns[sum(line.left >= gutter[1] - 0.01 for gutter in gutters)].append(line)
    return columns


def _groups(strips: list[list[TextLine]]) -> list[list[TextLine]]:
    """Groups of strips with the same columns; each other strip is a group by itself."""
    groups: list[list[TextLine]] = []
    gutters: list[tuple[float, float]] = []
    in_table = _in_tables(strips)
    for number, strip in enumerate(strips):
        if in_table[number]:
            groups += [] if number and in_table[number - 1] else [[]]
            groups[-1] += strip
            gutters = []
            continue
        left = _left_of(gutters, strip) if gutters and not _opens_anew(strip, groups[-1]) else []
        if left:
            groups[-1] += strip
            gutters = left
            continue
        groups.append(list(strip))
        gutters = _gutters(strip) if len(strip) > 1 else []
        while gutters and len(groups) > 1 and _belongs_above(groups[-2], groups[-1], gutters):
            groups[-1] = groups.pop(-2) + groups[-1]
    return groups


def _in_tables(strips: list[list[TextLine]]) -> list[bool]:
    """Whether each strip is a row of a table: one of two or more such rows below each other, or the header
    above them."""
    rows = [len(strip) > 1 and all(line.text for line in strip) and _has_figures(strip) for strip in strips]
    found = [
        row and (rows[i - 1 : i] == [True] or rows[i + 1 : i + 2] == [True]) for i, row in enumerate(rows)
    ]
    for i in range(len(strips) - 1):
        if found[i + 1] and not found[i]:
            found[i] = len(strips[i]) >= len(strips[i + 1]) - 1 > 0 and all(
                0 < len(cell.text) <= _LONGEST_CELL for cell in strips[i]
            )
    return found


def _has_figures(strip: Lines) -> bool:
    """Whether the cells of a row are short, and at least half of those after the first are figures."""
    cells = sorted(strip, key=lambda line: line.left)
    if any(len(cell.text) > _LONGEST_CELL for cell in cells) or _has_lines_above_each_other(cells):
        return False
    figures = [any(map(str.isdigit, cell.text[:4])) for cell in cells[1:]]
    return sum(figures) * 2 >= len(figures)


def _left_of(gutters: list[tuple[float, float]], strip: Lines) -> list[tuple[float, float]]:
    """The parts of the gutters that a strip leaves free."""
    left = []
    narrowest = _NARROWEST_GUTTER * min([line.size for line in strip if line.text] or [1.0])
    for low, high in gutters:
        for line in sorted(strip, key=lambda line: line.left):
            if line.right <= low or line.left >= high:
                continue
            if line.left <= low:
                low = line.right
            else:
                high = line.left
        if high - low >= narrowest:
            left.append((low, high))
    return left


def _opens_anew(strip: Lines, group: Lines) -> bool:
    """Whether a strip is a single heading, with the columns of another article below it."""
    size = median([line.size for line in group if line.text] or [strip[0].size])
    first = strip[0]  # one in italics is a pull quote
    return len(strip) == 1 and bool(first.text) and not first.italic and first.size >= _HEADING * size


def _belongs_above(above: Lines, group: Lines, gutters: list[tuple[float, float]]) -> bool:
    """Whether a line above the columns is the first line of one that begins higher than the others."""
    if len(above) != 1 or not _left_of(gutters, above) or _opens_anew(above, group):
        return False
    line = above[0]
    close = min(other.y for other in group) - line.y <= _CLOSE * line.size
    column = _columns([*group, line], gutters)
    own = next(lines for lines in column if line in lines)
    starts = [other.left for other in own if other is not line]
    return close and bool(starts) and abs(min(starts) - line.left) <= 1.5 * line.size


def _table_rows(strips: list[list[TextLine]]) -> tuple[tuple[TextLine, ...], ...]:
    """The rows of a table; empty if the lines are columns of text."""
    if any(not line.text for strip in strips for line in strip):
        return ()
    rows = [tuple(sorted(strip, key=lambda line: line.left)) for strip in strips]
    several = [row for row in rows if len(row) > 1]
    if len(several) < 2 or len(several) < 0.7 * len(rows):
        return ()
    if any(_has_lines_above_each_other(row) for row in rows):
        return ()
    cells = [cell.text for row in several for cell in row]
    if sum(len(cell) for cell in cells) > _LONGEST_CELL * len(cells):
        return ()
    if all(row[0].text.endswith(":") for row in several):
        return tuple(rows)
    figures = [any(map(str.isdigit, cell.text[:4])) for row in several for cell in row[1:]]
    is_table = len(several) > 1 and sum(figures) >= _FIGURES * len(figures)
    return tuple(rows) if is_table else ()


def _has_lines_above_each_other(row: Lines) -> bool:
    return any(right.left < left.right for left, right in pairwise(row))
