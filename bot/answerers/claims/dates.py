"""The days and months that a claim names, and whether a sentence names them too."""

from collections.abc import Iterator

from index.text.terms.dates import NamedDate, dates_in


def has_dates_of(sentence: str, claim: str, language: str) -> bool:
    """Whether the sentence names every day and month that the claim names, at least as exactly: "in
    September" does not match a day in September. Weekdays are not compared here."""
    theirs = set(dates_in(sentence, language))
    return all(any(_is_on(other, date) for other in theirs) for date in dates_in(claim, language))


def date_figures(text: str, language: str) -> frozenset[str]:
    """The days and years in a text's dates, as plain digits."""
    return frozenset(str(figure) for date in dates_in(text, language) for figure in _figures(date))


def _is_on(other: NamedDate, date: NamedDate) -> bool:
    return other.month == date.month and date.day in (0, other.day) and date.year in (0, other.year)


def _figures(date: NamedDate) -> Iterator[int]:
    yield from filter(None, (date.year, date.day))
