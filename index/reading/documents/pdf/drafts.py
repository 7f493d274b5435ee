"""Splits a column into paragraphs, before those that continue elsewhere are joined."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.reading.documents.pdf.layout import LineRun
from index.reading.documents.pdf.rows import TextLine
from index.text.paragraphs.furniture.roles import stands_alone
from index.text.paragraphs.lines import Line, make_line

# Multiples of the font size.
_OTHER_SIZE = 0.1
_INDENT = 0.6
_WIDEST_INDENT = 5.0
_WIDEST_PITCH = 2.2
_PITCH_OF_HEADINGS = 1.7
_ROOM = 0.6
_MUCH_ROOM = 3.0
# A line's distance to the one above, as a multiple of the usual one.
_APART = 1.3
HEADING = 1.15
"""Letters of this size or larger, as a multiple of the text's, are those of headings."""

_BULLET = re.compile(r"(?:[•▪■●◦►‣➢✓]\s*|[*–—-]\s+|(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)")
_SURE_BULLET = re.compile(r"[•▪■●◦►‣➢✓]")
_ENDS = re.compile(r"[.!?…:。！？][\"'’”“»«›‹)\]]*\s*(?:[(\[][^()\[\]]{1,30}[)\]]\.?)?$")
_LINES_AROUND = 6
_MOST_INITIALS = 50


@dataclass(frozen=True, slots=True)
class BodyStyle:
    """The font size, weight and line distance of most of the document's text. Sizes are in points."""

    size: float
    bold: bool
    pitch: float


@dataclass(slots=True)
class ParagraphDraft:
    """The lines of a paragraph on page `page`, in the column with the number `run`. `starts_anew` says that
    it begins with an indent; `room` is the width that its last line leaves free in its column."""

    lines: list[TextLine]
    page: int
    run: int
    starts_anew: bool = False
    room: float = 0.0
    is_aside: bool = False
    is_item: bool = False
    # A row of a table: its lines are the cells.
    is_row: bool = False
    is_labelled: bool = False

    @property
    def size(self) -> float:
        return self.lines[0].size

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def ends_sentence(self) -> bool:
        return ends_sentence(self.lines[-1].text)

    @property
    def is_bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @property
    def is_italic(self) -> bool:
        return all(line.italic for line in self.lines)


def find_body(lines: Sequence[TextLine]) -> BodyStyle:
    """The looks of the running text: those that most letters have."""
    looks: Counter[tuple[float, bool]] = Counter()
    for line in lines:
        looks[(round(line.size, 1), line.bold)] += len(line.text)
    (size, bold), _ = looks.most_common(1)[0]
    same = [line for line in lines if abs(line.size - size) < 0.2]
    pitches = [
        below.y - above.y
        for above, below in pairwise(same)
        if 0.8 * size < below.y - above.y < _WIDEST_PITCH * size and abs(below.left - above.left) < 3 * size
    ]
    return BodyStyle(size, bold, _usual(pitches, size))


def _usual(pitches: list[float], size: float) -> float:
    """The distance between the lines of a paragraph: the smallest frequent one."""
    if not pitches:
        return 1.25 * size
    counted = Counter(round(pitch * 2) for pitch in pitches)
    frequent = [pitch for pitch, count in counted.items() if count * 5 >= max(counted.values())]
    return min(frequent) / 2


def draft_run(run: LineRun, *, page: int, number: int, body: BodyStyle) -> Iterator[ParagraphDraft]:
    """The paragraphs of a column, or the rows of a table."""
    if run.rows:
        labelled = all(row[0].text.endswith(":") for row in run.rows if len(row) > 1)
        for row in run.rows:
            is_row = len(row) > 1
            yield ParagraphDraft(list(row), page, number, is_row=is_row, is_labelled=is_row and labelled)
        return
    for block in _blocks(run.lines, body):
        heading = block[0].size >= HEADING * body.size
        edges = _edges(block, run.lines)
        drafts = [ParagraphDraft([block[0]], page, number, _is_indented(block, 0, edges[0][0]))]
        for i in range(1, len(block)):
            if not heading and _begins(block, i, edges, alone=len(drafts[-1].lines) == 1):
                drafts.append(ParagraphDraft([block[i]], page, number, _is_indented(block, i, edges[i][0])))
            else:
                drafts[-1].lines.append(block[i])
        last = -1
        for draft in drafts:
            last += len(draft.lines)
            draft.room = edges[last][1] - block[last].right
            draft.is_item = bool(_SURE_BULLET.match(draft.lines[0].text))
        yield from drafts


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(_ENDS.search(text[-60:]))


def _blocks(lines: Sequence[TextLine], body: BodyStyle) -> Iterator[list[TextLine]]:
    """Groups of lines with the same looks and distance."""
    block: list[TextLine] = []
    for line in lines:
        if block and _is_apart(block, line, body):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_apart(block: list[TextLine], line: TextLine, body: BodyStyle) -> bool:
    above = block[-1]
    size = max(above.size, line.size)
    if abs(above.size - line.size) > _OTHER_SIZE * size:
        return True
    pitch = line.y - above.y
    if line.size >= HEADING * body.size:
        far = _PITCH_OF_HEADINGS * size
    elif len(block) > 1:
        far = _APART * min(block[1].y - block[0].y, _usual_pitch(line, body) * 1.2)
    else:
        far = _APART * _usual_pitch(line, body)
    if pitch > far + 0.5 or pitch < 0:
        return True
    if above.bold != line.bold or (above.italic != line.italic and len(block) > 1):
        return ends_sentence(above.text) or not _nearly_fills(block, above, line)
    return False


def _usual_pitch(line: TextLine, body: BodyStyle) -> float:
    return body.pitch * line.size / body.size


def _nearly_fills(block: list[TextLine], above: TextLine, line: TextLine) -> bool:
    """Whether a line was broken because there was no room for the next word."""
    right = max([other.right for other in block] + [line.right])
    return right - above.right < line.first_word + _ROOM * line.size


def _edges(block: list[TextLine], lines: Sequence[TextLine]) -> list[tuple[float, float]]:
    """The left and right edge of the column at each line, as shown by the lines around it."""
    edges = []
    for i in range(len(block)):
        around = block[max(0, i - _LINES_AROUND) : i + _LINES_AROUND + 1]
        right = max(line.right for line in around)
        if len(block) <= _LINES_AROUND:
            beside = [line for line in lines if line.left < right and abs(line.size - block[i].size) < 1]
            right = max([right, *(line.right for line in beside)])
        edges.append((min(line.left for line in around), right))
    return edges


def _is_indented(block: list[TextLine], i: int, left: float) -> bool:
    size = block[i].size
    return _INDENT * size <= block[i].left - left <= _WIDEST_INDENT * size


def _begins(block: list[TextLine], i: int, edges: list[tuple[float, float]], *, alone: bool) -> bool:
    """Whether line `i` begins a paragraph. `alone` says that the paragraph above has only one line so far."""
    above, line = block[i - 1], block[i]
    left, right = edges[i - 1]
    room = right - above.right - line.first_word - 0.25 * line.size
    had_room = room > _ROOM * line.size
    ended = ends_sentence(above.text)
    if _is_indented(block, i, left):
        same = abs(above.left - line.left) < 0.3 * line.size and not (alone and ended)
        if not same and (ended or not line.text[:1].islower()) and not _is_item_above(block, i):
            return True
    if _SURE_BULLET.match(line.text) or (_BULLET.match(line.text) and (ended or had_room)):
        return True
    if had_room and (ended or (room > _MUCH_ROOM * line.size and not line.text[:1].islower())):
        return True
    if had_room and (_stands_alone(above.text) or _stands_alone(line.text)):
        return True
    return ended and _stands_alone(line.text)


def _is_item_above(block: list[TextLine], i: int) -> bool:
    """Whether the line above begins a list item, whose other lines are indented behind its mark."""
    return bool(_BULLET.match(block[i - 1].text)) and block[i - 1].left < block[i].left


def _stands_alone(text: str) -> bool:
    line: Line | None = make_line(text, 0, len(text), 0)
    return line is not None and stands_alone(line)


def with_initials(lines: Sequence[TextLine], body: BodyStyle) -> list[TextLine]:
    """The lines, with each drop cap joined to its word."""
    large = (line for line in lines if len(line.text) <= 2 and line.size >= 1.8 * body.size)
    initials = [line for line in large if line.text.isalpha()][:_MOST_INITIALS]
    known = set(initials)
    kept = [line for line in lines if line not in known]
    for initial in initials:
        beside = [
            line
            for line in kept
            if initial.top - line.size <= line.top
            and line.y <= initial.y + 0.3 * initial.size
            and 0 <= line.left - initial.right + 0.3 * initial.size <= 1.0 * initial.size
        ]
        first = min(beside, key=lambda line: line.y, default=None)
        if first is None:
            kept.append(initial)
            continue
        glue = "" if first.text[:1].islower() or len(initial.text) > 1 or first.text[:1].isupper() else " "
        kept[kept.index(first)] = replace(first, text=f"{initial.text}{glue}{first.text}")
    return kept
