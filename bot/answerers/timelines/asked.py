"""Whether a question asks how a story developed, and for which period."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from bot.answerers.timelines.days import weekdays_before
from bot.answerers.timelines.words import courses, figure_topics, only_refers_back
from index.question.query import WORD
from index.question.reading import QuestionReading
from languages.known import in_all_languages
from languages.notation import expression, word_set

_MOST_CHARACTERS = 300
"""A longer question asks for more than that."""

_SMALL = word_set(in_all_languages(lambda one: one.timelines.small if one.timelines else ""))
"""Words that name nothing. A stopword list would not do: it also has "fire"."""

_DAY = r"(\d{1,2})(?:\.|st|nd|rd|th|er|º)?"
_BEFORE_DAY = expression(in_all_languages(lambda one: one.timelines.before_day if one.timelines else ""))
_ONLY_DAY = re.compile(rf"\W*(?:(?:{_BEFORE_DAY}) )?{_DAY}(?:['’]?\w{{0,4}})?\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TimelineWindow:
    """The days of a timeline, both ends included; None is open."""

    first: date | None = None
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class AskedCourse:
    """The story that a question asks about: `topic` in its own words, "" where it names none and continues
    the conversation.

    The timeline begins after `event`, described in words ("" for none), or covers the days of `window`.
    `days` are two days of an unnamed month: "between the 11th and the 26th". `from_there` says that it begins
    where the conversation ended. `only` is "first" if only the beginning is asked for, "last" if only the end
    is.
    """

    topic: str = ""
    event: str = ""
    window: TimelineWindow = TimelineWindow()
    days: tuple[int, int] | None = None
    from_there: bool = False
    only: Literal["", "first", "last"] = ""

    @property
    def subject(self) -> str:
        """What to search for; "" for nothing."""
        return " ".join(filter(None, (self.topic, self.event)))


def read_course(reading: QuestionReading) -> AskedCourse | None:
    """The story that a question asks about: "What happened after the bridge was closed?", "How did it go
    on?". None for all other questions, such as "What happened?", which asks for one fact, or "How did the
    price change?", which asks for a figure."""
    text, language = " ".join(reading.question.split()), reading.language
    if len(text) > _MOST_CHARACTERS:
        return None
    for pattern in courses(language):
        if match := pattern.fullmatch(text):
            found = _groups(match)
            if figure_topics(language).match(found.get("topic", "")):
                return None  # the newest figure comes first
            if only := _only(found):
                # "How did the fire start?" asks for its cause.
                points = only_refers_back(language).fullmatch(found.get("topic", "it"))
                return AskedCourse(only=only) if points or "topic" not in found else None
            return _course(found, reading)
    return None


def _only(found: Mapping[str, str]) -> Literal["", "first", "last"]:
    if "first" in found:
        return "first"
    return "last" if "last" in found else ""


def _groups(match: re.Match[str]) -> dict[str, str]:
    """The groups that matched, by name without the number."""
    return {
        name.rstrip("0123456789"): value.strip(" ,")
        for name, value in match.groupdict().items()
        if value is not None
    }


def _course(found: dict[str, str], reading: QuestionReading) -> AskedCourse:
    topic = found.get("topic", "")
    if only_refers_back(reading.language).fullmatch(topic) or not _names_something(topic):
        topic = ""
    from_there = not topic and not any(name in found for name in ("after", "since", "from", "all"))
    if "from" in found:
        ends = _ends(found["from"], found["to"], reading)
        if isinstance(ends, TimelineWindow):
            return AskedCourse(topic, window=ends)
        if ends:
            return AskedCourse(topic, days=ends)
        return AskedCourse(topic, event=f"{found['from']} {found['to']}")
    if since := found.get("since"):
        if window := _time(since, reading):
            return AskedCourse(topic, window=TimelineWindow(first=window.first))
        return AskedCourse(topic, event=since)
    if after := found.get("after"):
        window = _time(after, reading)
        if window and window.last:
            return AskedCourse(topic, window=TimelineWindow(first=window.last + timedelta(days=1)))
        return AskedCourse(topic, event=after)
    return AskedCourse(topic, from_there=from_there)


def _time(text: str, reading: QuestionReading) -> TimelineWindow | None:
    """The days of a text that is only a time; None for words that describe an event: "the fire of 3 May"."""
    times, today = reading.times_in(text), reading.known.today
    until = min(today, reading.known.newest or today)
    if not times and len(named := weekdays_before(text, until=until)) == 1:
        ((span, day),) = named
        rest = f"{text[: span.start]} {text[span.end :]}"
        return None if _names_something(rest) else TimelineWindow(day, day)
    if len(times) != 1:
        return None
    (time,) = times
    rest = f"{text[: time.start]} {text[time.end :]}"
    return None if _names_something(rest) else TimelineWindow(time.first, time.last)


def _names_something(text: str) -> bool:
    return any(word.casefold() not in _SMALL for word in WORD.findall(text))


def _ends(first: str, last: str, reading: QuestionReading) -> TimelineWindow | tuple[int, int] | None:
    """The window from the first to the last day of two times; two days of a month where no month is named;
    None where these are not two times."""
    begin, end = (_time(text, reading) for text in (first, last))
    bare, bare_last = _ONLY_DAY.fullmatch(first), _ONLY_DAY.fullmatch(last)
    if begin and end:
        return _in_order(begin, end)
    if bare and end and end.last:
        return _on_day(int(bare[1]), end.last)
    if bare and bare_last:
        days = int(bare[1]), int(bare_last[1])
        return days if all(1 <= day <= 31 for day in days) else None
    return None


def _in_order(begin: TimelineWindow, end: TimelineWindow) -> TimelineWindow:
    """From one to the other. If the first day would be later, it takes its year from the last: "between 28
    April and 3 May 2023"."""
    first, last = begin.first, end.last
    if first and last and first > last:
        year = last.year if (first.month, first.day) <= (last.month, last.day) else last.year - 1
        first = date(year, first.month, min(first.day, 28) if first.month == 2 else first.day)
    return TimelineWindow(first, last)


def _on_day(day: int, last: date) -> TimelineWindow | None:
    """From a day to the date that follows it, in the same month or the one before: "from 28 to 3 May"."""
    month = last if day <= last.day else last.replace(day=1) - timedelta(days=1)
    try:
        return TimelineWindow(month.replace(day=day), last)
    except ValueError:
        return None
