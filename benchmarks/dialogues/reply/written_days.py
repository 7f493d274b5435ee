"""A day in any way that a language writes it: 2026-03-18, 18.3., 18. März, 18 March, 18 de marzo …"""

import re
from collections.abc import Iterator
from datetime import date

from babel.dates import get_month_names

_LANGUAGES = ("de", "en", "es", "fr", "tr")

_MONTHS = {
    name.rstrip(".").casefold(): number
    for language in _LANGUAGES
    for width in ("wide", "abbreviated")
    for number, name in get_month_names(width, locale=language).items()
}
_MONTH = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"),
    re.compile(r"\b(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})?"),
    re.compile(r"\b(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})"),
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+|of\s+)?(?P<name>{_MONTH})\b"
        r"(?:\.?,?\s+(?:de\s+)?(?P<year>\d{4}))?",
        re.I,
    ),
    re.compile(rf"\b(?P<name>{_MONTH})\.?\s+(?P<day>\d{{1,2}})\b(?:,?\s+(?P<year>\d{{4}}))?", re.I),
)


def days_in(text: str, *, year: int) -> frozenset[date]:
    """Every day that `text` names; in `year` where the text names no year."""
    return frozenset(_days(text, year))


def _days(text: str, year: int) -> Iterator[date]:
    for form in _FORMS:
        for match in form.finditer(text):
            found = match.groupdict()
            name = found.get("name")
            month = _MONTHS[name.casefold()] if name else int(found["month"])
            try:
                yield date(int(found.get("year") or year), month, int(found["day"]))
            except ValueError:
                continue
