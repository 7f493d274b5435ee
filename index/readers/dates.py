"""A publication date out of whatever a field holds. Never guessed: what is no whole date is None."""

import math
import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from index.paragraphs.dates import match_date_line, read_date

# Numbers in these ranges are seconds or milliseconds since 1970 (March 1973 to 5138 as seconds). Smaller
# ones are years, months or days written together.
_EPOCH_SECONDS = (1e8, 1e11)
_EPOCH_MILLISECONDS = (1e11, 1e14)

_ISO = re.compile(r"\d{4}-?\d{2}-?\d{2}(?:[T ]\d{2}.*)?", re.DOTALL)
_NUMBER = re.compile(r"\d{9,14}(?:\.\d{1,9})?")
_LONGEST = 100


def parse_date(value: object) -> date | None:
    """The day that a field names: ISO 8601, seconds or milliseconds since 1970, or written out.

    A date with a time and a zone is the day it was there. A bare month, a bare year, a relative date
    and one that could be two days ("03/04/2024") are None.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _from_number(value)
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    written = value.strip()
    if _NUMBER.fullmatch(written):
        return _from_number(float(written))
    return _from_iso(written) or _from_words(written)


def _from_number(number: float) -> date | None:
    if isinstance(number, int) and 10_000_000 <= number < 100_000_000:
        return _from_iso(str(number))
    if isinstance(number, float) and not math.isfinite(number):
        return None
    if _EPOCH_MILLISECONDS[0] <= number < _EPOCH_MILLISECONDS[1]:
        number /= 1000
    if not _EPOCH_SECONDS[0] <= number < _EPOCH_SECONDS[1]:
        return None
    return datetime.fromtimestamp(number, UTC).date()


def _from_iso(written: str) -> date | None:
    if not _ISO.fullmatch(written):
        return None
    digits = written[:10] if "-" in written[:10] else written[:8]
    try:
        return date.fromisoformat(digits)
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
