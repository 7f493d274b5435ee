"""The first lines of plain text: its headline, byline and date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from index.articles import Span
from index.paragraphs.dates import is_update, match_date_line, read_date
from index.paragraphs.lines import Line
from index.paragraphs.people import match_byline
from index.paragraphs.roles import Role, own_role

_LONGEST_HEADLINE = 200
# Below these, names and dates are those of the text, of pictures and of teasers.
_HEADER_LINES = 12

_FURNITURE = (Role.DATE, Role.SYMBOL, Role.BYLINE, Role.CREDIT)


@dataclass(frozen=True, slots=True)
class Header:
    """What plain text says of itself at its top; None what it does not say."""

    headline: Span | None
    author: str | None
    published: date | None


def read_header(lines: Sequence[Line]) -> Header:
    """The header of the text that has these lines."""
    top = lines[:_HEADER_LINES]
    names = next((names for line in top if (names := match_byline(line.text))), ())
    return Header(_find_headline(lines), ", ".join(names) or None, _find_date(top))


def _find_headline(lines: Sequence[Line]) -> Span | None:
    """The first line, unless that is a statement of the text or all there is."""
    for number, line in enumerate(lines):
        if own_role(line) in _FURNITURE:
            continue
        is_statement = line.ends_sentence and line.text.rstrip("\"'”“»«)’")[-1:] in ".。…।۔"
        if len(line.text) > _LONGEST_HEADLINE or is_statement or number + 1 == len(lines):
            return None
        return Span(line.start, line.end)
    return None


def _find_date(lines: Sequence[Line]) -> date | None:
    """The date that stands on a line of its own; one that names the publication goes before an update."""
    credited = {line.block for line in lines if own_role(line) is Role.CREDIT}
    own = [line for line in lines if line.block not in credited and own_role(line) is Role.DATE]
    matches = [match for line in own if (match := match_date_line(line.text))]
    matches.sort(key=is_update)
    return read_date(matches[0].group("date")) if matches else None
