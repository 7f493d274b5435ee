"""Joins the lines of a block, as broken by the page, into paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from index.reading.html.visible_text.text_nodes import join_seams
from index.text.articles import Seam


@dataclass(frozen=True, slots=True)
class TextRun:
    """A line of a block, up to a line break of the page. `strong` says that all of it is emphasised. The
    `seams` are offsets in its text."""

    text: str
    strong: bool
    seams: tuple[Seam, ...] = ()


def paragraphs_of(runs: Sequence[TextRun]) -> Iterator[TextRun]:
    """The paragraphs of a block. They end at empty lines and at line breaks that are not mere wrapping."""
    for is_empty, group in groupby(runs, key=lambda run: not run.text):
        if not is_empty:
            yield from _unwrapped(list(group))


_TERMINAL = re.compile(r"[.!?…。！？:][\"'’”“»«›‹)\]]*$")
_TAIL = 20
_WRAPPED_FROM = 40
"""A line of this length that does not end a sentence is wrapped, if a sentence ends below it."""


def _unwrapped(runs: list[TextRun]) -> Iterator[TextRun]:
    """The lines, joined if the block is wrapped. Lines in bold are not joined with others."""
    wrapped = _is_wrapped(runs)
    joined: list[list[TextRun]] = []
    for run in runs:
        if wrapped and joined and joined[-1][-1].strong == run.strong:
            joined[-1].append(run)
        else:
            joined.append([run])
    for lines in joined:
        seams = tuple(join_seams([(line.text, line.seams) for line in lines]))
        yield TextRun(" ".join(line.text for line in lines), lines[0].strong, seams)


def _is_wrapped(runs: list[TextRun]) -> bool:
    """Whether some line continues in the next: the next begins with a small letter, or the line is long and a
    sentence ends below."""
    ends_below = False
    for run, below in zip(reversed(runs[:-1]), reversed(runs[1:]), strict=True):
        ends_below = ends_below or bool(_TERMINAL.search(below.text[-_TAIL:]))
        if _TERMINAL.search(run.text[-_TAIL:]) or run.strong != below.strong:
            continue
        if below.text[:1].islower() or (len(run.text) >= _WRAPPED_FROM and ends_below):
            return True
    return False
