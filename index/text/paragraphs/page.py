"""The lines of a page together: the role of each so far, and which are next to which."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import groupby

from index.text.paragraphs.furniture.roles import Role, own_role
from index.text.paragraphs.lines import Line, LineShape

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-])*")

# A paragraph or two with a video's title, picture and text; longer blocks were copied without blank lines.
_MOST_BLOCK_LINES = 6


class PageRoles:
    """A page's lines and their roles. A role is first what the line is by itself, and is then corrected by
    the lines next to it. Lines are referred to by their numbers."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.roles = [own_role(line) for line in lines]
        blocks = [list(group) for _, group in groupby(range(len(lines)), key=lambda i: lines[i].block)]
        self.block_of = {i: block for block in blocks for i in block}
        # A page copied with a blank line after every line: its blocks mean nothing.
        is_plain = all(line.shape is LineShape.UNKNOWN for line in lines)
        self.spread = is_plain and len(lines) > 2 and all(len(block) == 1 for block in blocks)
        self._last_text = max((i for i, role in enumerate(self.roles) if role is Role.TEXT), default=-1)

    def mark(self, numbers: Iterable[int], role: Role) -> None:
        for i in numbers:
            self.roles[i] = role

    def is_last(self, i: int) -> bool:
        """Whether no running text comes after line `i`."""
        return i > self._last_text

    def is_dense(self, i: int) -> bool:
        """Whether line `i` is among many without a blank line, so that its block means nothing."""
        block = self.block_of[i]
        return len(block) > _MOST_BLOCK_LINES or len(block) == len(self.lines)

    def linked(self, i: int, j: int) -> bool:
        """Whether two successive lines belong together, judging by blank lines."""
        return self.lines[i].block == self.lines[j].block or self.spread

    @cached_property
    def first_text(self) -> int:
        """The number of the first line of running text; the number of the last line if there is none."""
        texts = (i for i, role in enumerate(self.roles) if role is Role.TEXT)
        return next(texts, len(self.lines) - 1)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the running text."""
        running = zip(self.lines, self.roles, strict=True)
        return frozenset(
            word for line, role in running if role is Role.TEXT for word in _WORD.findall(line.text)
        )
