"""What a line's place adds to it: headings, questions, and the times of a live ticker."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.text.articles import NO_CONTEXT, Context
from index.text.paragraphs.dates import O_CLOCK
from index.text.paragraphs.furniture.roles import Role
from index.text.paragraphs.lines import Line, LineShape
from index.text.paragraphs.page import PageRoles

_CLOCK = re.compile(
    r"(?P<day>[^\W\d_]{2,12}\.?,?\s+)?(?:[01]?\d|2[0-4])(?:[:.]|\s?h\s?)[0-5]\d(?!\d)"
    rf"(?P<unit>\s?{O_CLOCK}(?![^\W_]))?(?:\s(?-i:[A-Z]{{2,4}})(?![^\W_]))?"
    r"(?P<mark>\s*[:–—|+•·-]+(?=\s|$))?(?P<rest>\s.*|$)",
    re.IGNORECASE | re.DOTALL,
)
_FEWEST_TIMES = 2
"""A single time of day is that of the article."""

_LONGEST = 300
_CAPTION_LEVEL = 9
"""The level of a heading that applies only to the rows of a table."""
_LEADS_ITS_LINE = (Role.TEXT, Role.QUOTE)


@dataclass(frozen=True, slots=True)
class _Clock:
    """A line that begins with a time of day, and what follows the time."""

    time: str
    rest: str


@dataclass(slots=True)
class _Place:
    """The present place on the page. `of_entry` are the levels of the headings inside a ticker's entry."""

    headings: dict[int, str] = field(default_factory=dict)
    question: str | None = None
    time: str | None = None
    entry: int = 0
    of_entry: set[int] = field(default_factory=set)
    columns: str | None = None

    def head(self, level: int, text: str) -> None:
        self.headings = {other: words for other, words in self.headings.items() if other < level}
        self.question = self.columns = None
        if text.endswith("?"):
            self.question = text
        else:
            self.headings[level] = text

    def leave_entry(self) -> None:
        self.headings = {level: words for level, words in self.headings.items() if level not in self.of_entry}
        self.time = self.question = None
        self.of_entry, self.entry = set(), 0

    def leave_table(self) -> None:
        self.columns = None
        self.headings.pop(_CAPTION_LEVEL, None)

    def context(self, line: Line) -> Context:
        levels = sorted(self.headings, reverse=True)
        heading, section = (*(self.headings[level] for level in levels[:2]), None, None)[:2]
        if self.columns and line.shape is LineShape.ROW:
            heading, section = self.columns, heading or section
        return Context(heading, self.question, self.time, section)


def mark_times(page: PageRoles) -> None:
    """Marks lines that are only a time of day as the heading of what is below them."""
    clocks = ((i, _clock(page, i)) for i in range(len(page.lines)))
    page.mark([i for i, clock in clocks if clock and not clock.rest], Role.HEADING)


def find_contexts(page: PageRoles) -> list[Context]:
    """The context of each line. Headings are those that the format shows, and questions; in plain text only
    questions."""
    clocks = [_clock(page, i) for i in range(len(page.lines))]
    is_ticker = sum(clock is not None for clock in clocks) >= _FEWEST_TIMES
    place = _Place()
    contexts = [NO_CONTEXT] * len(page.lines)
    for group in _groups(page, clocks if is_ticker else [None] * len(clocks)):
        times = [clocks[i] for i in group.head] if is_ticker else []
        if any(times):
            place.leave_entry()
        for i in group.head:
            _enter(place, page, i, clocks[i] if is_ticker else None, in_entry=any(times))
        for i in group.below:
            line = page.lines[i]
            if place.entry and line.entry != place.entry:
                place.leave_entry()
            if line.shape is not LineShape.ROW:
                place.leave_table()
            contexts[i] = place.context(line)
    return contexts


@dataclass(frozen=True, slots=True)
class _Group:
    """Headings and times, and the lines below them up to the next."""

    head: list[int]
    below: list[int]


def _groups(page: PageRoles, clocks: Sequence[_Clock | None]) -> Iterator[_Group]:
    head: list[int] = []
    below: list[int] = []
    for i, line in enumerate(page.lines):
        role = page.roles[i]
        is_head = clocks[i] is not None or line.shape is LineShape.COLUMNS
        is_head = is_head or (
            role is Role.HEADING and (line.shape is LineShape.HEADING or line.text.endswith("?"))
        )
        if is_head and below:
            yield _Group(head, below)
            head, below = [], []
        if is_head:
            head.append(i)
        if role in _LEADS_ITS_LINE:
            below.append(i)
    yield _Group(head, below)


def _enter(place: _Place, page: PageRoles, i: int, clock: _Clock | None, *, in_entry: bool) -> None:
    line = page.lines[i]
    level = line.level or 8
    if clock:
        place.time, place.entry = clock.time, line.entry
    if page.roles[i] in _LEADS_ITS_LINE:
        return  # a paragraph that begins with its time keeps the words after it
    text = clock.rest if clock else line.text
    if line.shape is LineShape.COLUMNS:
        place.columns = " | ".join(line.cells)
    elif text and level > 1 and len(text) <= _LONGEST:
        place.head(level, text)
        if in_entry:
            place.of_entry.add(level)


def _clock(page: PageRoles, i: int) -> _Clock | None:
    line = page.lines[i]
    match = _CLOCK.match(line.text) if line.shape not in (LineShape.ROW, LineShape.COLUMNS) else None
    if match is None:
        return None
    rest = match["rest"].strip()
    # "12.30 Euro" and "Am 14.30 Uhr war …" are not times of an entry.
    is_told = match["mark"] or line.shape is LineShape.HEADING or (match["unit"] and not match["day"])
    if rest and not is_told:
        return None
    end = match.start("mark") if match["mark"] else match.start("rest")
    return _Clock(" ".join(line.text[:end].split()), rest)
