"""When the weekly summary is sent to admins: a weekday and a time, in UTC."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from index.errors import SettingError

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_OFF = "off"


@dataclass(frozen=True, slots=True)
class Schedule:
    """A weekday, 0 for Monday, and a time in UTC."""

    weekday: int
    time: time

    def last(self, now: datetime) -> datetime:
        """The latest moment of the schedule that is not after `now`."""
        day = now.astimezone(UTC).date()
        latest = datetime.combine(day - timedelta(days=(day.weekday() - self.weekday) % 7), self.time, UTC)
        return latest if latest <= now else latest - timedelta(days=7)

    def next(self, now: datetime) -> datetime:
        return self.last(now) + timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `since` to the day before `before`; false when there are none."""

    since: date
    before: date

    def __bool__(self) -> bool:
        return self.since < self.before

    @property
    def until(self) -> date:
        """The last of these days."""
        return self.before - timedelta(days=1)


def parse_schedule(written: str) -> Schedule | None:
    """Parses BELEG_TELEGRAM_SUMMARY: a weekday and a time such as `monday 07:00`; None for `off`. Raises
    SettingError for anything else."""
    if written.strip().lower() == _OFF:
        return None
    match = re.fullmatch(r"([a-z]{3,9})\s+([01]?[0-9]|2[0-3]):([0-5][0-9])", written.strip().lower())
    days = [number for number, day in enumerate(_DAYS) if match and day.startswith(match[1])]
    if not match or not days:
        raise SettingError(
            f"BELEG_TELEGRAM_SUMMARY is {written!r}",
            "give a weekday and a time in UTC, such as monday 07:00, or off",
        )
    return Schedule(days[0], time(int(match[2]), int(match[3])))
