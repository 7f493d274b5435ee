"""The name of the outlet on a saved page: at its top, next to the date, after the headline, at the bottom."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.text.paragraphs.dates import DATE_AND_TIME
from index.text.paragraphs.furniture.menus import is_menu
from index.text.paragraphs.lines import Line
from index.text.paragraphs.page_words import furniture_words
from index.text.paragraphs.people import is_name, match_byline

# What newspapers and broadcasters are called; the end of a compound counts too.
_KINDS = furniture_words(lambda one: one.outlets)
_NAMED = re.compile(rf"(?:{_KINDS})(?:[\s-]\S+)?$|(?:^|\s)(?:{_KINDS})(?=\s|$)", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}", re.IGNORECASE)
_LONGEST_NAME = 50
_MOST_WORDS = 5

_WITH_DATE = re.compile(
    rf"(?P<name>[^|·•\d][^|·•]{{1,60}}?)\s*(?:,|\||·|•|\s[–—-])\s*{DATE_AND_TIME}", re.IGNORECASE
)
_DATE_FIRST = re.compile(
    rf"{DATE_AND_TIME}\s*(?:\||·|•|\s[–—-])\s*(?P<name>[^|·•\d][^|·•]{{1,60}})", re.IGNORECASE
)
_BEHIND = re.compile(r"(?P<title>.{10,200}?)\s(?:\||[–—-]|::|·)\s(?P<name>[^|–—]{2,50})$")
_BY = furniture_words(lambda one: one.by)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[–-]\s*(?:19|20)?\d\d)?\s*)"
    rf"(?:(?:{_BY})\s+)?(?P<name>[^.|·,]{{2,60}})",
    re.IGNORECASE,
)
_IN = furniture_words(lambda one: one.in_)
_WITH_PLACE = re.compile(
    rf"(?P<name>[^,]{{2,50}}),\s(?:(?:{_IN})\s)?[^\W\d_][\w.'’-]*(?:[ -][^\W\d_][\w.'’-]*){{0,3}}"
)
_FOOTER_LINES = 12


def is_outlet_name(text: str) -> bool:
    """Whether it looks like the name of a newspaper or broadcaster, or is a domain."""
    words = text.split()
    if not words or len(words) > _MOST_WORDS or len(text) > _LONGEST_NAME or is_menu(text):
        return False
    if _DOMAIN.fullmatch(text):
        return True
    capitals = sum(word[:1].isupper() for word in words)
    return (
        text[:1].isupper() and 2 * capitals >= len(words) and text[-1].isalnum() and bool(_NAMED.search(text))
    )


def outlet_with_date(text: str) -> str | None:
    """The outlet of "Lausitz-Kurier, 24. November 2026"; None if what is beside the date does not look like
    an outlet's name, as a place does not."""
    match = _WITH_DATE.fullmatch(text) or _DATE_FIRST.fullmatch(text)
    name = match["name"].strip() if match else ""
    return name if name and is_outlet_name(name) else None


def find_reporter(top: Sequence[Line]) -> tuple[str, str] | None:
    """The reporter and the outlet of "Jo Hart" with "Averby Standard, Averby" below it; None if there is no
    such pair."""
    for above, line in pairwise(top):
        match = _WITH_PLACE.fullmatch(line.text)
        if match and is_outlet_name(match["name"]):
            if names := match_byline(above.text):
                return ", ".join(names), match["name"]
            if is_name(above.text):
                return above.text, match["name"]
    return None


def split_title(text: str, others: Sequence[str]) -> tuple[str, str] | None:
    """The headline and the outlet of a window's title: "Fire at the mill | Brae Post". Either the headline
    must be on the page again, or the name must be that of an outlet; otherwise None."""
    match = _BEHIND.fullmatch(text)
    if match is None:
        return None
    title, name = match["title"].strip(), match["name"].strip()
    return (title, name) if title in others or is_outlet_name(name) else None


def find_outlet(top: Sequence[Line], all_lines: Sequence[Line], *, has_menu: bool) -> str | None:
    """The outlet that a page names, or None. Without a menu a name by itself may be anything."""
    for line in top:
        if name := outlet_with_date(line.text):
            return name
    if has_menu and (name := next((line.text for line in top if is_outlet_name(line.text)), None)):
        return name
    for line in all_lines[-_FOOTER_LINES:]:
        match = _COPYRIGHT.search(line.text)
        if match and is_outlet_name(match["name"].strip()):
            return match["name"].strip()
    return None
