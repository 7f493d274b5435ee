"""A text's lines, and the blocks they are in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from index.text.articles import Seam

# What a copied page leaves at the ends of lines besides white space: zero-width marks and soft hyphens.
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"

# What may follow a sentence's end on its line: closing marks, a footnote's number, "(dpa/AFP)".
_TERMINAL = re.compile(
    r"[.!?…。！？؟۔।։][\"'’”“»«›‹)\]*_]*(?:\[\d{1,3}\])*(?:\s*[(\[][^()\[\]]{1,30}[)\]]\.?)?$"
)
_INITIALS_AT_END = re.compile(r"(?:^|[\s(])(?:[^\W\d_]\.){2,}$")


class LineShape(Enum):
    """The shape that the format gives a line. Plain text gives none (UNKNOWN). ASIDE is what is beside the
    text, such as the caption of a picture."""

    UNKNOWN = "unknown"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    COLUMNS = "columns"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text, or several that belong together, from `start` to `end` without surrounding white
    space.

    `text` is its words on one line, each run of white space replaced by one space. Lines between two blank
    lines are in one `block`. For a heading, `level` is its depth, 1 to 9, and 0 if not known. For a table
    row, `cells` are the words of each cell. Lines of one entry in a live ticker have the same `entry`; 0
    means none. `seams` are those of the whole text in the line, None if not known.
    """

    start: int
    end: int
    text: str
    block: int
    shape: LineShape = LineShape.UNKNOWN
    level: int = 0
    cells: tuple[str, ...] = ()
    entry: int = 0
    seams: tuple[Seam, ...] | None = None

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends as sentences do. "Storm hits the U.S." does not: its period belongs to the name."""
        tail = self.text[-60:]
        return bool(_TERMINAL.search(tail)) and not _INITIALS_AT_END.search(tail)


def make_line(
    text: str, start: int, end: int, block: int, shape: LineShape = LineShape.UNKNOWN
) -> Line | None:
    """The line of `text` from `start` to `end`, or None if there is only white space."""
    while start < end and _is_blank(text[start]):
        start += 1
    while start < end and _is_blank(text[end - 1]):
        end -= 1
    if start == end:
        return None
    return Line(start, end, " ".join(text[start:end].split()), block, shape)


def seams_of(lines: Sequence[Line]) -> tuple[Seam, ...] | None:
    """The seams of all lines; None if they are not known."""
    known = [line.seams for line in lines if line.seams is not None]
    return tuple(seam for seams in known for seam in seams) if known else None


def physical_lines(text: str) -> list[Line]:
    """The lines of a text without markup, one for each line break; blank ones are left out."""
    lines: list[Line] = []
    block = start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = make_line(text, start, end, block)
        if line is not None:
            lines.append(line)
        elif lines:
            block = lines[-1].block + 1
        start = end + 1
    return lines


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _INVISIBLE
