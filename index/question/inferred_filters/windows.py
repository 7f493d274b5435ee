"""When the articles that a question asks for were published."""

import re
from dataclasses import replace
from functools import cache

from index.question.query import Filters
from index.question.reading import QuestionReading
from index.question.times.expressions import TimeExpression
from languages.known import filter_words

_MOST_TIMES = 8
"""A question that names more times than this is not about one window."""

_OUTLETS = re.compile(r"⟦\d+⟧")
_TIME, _OUTLET = r"⟨\d⟩", r"['\"“„‘«]?⟦\d+⟧['\"”“’»]?"


def publication_window(reading: QuestionReading) -> Filters:
    """`since` and `until`, where the question states when what it asks for was published.

    A window is closed if the question mentions articles of that time. It is open at its end if the question
    is about what happened then, with a time counted from today: "What happened last week?" may be reported
    this week. A calendar date without a word of reporting is that of an event.
    """
    times, masked, today = reading.times, reading.without_quotations, reading.known.today
    if not times or len(times) > _MOST_TIMES or len(set(_OUTLETS.findall(masked))) > 1:
        return Filters()
    closed, opened, several = _cues(reading.language)
    reported = {int(n) for pattern in closed for match in pattern.finditer(masked) for n in _named(match)}
    begun = {int(n) for pattern in opened for match in pattern.finditer(masked) for n in _named(match)}
    if reported | begun:
        windows = {_window(times[n], closed=n in reported) for n in reported | begun}
        dates = {(one.first, one.last) for one in times if one.calendar}
        if len(windows) > 1 or len(dates) > 1 or several.search(masked):
            return Filters()  # articles of several times are compared
    else:
        windows = {_window(one, closed=False) for one in times if not one.calendar and not one.vague}
    window = windows.pop() if len(windows) == 1 else Filters()
    return replace(window, until=None) if window.until and window.until >= today else window


def _window(one: TimeExpression, *, closed: bool) -> Filters:
    if one.first is None and not one.calendar:
        return Filters()  # "before yesterday"
    return Filters(since=one.first, until=one.last if closed or one.first is None else None)


def _named(match: re.Match[str]) -> list[str]:
    """The last time in a match, because a cue may reach over others."""
    return re.findall(r"⟨(\d)⟩", match[0])[-1:]


@cache
def _cues(language: str) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...], re.Pattern[str]]:
    words = filter_words(language)
    closed, opened = (tuple(map(_cue, cues)) for cues in (words.cues, words.open_cues))
    return closed, opened, re.compile(words.several, re.IGNORECASE)


def _cue(pattern: str) -> re.Pattern[str]:
    # An outlet may begin with a quotation mark, where there is no word boundary.
    pattern = pattern.replace(r"\b⟦⟧", "⟦⟧").replace(r"⟦⟧\b", "⟦⟧")
    return re.compile(pattern.replace("⟨⟩", _TIME).replace("⟦⟧", _OUTLET), re.IGNORECASE)
