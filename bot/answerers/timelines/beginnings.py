"""Where a timeline begins: a day, an event, or the conversation's last event."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.answerers.timelines.asked import AskedCourse, TimelineWindow, read_course
from bot.answerers.timelines.events import beginning_event, days_of, events_within
from bot.citations.answer import Citation
from bot.conversation import Turn
from index.question.query import Query, content_words, make_query
from index.question.reading import KnownArticles, read_question
from index.search.searcher import SearchResult

SAME_EVENT = 0.06
"""A sentence this near to the best one describes the same event, after which the timeline begins."""


def names_its_own(subject: str, language: str) -> bool:
    """Whether a subject needs no conversation: it has several content words, one of them a name."""
    telling = [subject[slice(*span)] for span in content_words(subject, language)]
    return len(telling) > 1 and any(word[0].isupper() for word in telling)


def from_conversation(query: Query, earlier: Sequence[Turn]) -> Query | None:
    """What the conversation is about, to search for instead of a question that names nothing; None without
    one."""
    if not earlier:
        return None
    last = earlier[-1]
    course = course_asked(last.question)
    if course and not course.subject:  # "And then?" a second time
        return replace(query, text=last.context[0], context=()) if last.context else None
    return replace(query, text=last.question, context=last.context[:1])


def course_asked(text: str) -> AskedCourse | None:
    """The story that an earlier question asked about; its period does not matter."""
    return read_course(read_question(make_query(text), KnownArticles((), None, date.today())))


def window_of(
    course: AskedCourse,
    event: Citation | None,
    events: Sequence[Citation],
    found: SearchResult,
    earlier: Sequence[Turn],
) -> TimelineWindow | None:
    """The days of the timeline; None where the event or days that it begins with are not found."""
    if course.days:
        return _in_a_month(course.days, events)
    if course.event:
        return TimelineWindow(event.day + timedelta(days=1)) if event and event.day else None
    if course.from_there:
        told = _last_told(found, events, earlier)
        return TimelineWindow(told + timedelta(days=1)) if told else TimelineWindow()
    return course.window


def _in_a_month(days: tuple[int, int], events: Sequence[Citation]) -> TimelineWindow | None:
    """The two days in the last month in which the story has an event between them; None if there is none."""
    first, last = days
    for month in sorted({day.replace(day=1) for day in days_of(events)}, reverse=True):
        following = (month + timedelta(days=31)).replace(day=1) if last < first else month
        try:
            window = TimelineWindow(month.replace(day=first), following.replace(day=last))
        except ValueError:
            continue
        if events_within(events, window):
            return window
    return None


def _last_told(found: SearchResult, events: Sequence[Citation], earlier: Sequence[Turn]) -> date | None:
    """The day after which the story continues: that of the event the last answer quoted, else of the quote's
    article. If the last question did not ask for a timeline, the day of the event it is about, if that is
    earlier. None where no day is known."""
    if not earlier or not earlier[-1].quote:
        return None
    quote = earlier[-1].quote
    hit = next((hit for hit in found.hits if quote in hit.passage.text), None)
    days = [event.day for event in events if quote in event.quote or event.quote in quote]
    if not days and hit:
        days = [hit.passage.source.published]
    if course_asked(earlier[-1].question):
        return max((day for day in days if day), default=None)
    event = beginning_event(events, near=SAME_EVENT)
    return min((day for day in (*days, event and event.day) if day), default=None)
