"""Joins the texts of nodes into one line, and records the seams in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from index.text.articles import Seam

_BLANKS_OR_WORD = re.compile(r"\s+|\S+")
_BREAKS_OR_TABS = "\n\r\f\t"
"""One of these between two words is shown as a blank, unless a style shows white space as written."""


class LineText(NamedTuple):
    """Words with one space between them, and the seams in the text."""

    text: str
    seams: tuple[Seam, ...]


def join_nodes(nodes: Iterable[str | None]) -> LineText:
    """The texts of nodes joined into one line. None is a place where the page shows something that the text
    leaves out.

    There is a seam wherever another node begins, and where the white space is more than one blank: a browser
    keeps a space next to a no-break space, and with some styles all white space.
    """
    words: list[str] = []
    seams: list[Seam] = []
    length = 0
    blanks, parted, shows_more = "", False, False
    for node in nodes:
        shows_more = shows_more or node is None
        for part in _BLANKS_OR_WORD.findall(node or ""):
            if part.isspace():
                blanks += part
                continue
            if words and blanks:
                words.append(" ")
                length += 1
            if shows_more or (words and (parted or not _is_one_blank(blanks))):
                seams.append(Seam(length, shows_more))
            words.append(part)
            length += len(part)
            blanks, parted, shows_more = "", False, False
        parted = True
    if shows_more:
        seams.append(Seam(length, True))
    return LineText("".join(words), tuple(seams))


def join_seams(lines: Sequence[tuple[str, tuple[Seam, ...]]]) -> Iterator[Seam]:
    """The seams of lines that are joined with one character between them, and a seam at the start of each
    line but the first."""
    start = 0
    for text, seams in lines:
        if start:
            yield Seam(start, False)
        yield from (seam._replace(at=start + seam.at) for seam in seams)
        start += len(text) + 1


def _is_one_blank(blanks: str) -> bool:
    return not blanks or (len(blanks) == 1 and blanks not in _BREAKS_OR_TABS)
