"""How a story developed, as a timeline: one dated quote per event, oldest first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.answerers.candidates import QuoteCandidate, rank_candidates
from bot.answerers.corrections.citing import corrected_figures, corrections_of, with_corrections
from bot.answerers.later import Search
from bot.answerers.timelines.asked import AskedCourse, TimelineWindow
from bot.answerers.timelines.beginnings import (
    SAME_EVENT,
    course_asked,
    from_conversation,
    names_its_own,
    window_of,
)
from bot.answerers.timelines.events import beginning_event, days_of, events_of, events_within, one_a_day
from bot.answerers.timelines.story import continuing, on_story, share_of_words_met, speaking_of
from bot.citations.answer import Answer, Citation, Statement
from bot.conversation import Turn
from bot.statements.asked import AskedAct
from bot.wording.doubt import doubt
from bot.wording.refusal import refuse
from bot.wording.timeline_phrases import order_note
from index.question.query import Query
from index.search.confidence import support_at
from index.search.searcher import SearchResult
from languages.days import day_words

_MET = 0.6
"""If at least this share of the question's words is in one article of the story, the timeline is a sure
answer."""

_MISSING_OF_ANOTHER = 2
"""This many words of an earlier question may be missing from what happened later: it asked for something
else."""

_NEAR = 0.18
"""An article's best sentence may score this much below the best of the story. In one article that says how
the story ended, without the question's words, it is .17 below."""
_NEAR_ANOTHER = 0.3
"""The limit for an earlier question: it has a sentence that answers it, and later events score far below
that."""

_MOST_EVENTS = 7
"""A timeline of more days would fill several screens."""

_DAY = timedelta(days=1)

_FEWEST = 2
"""A single event is not a timeline: the question is then answered like any other."""


def answer_course(
    course: AskedCourse, query: Query, search: Search, *, earlier: Sequence[Turn] = ()
) -> Answer | None:
    """The timeline that a question asks for, made of quotes alone. A refusal where the articles have no such
    story, or nothing in the period asked about. None where the question should be answered like any other:
    there is no conversation that it continues, the event it names is not found, or the story has only one
    event.

    `query` is the question with its context. `search` searches for a query.
    """
    if names_its_own(course.subject, query.language):
        query = replace(query, context=(), before=())
    about = query if course.subject else from_conversation(query, earlier)
    if about is None:
        return None
    before = course_asked(about.text)
    subject = course.subject or (before.subject if before else "") or about.text
    missing = 1 if course.subject else _MISSING_OF_ANOTHER
    asked, found = search(about)
    asked = replace(asked, context=found.context)  # without its context when the subject has changed
    searched = replace(asked, text=about.text)
    ranked = rank_candidates(AskedAct(), found)
    is_known = share_of_words_met(searched, subject, ranked, well=True) == 1.0
    if support_at(found.confidence) == "none" and not is_known:
        return _refused(query, asked, found)
    told = on_story(searched, subject, ranked, missing=missing)
    event = None
    if course.event:
        naming = on_story(searched, subject, ranked, missing=0) or told
        event = beginning_event(events_of(naming, near=_NEAR), near=SAME_EVENT)
    window = window_of(course, event, events_of(told, near=_NEAR_ANOTHER), found, earlier)
    if window is None:
        return None if course.event else _refused(query, asked, found)
    first = window.first or _behind(told, window)
    if first and _may_narrow(asked, first):
        later = replace(about, filters=replace(asked.filters, since=first))
        found = _with(found, search(later)[1])
        told = on_story(searched, subject, rank_candidates(AskedAct(), found), missing=missing)
    near = _NEAR if course.subject else _NEAR_ANOTHER
    ranked = rank_candidates(AskedAct(), found)
    alone = on_story(searched, subject, ranked, missing=missing, by_lead=False)
    alone = speaking_of(searched, subject, alone)
    events = events_within(events_of(told, near=near, subject=subject, after=event, alone=alone), window)
    if course.only == "last" and events:
        last = [one for one in ranked if one.passage.source == events[-1].source]
        later_on = continuing(last, ranked, after=events[-1].source.published)
        events += events_of(later_on, near=near)
    if not events and (event or course.from_there):
        events = events_within(_continued(event, told, ranked, window, near=near), window)
    if course.only:
        events = _ending(events, course.only)
    if len(events) < (1 if _is_bounded(course) else _FEWEST):
        # What follows an event may be in the article that reports the event.
        return None if course.event or not _is_bounded(course) else _refused(query, asked, found)
    is_sure = support_at(found.confidence) == "sure" or share_of_words_met(searched, subject, told) >= _MET
    told_of = asked if course.subject else replace(asked, context=(about.text,))
    timeline = _timeline(query, told_of, found, events, is_sure=is_sure)
    return replace(timeline, opening="") if course.only and is_sure else timeline  # one day has no order


def _continued(
    event: Citation | None,
    told: Sequence[QuoteCandidate],
    ranked: Sequence[QuoteCandidate],
    window: TimelineWindow,
    *,
    near: float,
) -> list[Citation]:
    """The events in the window from other articles that continue the story of the event's article (or of
    `told` without an event), even without the question's words."""
    origin = [one for one in ranked if one.passage.source == event.source] if event else told
    sources = {one.passage.source for one in origin}
    later = continuing(origin, ranked, after=window.first and window.first - _DAY)
    others = [one for one in later if one.passage.source not in sources]
    return events_of(others, near=near, alone=others)


def _ending(events: Sequence[Citation], only: str) -> list[Citation]:
    """The events of the story's first day, or of its last."""
    if not events:
        return []
    day = (events[0] if only == "first" else events[-1]).day
    return [event for event in events if event.day == day]


def _with(found: SearchResult, newer: SearchResult) -> SearchResult:
    """The results of two searches for one question together; their scores are comparable."""
    known = {hit.passage for hit in found.hits}
    return replace(
        found,
        hits=(*found.hits, *(hit for hit in newer.hits if hit.passage not in known)),
        word_matches={**found.word_matches, **newer.word_matches},
    )


def _behind(told: Sequence[QuoteCandidate], window: TimelineWindow) -> date | None:
    """The day after the newest article on the story, from which on there may be more; None where the window
    has an end, or no article has a date."""
    days = (one.passage.source.published for one in told if one.passage.source.published)
    newest = max(days, default=None)
    return newest + timedelta(days=1) if newest and window.last is None else None


def _may_narrow(query: Query, first: date) -> bool:
    return query.filters.since is None or query.filters.since < first


def _is_bounded(course: AskedCourse) -> bool:
    """Whether the question asks for a part of the story, which may have only one event."""
    return bool(
        course.event or course.days or course.from_there or course.only or course.window != TimelineWindow()
    )


def _refused(query: Query, asked: Query, found: SearchResult) -> Answer:
    return refuse(replace(asked, text=query.text), found, answerer="extractive")


def _timeline(
    query: Query, asked: Query, found: SearchResult, events: Sequence[Citation], *, is_sure: bool
) -> Answer:
    corrections = corrections_of(found)
    chosen = one_a_day(events, most=_MOST_EVENTS)
    with_them = with_corrections(query.text, chosen, corrections, most=_MOST_EVENTS)
    citations = tuple(sorted((_dated(one, chosen) for one in with_them), key=lambda one: one.day or date.max))
    days = len(set(days_of(events)))
    opening = order_note(query.answer_language, shown=len(citations), days=days if days > _MOST_EVENTS else 0)
    return Answer(
        replace(asked, text=query.text),
        statements=tuple(_statements(citations, query.answer_language)),
        citations=citations,
        hits=found.hits,
        confidence=found.confidence,
        language=query.answer_language,
        supersessions=corrected_figures(query.text, citations, corrections),
        opening=opening if is_sure else doubt(query.answer_language),
        unsure=not is_sure,
    )


def _dated(citation: Citation, events: Sequence[Citation]) -> Citation:
    """The citation with a day; an added correction gets its article's day."""
    return citation if citation.day else replace(citation, day=citation.source.published)


def _statements(citations: Sequence[Citation], language: str) -> Iterator[Statement]:
    """Each day once as a heading, followed by its quotes."""
    days: dict[date | None, list[int]] = {}
    for number, citation in enumerate(citations, start=1):
        days.setdefault(citation.day, []).append(number)
    for day, numbers in days.items():
        if day:
            yield Statement(f"{day_words(day, language)}:", tuple(numbers))
        yield from (Statement(citations[number - 1].quote, (number,)) for number in numbers)
