"""Days that articles announce and a later article may change: "The pool opens on 3 May"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.disagreements import words
from bot.answerers.disagreements.asked import FigureSought
from bot.answerers.disagreements.named import last_names_in
from bot.answerers.disagreements.stages import FIRST_ASKED, is_revised, stage_of
from bot.citations.answer import Citation, Statement, Supersession
from bot.citations.quotes import overlap
from bot.wording.phrases import newest_day_phrase, older_day_phrase
from index.question.query import WORD, Query, content_words
from index.question.times.expressions import TimeExpression, time_expressions
from index.text.articles import Span
from index.text.passages import Passage
from languages.notation import anywhere

_NEAR = 0.4
"""A sentence with a newer day may score this much below the best, as with newer figures."""

_KNOWN_FROM = 0.55
_MET_SHARE = 0.8
_MET_FROM = 0.5
"""Two sentences are about one thing if the newer one matches each word of the question nearly as well as the
older one. "opens" has .54 and more in a report of a postponement; "library" has .42 at most in one about a
pool in the same town."""

_NAMES_OF_A_STORY = 2
"""Two articles on one story have at least this many names in common."""


def newest_day_first(
    query: Query,
    sought: FigureSought,
    citations: Sequence[Citation],
    ranked: Sequence[QuoteCandidate],
    *,
    most: int,
) -> tuple[Citation, ...]:
    """At most `most` of the citations, for a question about when something will happen. If a later article
    announces a different day than one of them, its sentence comes first, even if it is not among the
    citations."""
    if FIRST_ASKED.search(query.text):
        return tuple(citations)
    best = max((one.score for one in ranked), default=0.0)
    near = [one for one in ranked if best - one.score <= _NEAR and announced_days(one.passage, one.span)]
    older = [one for one in near if any(_quotes(citation, one) for citation in citations)]
    newer = [one for one in near if any(_replaces(query, sought, one, other) for other in older)]
    if not newer:
        return tuple(citations)
    newest = max(newer, key=lambda one: (one.passage.source.published or date.min, one.score))
    quoted = next((one for one in citations if _quotes(one, newest)), newest.citation)
    return (quoted, *(one for one in citations if one is not quoted))[:most]


def superseded_days(
    query: Query, sought: FigureSought, citations: Sequence[Citation], ranked: Sequence[QuoteCandidate]
) -> tuple[Supersession, ...]:
    """The citations whose announced day has changed according to the first citation, or was only planned then
    and is settled now."""
    first, *others = ([one for one in ranked if _quotes(citation, one)] for citation in citations)
    return tuple(
        Supersession(number, 1)
        for number, older in enumerate(others, start=2)
        if announced_days(citations[number - 1].passage, citations[number - 1].span)
        and _has_moved(citations[0].quote, citations[number - 1].quote)
        and any(_replaces(query, sought, one, other) for one in first for other in older)
    )


def day_statements(
    citations: Sequence[Citation], superseded: Sequence[Supersession], language: str
) -> Iterator[Statement]:
    """The lines above the first citation and above those whose day it changes; nothing if there are none."""
    older = tuple(one.older for one in superseded if not one.corrected)
    if older and (day := citations[0].source.published):
        yield Statement(newest_day_phrase(day, language), (1,))
        yield Statement(older_day_phrase(language), older)


def announced_days(passage: Passage, span: Span) -> frozenset[date]:
    """The days in these words of an article that are later than the article. A date without a year is taken
    as the next one if that is nearer than the last one."""
    published = passage.source.published
    if published is None:
        return frozenset()
    text = passage.quote(span)
    times = time_expressions(text, passage.source.language or "en", today=published, newest=published)
    named = (_named(time, text, published) for time in times if time.calendar and time.first == time.last)
    return frozenset(day for day in named if day and day > published)


def _named(time: TimeExpression, text: str, published: date) -> date | None:
    if time.first is None or re.search(r"\d{4}", text[time.start : time.end]):
        return time.first
    following = time.first.replace(
        year=time.first.year + 1, day=min(time.first.day, 28) if time.first.month == 2 else time.first.day
    )
    return following if following - published < published - time.first else time.first


def _replaces(query: Query, sought: FigureSought, newer: QuoteCandidate, older: QuoteCandidate) -> bool:
    if not _is_later(newer.passage, older.passage):
        return False
    days = [announced_days(one.passage, one.span) for one in (newer, older)]
    return all(days) and days[0].isdisjoint(days[1]) and _on_one_thing(query, sought, newer, older)


def _on_one_thing(query: Query, sought: FigureSought, newer: QuoteCandidate, older: QuoteCandidate) -> bool:
    known = [
        span
        for span in content_words(query.text, query.language)
        if older.words.get(span, 0.0) >= _KNOWN_FROM
    ]
    if any(newer.words.get(span, 0.0) < min(_MET_FROM, _MET_SHARE * older.words[span]) for span in known):
        return False
    texts = [sought.articles.get(one.passage.source.article_id, one.passage.text) for one in (newer, older)]
    there = set(WORD.findall(texts[1]))
    names = last_names_in(texts[0], newer.passage.source.language or "en")
    return sum(name in there for name in names) >= _NAMES_OF_A_STORY


def _has_moved(newer: str, older: str) -> bool:
    if stage_of(older, older) == "planned" and stage_of(newer, newer) == "settled":
        return True
    return is_revised(newer) or bool(anywhere(words.MOVED).search(newer))


def _is_later(newer: Passage, older: Passage) -> bool:
    days = newer.source.published, older.source.published
    return bool(days[0] and days[1] and days[0] > days[1])


def _quotes(citation: Citation, one: QuoteCandidate) -> bool:
    return citation.passage == one.passage and overlap(citation.span, one.passage.sentences[one.number])
