"""Moments and days as news services write them."""

from datetime import UTC, date, datetime

import pytest

from index.reading.fields.dates import parse_moment
from index.reading.news.times import parse_day, stamp

MOMENT = datetime(2024, 2, 5, 13, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2024-02-05T14:03:00+01:00",
        "2024-02-05T13:03:00.000Z",
        "2024-02-05T13:03Z",
        "20240205T140300+0100",
        "20240205T130300Z",
        "2024.02.05 13:03:00",
        "2024-02-05 08:03:00 -0500",
        "2024-02-05T14:03:00+01",
        "Mon, 05 Feb 2024 14:03:00 +0100",
        "Mon, 05 Feb 2024 08:03:00 EST",
        " 2024-02-05T13:03:00Z ",
    ],
)
def test_moments(written: str) -> None:
    moment = parse_moment(written)
    assert moment == MOMENT
    assert moment.tzinfo is not None
    assert stamp(moment) == "2024-02-05T13:03:00Z"


@pytest.mark.parametrize("written", ["2024-02-05", "20240205", "20240205T000000+0000"])
def test_a_day_alone_begins_at_midnight(written: str) -> None:
    assert parse_moment(written) == datetime(2024, 2, 5, tzinfo=UTC)
    assert parse_day(written) == date(2024, 2, 5)


@pytest.mark.parametrize(
    "written", [None, "", "soon", "2024-13-05", "0000-00-00T00:00:00Z", "2024", "x" * 10_000]
)
def test_what_is_none(written: str | None) -> None:
    assert parse_moment(written) is None
    assert parse_day(written) is None


def test_the_day_is_that_of_the_zone() -> None:
    assert parse_day("2024-02-05T23:30:00-05:00") == date(2024, 2, 5)
    assert parse_day("20240206T003000+0100") == date(2024, 2, 6)


def test_the_ends_of_the_calendar() -> None:
    for written in ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"):
        moment = parse_moment(written)
        assert moment is not None
        assert stamp(moment)
