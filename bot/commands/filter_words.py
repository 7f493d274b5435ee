"""The filters that a person writes after /filters: "since 2024-10-01 outlet The Northgate Ledger"."""

import re
from datetime import date
from typing import Any

from index.question.query import Filters
from index.reading.fields.languages import normalize_language
from index.text.letters import folded

_TIMES = {"since": "since", "seit": "since", "ab": "since", "until": "until", "bis": "until"}
_OTHERS = {"outlet": "outlet", "medium": "outlet", "language": "language", "sprache": "language"}
_FIELDS = _TIMES | _OTHERS
_OFF = frozenset({"off", "none", "clear", "aus", "keine", "weg"})

# A field's name begins the text or follows a blank, and a colon may follow it. The name of a time field must
# be followed by a day unless it comes first: "Letters since Then" may be an outlet.
_NAME = re.compile(
    rf"(?:^({'|'.join(_FIELDS)})|(?<=\s)(?:({'|'.join(_OTHERS)})|({'|'.join(_TIMES)})(?=[\s:]*[0-9])))"
    r"(?:\s*:\s*|\s+|$)",
    re.IGNORECASE,
)
_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_MAX_OUTLET_CHARACTERS = 100


class NoFilter(Exception):
    """These words are not a filter. `meant` are outlets with a similar spelling."""

    def __init__(self, words: str, *, meant: tuple[str, ...] = ()) -> None:
        super().__init__(words)
        self.words = words
        self.meant = meant


def read_filters(text: str) -> Filters:
    """The filters that the words set; for "off" none. Raises NoFilter with the first words that are not a
    filter.

    A field that is not named stays open.
    """
    words = " ".join(text.split())
    if words.casefold() in _OFF:
        return Filters()
    names = list(_NAME.finditer(words))
    if not names or names[0].start():
        raise NoFilter(words[: names[0].start()].strip() if names else words)
    ends = [match.start() for match in names[1:]] + [len(words)]
    values: dict[str, Any] = {}
    for match, end in zip(names, ends, strict=True):
        field, value = _FIELDS[folded(match[match.lastindex or 0])], words[match.end() : end].strip()
        values[field] = _value(field, value)
        if values[field] is None:
            raise NoFilter(words[match.start() : end].strip())
    filters = Filters(**values)
    if filters.since and filters.until and filters.since > filters.until:
        raise NoFilter(words)
    return filters


def _value(field: str, value: str) -> date | str | None:
    """The value of a field; None when the words are not a value for it."""
    if field == "outlet":
        return value if 0 < len(value) <= _MAX_OUTLET_CHARACTERS else None
    return normalize_language(value) if field == "language" else _day(value)


def _day(value: str) -> date | None:
    match = _DAY.fullmatch(value)
    if not match:
        return None
    year, month, day = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
