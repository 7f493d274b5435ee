"""The fixed phrases of an answer."""

from datetime import date

import pytest

from bot.wording.phrases import newest_day_phrase, newest_phrase

_DAY = date(2024, 5, 3)


@pytest.mark.parametrize(
    ("language", "figure", "report"),
    [
        ("en", "Newest figure, of 3 May 2024:", "Latest, of 3 May 2024:"),
        ("de", "Neueste Zahl vom 3. Mai 2024:", "Neuester Stand vom 3. Mai 2024:"),
        ("da", "Newest figure, of 3 May 2024:", "Latest, of 3 May 2024:"),
    ],
)
def test_a_day_is_in_the_language_of_its_phrase(language: str, figure: str, report: str) -> None:
    assert newest_phrase(_DAY, language) == figure
    assert newest_day_phrase(_DAY, language) == report
