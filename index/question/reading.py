"""What a question's words say of themselves, read once: whatever is decided by them is a function of this."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from index.question.answer_kind.kinds import AskedFor
from index.question.answer_kind.reading import kind_asked
from index.question.outlet_names import mask_outlets
from index.question.query import Query, Window, content_words
from index.question.times.expressions import TimeExpression, time_expressions

_QUOTED = re.compile(
    r"“[^“”⟦]*[”“]|„[^„“”⟦]*[“”]|«[^«»⟦]*»|»[^«»⟦]*«|(?<!⟧)\"[^\"⟦]*\"(?!⟦)"
    r"|(?<![\w⟧])'[^'⟦]*'(?![\w⟦])|(?<![\w⟧])‘[^‘’⟦]*’(?![\w⟦])"
)
"""A quotation that names no outlet: an outlet's name is often between quotation marks."""

_MARK = re.compile(r"['\"“„‘«»]?⟦(\d+)⟧(?:['’]s\b|['\"”“’»«])?|⟨(\d+)⟩|⟪(\d+)⟫")
_QUOTATION = re.compile(r"⟪\d+⟫")

_LONGEST_WINDOW_DAYS = 31
"""A longer time ("in 2023") does not tell one report from another."""


@dataclass(frozen=True, slots=True)
class KnownArticles:
    """What a question is read with: the outlets that have articles, the day of the newest article, None where
    that is not known, and the day that relative times count from. A date without a year is the last one up to
    the newest article's day, or today."""

    outlets: tuple[str, ...]
    newest: date | None
    today: date

    def times_in(self, text: str, language: str) -> tuple[TimeExpression, ...]:
        """The times in a text, in order."""
        return time_expressions(text, language, today=self.today, newest=self.newest)


@dataclass(frozen=True)
class QuestionReading:
    """What a question's words say of themselves.

    `text` is the question with an outlet as ⟦n⟧, a time as ⟨n⟩ and a quotation as ⟪n⟫, so that no comma
    inside them divides it; `outlets`, `times` and `quotations` have what the marks stand for. An outlet is
    None if two have that name. In `with_outlets` only outlets are marks. Nothing inside a quotation is read.
    """

    question: str
    language: str
    known: KnownArticles
    text: str
    with_outlets: str
    outlets: tuple[str | None, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quotations: tuple[str, ...] = ()
    _written_times: tuple[str, ...] = field(default=(), repr=False)

    @cached_property
    def kind(self) -> AskedFor | None:
        """The kind of answer that it asks for; None where that is not known."""
        return kind_asked(self.question, self.language)

    @cached_property
    def without_quotations(self) -> str:
        """`text` without its quotations."""
        return " ".join(_QUOTATION.sub(" ", self.text).split())

    @property
    def reports(self) -> tuple[tuple[str, Window | None], ...]:
        """Each outlet that it names with each day beside it: the days after it, or before it if a day comes
        first; with None if it has no day."""
        marks = list(self._outlets_and_windows())
        if marks and not isinstance(next(filter(None, marks), ""), str):
            marks.reverse()
        days: dict[str, list[Window | None]] = {mark: [] for mark in marks if isinstance(mark, str)}
        outlet = next(iter(days), "")
        for mark in marks:
            if isinstance(mark, str):
                outlet = mark
            elif mark and outlet:
                days[outlet].append(mark)
        return tuple(dict.fromkeys((name, day) for name in days for day in days[name] or [None]))

    def is_of(self, query: Query) -> bool:
        """Whether a query has the same words in the same language."""
        return (query.text, query.language) == (self.question, self.language)

    def times_in(self, piece: str) -> tuple[TimeExpression, ...]:
        """The times in a piece of the question, read alone: the "3 May" of "after 3 May" is that day."""
        return self.known.times_in(piece, self.language)

    def without_outlets(self, joins: str) -> str:
        """The text without its outlets, and without one of the words `joins`, a regular expression, between
        two of them."""
        named = rf"(?:{_MARK.pattern})(?:\s*,?\s*(?:{joins})\s+(?=['\"“„‘«»]?⟦))?"
        return re.sub(named, lambda match: " " if match[1] else match[0], self.text)

    def restored(self, piece: str) -> str:
        """A piece of the text in the words of the question."""
        return " ".join(_MARK.sub(self._original, piece).split())

    def count_content_words(self, piece: str) -> int:
        """How many content words a piece of the text has, without outlets and times."""
        kept = _MARK.sub(lambda match: self._original(match) if match[3] else " ", piece)
        return len(content_words(kept, self.language))

    def outlets_in(self, piece: str) -> tuple[str, ...]:
        """The outlets that a piece of the text names."""
        named = (self.outlets[int(match[1])] for match in _MARK.finditer(piece) if match[1])
        return tuple(dict.fromkeys(outlet for outlet in named if outlet))

    def windows_in(self, piece: str) -> tuple[Window, ...]:
        """The days, months and similar times that a piece of the text names."""
        named = (self._window(int(match[2])) for match in _MARK.finditer(piece) if match[2])
        return tuple(dict.fromkeys(window for window in named if window))

    def _window(self, number: int) -> Window | None:
        time = self.times[number]
        if time.first is None or time.last is None or time.vague:
            return None
        return (time.first, time.last) if (time.last - time.first).days <= _LONGEST_WINDOW_DAYS else None

    def _outlets_and_windows(self) -> Iterator[str | Window | None]:
        for match in _MARK.finditer(self.text):
            outlet, time, _ = match.groups()
            yield self.outlets[int(outlet)] if outlet else self._window(int(time)) if time else None

    def _original(self, match: re.Match[str]) -> str:
        outlet, time, quotation = match.groups()
        if quotation:
            return self.quotations[int(quotation)]
        return self._written_times[int(time)] if time else self.outlets[int(outlet)] or ""


def read_question(query: Query, known: KnownArticles) -> QuestionReading:
    """Reads a query's text. Never raises."""
    text, outlets = mask_outlets(re.sub("[⟪⟫]", " ", query.text), known.outlets)

    def is_date(quoted: str) -> bool:  # "yesterday" may be a title
        return any(
            time.calendar and time.end - time.start == len(quoted)
            for time in known.times_in(quoted, query.language)
        )

    found = [match for match in _QUOTED.finditer(text) if not is_date(match[0][1:-1])]
    unquoted = _marked(text, [(*match.span(), " " * len(match[0])) for match in found])
    times = known.times_in(unquoted, query.language)
    quotations = [
        match
        for match in found
        if not any(time.start < match.end() and match.start() < time.end for time in times)
    ]
    marks = [
        *((time.start, time.end, f"⟨{number}⟩") for number, time in enumerate(times)),
        *((match.start(), match.end(), f"⟪{number}⟫") for number, match in enumerate(quotations)),
    ]
    return QuestionReading(
        query.text,
        query.language,
        known,
        _marked(text, sorted(marks)),
        text,
        outlets,
        times,
        tuple(match[0] for match in quotations),
        tuple(text[time.start : time.end] for time in times),
    )


def _marked(text: str, marks: list[tuple[int, int, str]]) -> str:
    pieces, end = [], 0
    for start, stop, mark in marks:
        pieces += [text[end:start], mark]
        end = stop
    return "".join([*pieces, text[end:]])
