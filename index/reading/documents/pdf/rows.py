"""Joins the words of a page into lines, each in one column if columns are side by side."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from index.reading.documents.pdf.words import Word

# Multiples of the font size.
_SAME_ROW = 0.2
_ALWAYS_ONE = 0.5
_ALWAYS_TWO = 3.0
_WIDE = 1.5
_ALIGNED = 0.1
_INDENT = 2.5
_ROWS_AROUND = 12
# The next word is within this many glyphs in the file's order.
_NEXT = 3
_ALIKE = 1.1
_ROWS_TO_ASK = 3
# Words that are not drawn one after the other are in two columns if their gap is at least this.
_DRAWN_APART = 0.9
_OTHER_SIZE = 0.1
# A drop cap is larger than the other letters by this factor.
_INITIAL = 1.6
_ITEM_MARK = re.compile(r"[•▪■●◦►‣➢✓*–—-]|\(?(?:\d{1,2}|[a-z])[.)]")
_RIGHT_TO_LEFT = range(0x0590, 0x0900)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line in one column. `first_word` is the width of its first word."""

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    italic: bool
    font: str
    first_word: float
    number: int

    @property
    def top(self) -> float:
        return self.y - 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.y + 0.22 * self.size


def page_lines(words: Sequence[Word]) -> list[TextLine]:
    """The lines of a page, not in reading order."""
    rows = _rows(words)
    return [
        _line(part)
        for number, row in enumerate(rows)
        for part in _parts(
            row, rows[max(0, number - _ROWS_AROUND) : number], rows[number + 1 : number + 1 + _ROWS_AROUND]
        )
    ]


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words on nearly the same baseline, including smaller ones beside them; each row from left to right."""
    rows: list[list[Word]] = []
    lines: list[tuple[float, float]] = []
    for word in sorted(words, key=lambda word: (word.y, word.left)):
        if rows and word.y - lines[-1][0] <= _SAME_ROW * max(lines[-1][1], word.size):
            rows[-1].append(word)
            lines[-1] = (lines[-1][0], max(lines[-1][1], word.size))
        else:
            rows.append([word])
            lines.append((word.y, word.size))
    return [sorted(row, key=lambda word: word.left) for row in rows]


def _parts(row: list[Word], above: Sequence[list[Word]], below: Sequence[list[Word]]) -> list[list[Word]]:
    parts = [[row[0]]]
    stretched = _stretched(row)
    for word in row[1:]:
        before = parts[-1][-1]
        gap = (word.left - before.right) / max(1.0, min(before.size, word.size))
        is_item = len(parts[-1]) == 1 and bool(_ITEM_MARK.fullmatch(before.text))
        if _look_apart(before, word, gap):
            parts.append([word])
            continue
        is_one = gap <= _ALWAYS_ONE or word in stretched or _fills_its_column(parts[-1], word, above, below)
        if is_one or (gap <= _ALWAYS_TWO and (is_item or not _is_gutter(before, word, above, below))):
            parts[-1].append(word)
        else:
            parts.append([word])
    return parts


def _look_apart(before: Word, word: Word, gap: float) -> bool:
    """Whether two words are set so differently that they are not on one line."""
    small, large = sorted((before.size, word.size))
    is_other = large - small > _OTHER_SIZE * large and before.font != word.font
    return large >= _INITIAL * small or (is_other and gap > _ALWAYS_ONE)


def _stretched(row: list[Word]) -> set[Word]:
    """The words of a line that is justified to the width of its column: all its gaps are alike."""
    found: set[Word] = set()
    run = [row[0]]
    for word, before in zip([*row[1:], None], row, strict=True):
        if word is not None and 0 <= word.number - before.last <= _NEXT:
            run.append(word)
            continue
        gaps = [right.left - left.right for left, right in pairwise(run)]
        if len(gaps) > 1 and min(gaps) > 0 and max(gaps) <= _ALIKE * min(gaps):
            found.update(run[1:])
        run = [word] if word is not None else []
    return found


def _fills_its_column(
    part: list[Word], word: Word, above: Sequence[list[Word]], below: Sequence[list[Word]]
) -> bool:
    """Whether two words were spread to the ends of a column that the line above or below fills."""
    if not 0 <= word.number - part[-1].last <= _NEXT:
        return False
    left, right, size = part[0].left, word.right, word.size
    for rows in (reversed(above), below):
        inside = (
            [other for other in row if left - 0.1 * size <= other.left < right]
            for row in rows
            if not any(right <= other.left < right + 0.7 * size for other in row)
        )
        if any(_is_filled(words, left, right, size) for words in islice(filter(None, inside), _ROWS_TO_ASK)):
            return True
    return False


def _is_filled(inside: list[Word], left: float, right: float, size: float) -> bool:
    if len(inside) < 2 or inside[0].left - left > 0.1 * size or abs(right - inside[-1].right) > 0.2 * size:
        return False
    return all(after.left - before.right < _ALWAYS_TWO * size for before, after in pairwise(inside))


def _is_gutter(before: Word, word: Word, above: Sequence[list[Word]], below: Sequence[list[Word]]) -> bool:
    """Whether the gap between two words continues in the rows around, with aligned words after it."""
    starts = [word.left]
    for rows in (reversed(above), below):
        low, high = before.right, word.left
        last_y = word.y
        for row in rows:
            if abs(row[0].y - last_y) > 4 * word.size:
                break
            low, high, start = _narrowed(row, low, high)
            if high - low < 0.5 * word.size:
                break
            last_y = row[0].y
            if start is not None and start - word.left < _INDENT * word.size:
                starts.append(start)
    near = _ALIGNED * word.size
    aligned = max(sum(abs(other - start) <= near for other in starts) for start in starts)
    gap = (word.left - before.right) / max(1.0, min(before.size, word.size))
    is_next = 0 <= word.number - before.last <= _NEXT
    if not is_next and gap >= _DRAWN_APART:
        return True
    if aligned * 2 < len(starts):
        return False
    if is_next:  # like the words of a line
        return aligned >= (3 if gap >= _WIDE and len(starts) == aligned else 5)
    return aligned >= 3


def _narrowed(row: list[Word], low: float, high: float) -> tuple[float, float, float | None]:
    """The part of a free strip that a row leaves free, and the left edge of its first word after it."""
    start = None
    for word in row:
        if word.right <= low:
            continue
        if word.left >= high:
            start = word.left if start is None else min(start, word.left)
        elif word.left <= low and word.right >= high:
            return low, low, None
        elif word.left - low >= high - word.right:
            high = word.left
            start = word.left
        else:
            low = word.right
    return low, high, start


def _line(words: list[Word]) -> TextLine:
    in_order = words[::-1] if _is_right_to_left(words) else words
    text = in_order[0].text
    for before, word in pairwise(in_order):
        touches = word.left - before.right < 0.06 * word.size and word.number < before.number
        beside = word.glued or touches
        text += word.text if beside else f" {word.text}"
    sizes = Counter[float]()
    bold = italic = 0
    fonts = Counter[str]()
    for word in words:
        sizes[word.size] += len(word.text)
        fonts[word.font] += len(word.text)
        bold += len(word.text) * word.bold
        italic += len(word.text) * word.italic
    length = sizes.total()
    return TextLine(
        text=text,
        left=words[0].left,
        right=max(word.right for word in words),
        y=words[0].y,
        size=sizes.most_common(1)[0][0],
        bold=bold * 2 > length,
        italic=italic * 2 > length,
        font=fonts.most_common(1)[0][0],
        first_word=in_order[0].right - in_order[0].left,
        number=min(word.number for word in words),
    )


def _is_right_to_left(words: list[Word]) -> bool:
    letters = [letter for word in words for letter in word.text if letter.isalpha()]
    return sum(ord(letter) in _RIGHT_TO_LEFT for letter in letters) * 2 > len(letters)
