"""The day of the event that a sentence describes."""

import re
from datetime import date, timedelta
from functools import cache

from bot.answerers.disagreements.words import FUTURE, PLANNED, SAID_ON, WEEKDAY_WORDS, day_list
from index.question.times.expressions import TimeExpression, time_expressions
from index.text.articles import Span
from index.text.passages import Passage
from languages.notation import anywhere, expression

_AHEAD = f"{FUTURE}, {PLANNED}, {day_list(lambda one: one.ahead)}"
"""Beside these words a weekday is still to come."""

_NEWS = timedelta(days=14)
"""An event is news if it is at most this much older than its article."""

_REPORT_OF = re.compile(
    rf"\b(?:{expression(day_list(lambda one: one.reports))})[^.;]{{0,80}}"
    rf"\b(?:{expression(day_list(lambda one: one.report_of))})\s+$",
    re.IGNORECASE,
)
"""After these words comes the day of an earlier report that the sentence mentions."""

_IN_FORCE = re.compile(
    rf"\b(?:{expression(day_list(lambda one: one.in_force))})\b[^,;.]{{0,40}}$", re.IGNORECASE
)
"""After these words comes the day from which something applies, which is not the day of the news."""


def event_day(passage: Passage, span: Span) -> date | None:
    """The day of the event that a sentence describes: the day named in the sentence, else the day of the
    article; None where neither is known.

    The named day is that of the event itself: a morning paper reports what happened the day before.
    """
    return named_day(passage, span) or passage.source.published


def named_day(passage: Passage, span: Span) -> date | None:
    """The day of the event as the sentence names it; None where it names none, or one that cannot be placed.

    Weekdays, and dates without a year, are the last such day before the article. Where a sentence names
    several days, the latest that is not after the article is its news, and the others are what went before. A
    day on which somebody only spoke counts where the others are long past. A day after the article is not an
    event yet: its announcement is one, on the article's own day.
    """
    source = passage.source
    published, language = source.published, source.language or "en"
    quote = passage.quote(span)
    text = SAID_ON.sub(lambda match: " " * len(match[0]), quote)
    times = time_expressions(text, language, today=published or date.max, newest=published)
    days = {
        time.first
        for time in times
        if time.first and time.first == time.last and _is_of_the_event(text, time, published)
    }
    if published is None:
        return max(days, default=None)
    days |= {day for _, day in weekdays_before(text, until=published)} if not _is_ahead(text) else set()
    past = {day for day in days if day <= published}
    if recent := {day for day in past if published - day <= _NEWS}:
        return max(recent)
    spoken = {
        day for match in SAID_ON.finditer(quote) for _, day in weekdays_before(match[0], until=published)
    }
    return max(spoken or past, default=None)


def weekdays_before(text: str, *, until: date) -> list[tuple[Span, date]]:
    """The weekdays that a text names, in order of the week, each with its last date up to and including
    `until`."""
    return [
        (Span(*match.span()), until - timedelta(days=(until.weekday() - number) % 7))
        for number, pattern in enumerate(_weekdays())
        for match in pattern.finditer(text)
    ]


def _is_of_the_event(text: str, time: TimeExpression, published: date | None) -> bool:
    """Whether a date in a sentence can be placed, is not still to come, and is neither that of an earlier
    report nor the day from which something applies."""
    if _REPORT_OF.search(text[: time.start]) or _IN_FORCE.search(text[: time.start]):
        return False
    if re.search(r"\d{4}", text[time.start : time.end]) or (published and not time.calendar):
        return True
    if published is None or time.first is None:
        return False
    ahead = time.first + _A_YEAR - published
    return ahead > published - time.first


_A_YEAR = timedelta(days=365)


def _is_ahead(text: str) -> bool:
    return bool(anywhere(_AHEAD).search(text))


@cache
def _weekdays() -> tuple[re.Pattern[str], ...]:
    # The stars match "Mondays" and "Montagabend", which are that day.
    return tuple(
        re.compile(rf"(?<!\w)(?:{expression(names)})(?!\w)", re.IGNORECASE) for names in WEEKDAY_WORDS
    )
