from datetime import date

import pytest

from bot.commands.filter_words import NoFilter, read_filters
from index.question.query import Filters

OCTOBER = date(2024, 10, 1)


@pytest.mark.parametrize(
    ("words", "filters"),
    [
        ("since 2024-10-01", Filters(since=OCTOBER)),
        ("seit 1.10.2024", Filters(since=OCTOBER)),
        ("until: 2024-10-01", Filters(until=OCTOBER)),
        ("ab 2024-10-01 bis 01.10.2024", Filters(since=OCTOBER, until=OCTOBER)),
        ("outlet  The  Northgate Ledger", Filters(outlet="The Northgate Ledger")),
        ("MEDIUM Brückenblick Sprache Deutsch", Filters(outlet="Brückenblick", language="de")),
        (
            "language en outlet Since Then since 2024-10-01",
            Filters(since=OCTOBER, outlet="Since Then", language="en"),
        ),
        ("off", Filters()),
        ("aus", Filters()),
    ],
)
def test_filters_are_read_in_german_and_english_in_any_order(words: str, filters: Filters) -> None:
    assert read_filters(words) == filters


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("please", "please"),
        ("only since 2024-10-01", "only"),
        ("since yesterday", "since yesterday"),
        ("since 2024-13-01", "since 2024-13-01"),
        ("since", "since"),
        ("language Klingon", "language Klingon"),
        ("outlet Post language xx", "language xx"),
        ("outlet " + "x" * 101, "outlet " + "x" * 101),
        ("since 2024-10-02 until 2024-10-01", "since 2024-10-02 until 2024-10-01"),
    ],
)
def test_the_first_words_that_are_none_are_named(words: str, wrong: str) -> None:
    with pytest.raises(NoFilter) as told:
        read_filters(words)
    assert told.value.words == wrong
