"""Parses the day or the moment in a field of any type. Nothing is guessed: an incomplete date is None."""

import math
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from email.utils import parsedate_to_datetime

from index.text.paragraphs.dates import match_date_line, read_date

# Numbers in these ranges are seconds, milliseconds or microseconds since 1970: days from 1973 to 2099.
_EPOCH_SECONDS = (1e8, 4.1e9)
_EPOCH_MILLISECONDS = (1e11, 4.1e12)
_EPOCH_MICROSECONDS = (1e14, 4.1e15)

_ISO = re.compile(r"(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]\d{2}.*)?", re.DOTALL)
# Year, month, day, hour, minute and optionally second, without separators.
_COMPACT = re.compile(
    r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?"
)
_NUMBER = re.compile(r"\d{9,16}(?:\.\d{1,9})?")
# Not "8:30 pm": a time that is followed by am or pm.
_TIME = re.compile(
    r"[T ]\s?(\d\d)(?::|(?<=T\d\d))(\d\d)(?::?(\d\d)(?:[.,](\d{1,6})\d*)?)?(?!\d|\s?[ap]\.?m)"
    r"\s?(?:(?:Z|UTC|GMT)|([+-])(\d\d):?(\d\d)?)?",
    re.IGNORECASE,
)
_LONGEST = 100


def parse_date(value: object) -> date | None:
    """The day that a field states: as ISO 8601, as digits only ("20241116152141"), as seconds, milliseconds
    or microseconds since 1970, or in words. None if it states none.

    A date with a time and a zone gives the day in that zone. A month or year alone, a relative date and an
    ambiguous one ("03/04/2024") are None.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, Mapping):  # as MongoDB exports it
        value = value.get("$date")
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _from_number(value)
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    written = value.strip()
    if compact := _COMPACT.fullmatch(written):
        return _day(*compact.groups())
    if _NUMBER.fullmatch(written):
        return _from_number(float(written))
    return _from_iso(written) or _from_words(written)


def parse_moment(value: object) -> datetime | None:
    """The moment that a field states, with its zone (UTC if it states none); None if it cannot be read. A day
    without a time is midnight."""
    if isinstance(value, Mapping):  # as MongoDB exports it
        value = value.get("$date")
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    written = value.strip() if isinstance(value, str) else str(value) if isinstance(value, int) else ""
    if isinstance(value, int | float) and not isinstance(value, bool) and (moment := _since_1970(value)):
        return moment
    if _NUMBER.fullmatch(written) and not _COMPACT.fullmatch(written):
        return _since_1970(float(written))
    day = parse_date(value)
    if day is None:
        return None
    if len(written) <= _LONGEST and "," in written[:5]:  # "Fri, 25 Oct 2024 17:33:00 +0200"
        try:
            moment = parsedate_to_datetime(written)
        except (ValueError, IndexError, TypeError, OverflowError):
            return datetime.combine(day, time(), UTC)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return datetime.combine(day, *_time_of(written))


def _time_of(written: str) -> tuple[time, timezone]:
    """The time of day after a written date, and its zone; midnight UTC if there is none."""
    if _COMPACT.fullmatch(written):
        written = f"{written[:8]}T{written[8:]}"
    match = _TIME.search(written, 8)
    if match is None:
        return time(), UTC
    hour, minute, second, fraction, sign, hours, minutes = match.groups()
    try:
        clock = time(int(hour), int(minute), min(int(second or 0), 59), int((fraction or "0").ljust(6, "0")))
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        return clock, timezone(-offset if sign == "-" else offset) if offset else UTC
    except ValueError:
        return time(), UTC


def _from_number(number: float) -> date | None:
    if isinstance(number, int) and 10_000_000 <= number < 100_000_000:
        return _from_iso(str(number))
    if isinstance(number, int) and number < 10**14 and (compact := _COMPACT.fullmatch(str(number))):
        return _day(*compact.groups())
    moment = _since_1970(number)
    return moment.date() if moment else None


def _since_1970(number: float) -> datetime | None:
    """The moment given as seconds, milliseconds or microseconds since 1970; None for other numbers, and for
    integers whose digits are a date."""
    if isinstance(number, int) and (len(str(abs(number))[:9]) < 9 or _COMPACT.fullmatch(str(number)[:20])):
        return None
    if isinstance(number, float) and not math.isfinite(number):
        return None
    if _EPOCH_MILLISECONDS[0] <= number < _EPOCH_MILLISECONDS[1]:
        number /= 1_000
    elif _EPOCH_MICROSECONDS[0] <= number < _EPOCH_MICROSECONDS[1]:
        number /= 1_000_000
    if not _EPOCH_SECONDS[0] <= number < _EPOCH_SECONDS[1]:
        return None
    return datetime.fromtimestamp(number, UTC)


def _from_iso(written: str) -> date | None:
    match = _ISO.fullmatch(written)
    return _day(match[1], match[3], match[4]) if match else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _from_words(written: str) -> date | None:
    match = match_date_line(written)
    if match:
        return read_date(match.group("date"))
    try:
        return parsedate_to_datetime(written).date()  # "Fri, 25 Oct 2024 17:33:00 +0200"
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
