"""A question whose outlets, times and quotations are replaced by marks, so that no comma inside them divides
it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from index.question.inferred_filters.expressions import TimeExpression, time_expressions
from index.question.inferred_filters.outlets import mask_outlets
from index.question.parts.words import part_words, pattern
from index.question.query import Query, Window, content_words

_QUOTED = re.compile(
    r"“[^“”⟦⟨]*[”“]|„[^„“”⟦⟨]*[“”]|«[^«»⟦⟨]*»|»[^«»⟦⟨]*«|\"[^\"⟦⟨]*\"|(?<!\w)'[^'⟦⟨]*'(?!\w)"
)
_MARK = re.compile(r"['\"“„‘«»]?⟦(\d+)⟧(?:['’]s\b|['\"”“’»«])?|⟨(\d+)⟩|⟪(\d+)⟫")

_LONGEST_WINDOW_DAYS = 31
"""A longer time ("in 2023") does not tell one report from another."""


@dataclass(frozen=True, slots=True)
class MaskedQuestion:
    """`text` has an outlet as ⟦n⟧, a time as ⟨n⟩ and a quotation as ⟪n⟫; the other fields have what the marks
    replaced. An outlet is None if two have that name. `question` is the original text."""

    question: str
    text: str
    language: str
    outlets: tuple[str | None, ...]
    times: tuple[TimeExpression, ...]
    said_times: tuple[str, ...]
    quotations: tuple[str, ...]

    def restored(self, piece: str) -> str:
        """A piece of the text in the words of the question."""
        return " ".join(_MARK.sub(self._original, piece).split())

    @property
    def matter(self) -> str:
        """What is asked about the outlets: the question without their names, which their own articles seldom
        mention, and without the words that compare them. The whole question if nothing to search for would be
        left."""
        words = part_words(self.language)
        named = rf"(?:{_MARK.pattern})(?:\s*,?\s*(?:{words.joins})\s+(?=['\"“„‘«»]?⟦))?"
        without = re.sub(named, lambda match: " " if match[1] else match[0], self.text)
        without = self.restored(pattern(rf"\b(?:{words.comparing})").sub(" ", without))
        return without if content_words(without, self.language) else self.question

    def words(self, piece: str) -> int:
        """How many content words it has, without outlets and times."""
        kept = _MARK.sub(lambda match: self._original(match) if match[3] else " ", piece)
        return len(content_words(kept, self.language))

    def outlets_in(self, piece: str) -> tuple[str, ...]:
        named = (self.outlets[int(match[1])] for match in _MARK.finditer(piece) if match[1])
        return tuple(dict.fromkeys(outlet for outlet in named if outlet))

    def windows_in(self, piece: str) -> tuple[Window, ...]:
        """The days, months and similar times that it names."""
        named = (self.window(int(match[2])) for match in _MARK.finditer(piece) if match[2])
        return tuple(dict.fromkeys(window for window in named if window))

    @property
    def reports(self) -> tuple[tuple[str, Window | None], ...]:
        """Each outlet that it names with each day beside it: the days after it, or before it if a day comes
        first; with None if it has no day."""
        marks = [self._outlet_or_window(match) for match in _MARK.finditer(self.text)]
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

    def window(self, number: int) -> Window | None:
        time = self.times[number]
        if time.first is None or time.last is None or time.vague:
            return None
        return (time.first, time.last) if (time.last - time.first).days <= _LONGEST_WINDOW_DAYS else None

    def _outlet_or_window(self, match: re.Match[str]) -> str | Window | None:
        outlet, time, _ = match.groups()
        return self.outlets[int(outlet)] if outlet else self.window(int(time)) if time else None

    def _original(self, match: re.Match[str]) -> str:
        outlet, time, quotation = match.groups()
        if quotation:
            return self.quotations[int(quotation)]
        return self.said_times[int(time)] if time else self.outlets[int(outlet)] or ""


def mask(query: Query, *, outlets: Iterable[str], today: date, newest: date | None) -> MaskedQuestion:
    """The query's text, masked. Relative times count from `today`, as in `infer_filters`."""
    text, named = mask_outlets(re.sub("[⟪⟫]", " ", query.text), outlets)
    times = time_expressions(text, query.language, today=today, newest=newest)
    pieces, end = [], 0
    for number, time in enumerate(times):
        pieces += [text[end : time.start], f"⟨{number}⟩"]
        end = time.end
    masked = "".join([*pieces, text[end:]])
    quotations: list[str] = []

    def quote(match: re.Match[str]) -> str:
        quotations.append(match[0])
        return f"⟪{len(quotations) - 1}⟫"

    return MaskedQuestion(
        query.text,
        _QUOTED.sub(quote, masked),
        query.language,
        named,
        times,
        tuple(text[time.start : time.end] for time in times),
        tuple(quotations),
    )
