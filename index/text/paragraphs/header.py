"""The first lines of plain text: its headline, byline, date and outlet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from index.text.articles import Span
from index.text.paragraphs.dates import (
    date_on_line,
    is_relative_date,
    is_update,
    match_among_others,
    match_date_line,
    read_date,
)
from index.text.paragraphs.furniture.credits import is_agency
from index.text.paragraphs.furniture.menus import is_menu
from index.text.paragraphs.furniture.outlets import (
    find_outlet,
    find_reporter,
    is_outlet_name,
    outlet_with_date,
    split_title,
)
from index.text.paragraphs.furniture.roles import Role, own_role
from index.text.paragraphs.lines import Line
from index.text.paragraphs.people import match_byline

_LONGEST_HEADLINE = 200
# A headline has at least this many words or characters; shorter lines may be the place, a section, the
# outlet.
_WORDS_OF_A_HEADLINE = 4
_CHARACTERS_OF_A_HEADLINE = 25
# Names and dates below these lines belong to the text, to pictures and to teasers.
_HEADER_LINES = 12
# A page with a menu may have this many lines above its article.
_MOST_LINES_ABOVE = 120
_LINES_BELOW_HEADLINE = 8

_FURNITURE = (Role.DATE, Role.SYMBOL, Role.BYLINE, Role.CREDIT, Role.APPEAL, Role.TEASER)


@dataclass(frozen=True, slots=True)
class Header:
    """What plain text states about itself at its top; None for what it does not state. `unread_date` is a
    date line from which no day could be read."""

    headline: Span | None
    author: str | None
    published: date | None
    outlet: str | None = None
    unread_date: str | None = None


def read_text_header(lines: Sequence[Line]) -> Header:
    """The header of the text with these lines."""
    above = list(_above_text(lines))
    menus = [number for number, line in enumerate(lines[: len(above)]) if is_menu(line.text)]
    headline, outlet = _find_headline(above, has_menu=bool(menus))
    end = headline + _LINES_BELOW_HEADLINE if headline is not None and menus else 0
    top = lines[: max(_HEADER_LINES, end)]
    names = next((names for line in top if (names := match_byline(line.text))), ())
    reporter = find_reporter(top)
    if reporter:
        names = names or (reporter[0],)
    published, unread = _find_date(top)
    return Header(
        _span(lines[headline]) if headline is not None else None,
        ", ".join(names) or None,
        published,
        outlet or (reporter[1] if reporter else find_outlet(top, lines, has_menu=bool(menus))),
        unread,
    )


def _span(line: Line) -> Span:
    return Span(line.start, line.end)


def _above_text(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines up to the first statement of the text."""
    for number, line in enumerate(lines[:_MOST_LINES_ABOVE]):
        if own_role(line) not in _FURNITURE and not is_menu(line.text):
            is_statement = line.ends_sentence and line.text.rstrip("\"'”“»«)’")[-1:] in ".。…।۔"
            if len(line.text) > _LONGEST_HEADLINE or is_statement or number + 1 == len(lines):
                return
        yield line


def _find_headline(above: Sequence[Line], *, has_menu: bool) -> tuple[int | None, str | None]:
    """The number of the headline's line, and the outlet that the line names.

    The headline is the first line that can be one. If that is a single word, or if the page has a menu, the
    first line that is long enough is preferred to what may be the place, the section or the outlet.
    """
    numbers = [number for number, line in enumerate(above) if _may_be_headline(line)]
    texts = [above[number].text for number in numbers]
    for number in numbers[:2]:
        if split := split_title(above[number].text, texts):
            title, outlet = split
            again = next((other for other in numbers if above[other].text == title), None)
            if again is not None:
                return again, outlet
    named = [number for number in numbers if not is_outlet_name(above[number].text)] or numbers
    first = next(iter(named), None)
    if first is None:
        return None, None
    if has_menu or len(above[first].text.split()) == 1:
        long = next((number for number in named if _is_long(above[number].text)), None)
        return (long if long is not None else _longest(above, named)), None
    return first, None


def _longest(above: Sequence[Line], numbers: Sequence[int]) -> int:
    """The line with most words, the last of several: the lines above it are menus that are not recognised."""
    return max(numbers, key=lambda number: (len(above[number].text.split()), number))


def _may_be_headline(line: Line) -> bool:
    if own_role(line) in (*_FURNITURE, Role.CAPTION, Role.FOOTER):
        return False
    return not is_menu(line.text) and not outlet_with_date(line.text)


def _is_long(text: str) -> bool:
    return len(text.split()) >= _WORDS_OF_A_HEADLINE or len(text) >= _CHARACTERS_OF_A_HEADLINE


def _find_date(lines: Sequence[Line]) -> tuple[date | None, str | None]:
    """The date on a line of its own, or with the outlet; one labelled as publication is preferred to an
    update. Otherwise the line that should have a date."""
    matches = []
    for number, line in enumerate(lines):
        match = match_date_line(line.text)
        if match is None and outlet_with_date(line.text):
            match = date_on_line(line.text)
        if match is None and (found := match_among_others(line.text)):
            others = found[1]
            match = (
                found[0] if all(is_outlet_name(other) or match_byline(other) for other in others) else None
            )
        if match and not _is_of_picture(lines, number):
            matches.append((match, line))
    matches.sort(key=lambda found: is_update(found[0]))
    days = [day for match, _ in matches if (day := read_date(match.group("date")))]
    lines_without_day = [line.text for _, line in matches] or [
        line.text for line in lines if is_relative_date(line.text)
    ]
    unread = next(iter(lines_without_day), None) if not days else None
    return next(iter(days), None), unread


def _is_of_picture(lines: Sequence[Line], number: int) -> bool:
    """Whether a credit is next to the date. The name of an agency alone is that of the report."""
    beside = [other for other in (number - 1, number + 1) if 0 <= other < len(lines)]
    return any(
        lines[other].block == lines[number].block
        and own_role(lines[other]) is Role.CREDIT
        and not is_agency(lines[other].text)
        for other in beside
    )
