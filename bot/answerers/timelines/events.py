"""The events of a story: one sentence per article and day, copies merged."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.answerers.candidates import QuoteCandidate
from bot.answerers.timelines.asked import TimelineWindow
from bot.answerers.timelines.days import named_day
from bot.answerers.timelines.story import begins_article
from bot.citations.answer import Citation
from bot.citations.quotes import overlap, quote_span, same_report, same_words
from bot.statements.claims import claimed_in
from bot.statements.likeness import alike
from index.question.query import content_words
from index.text.articles import Span
from index.text.passages import Passage
from index.text.sentences.splitting import MAX_SENTENCE_CHARACTERS

_LEAD = 0.1
"""Added to the score of a sentence near the beginning of its article: the news is there, and the background
comes later."""
_OPENING = 0.1
"""Added on top to an article's first sentence when compared with its other sentences: in one article it says
that somebody was arrested, while a later sentence, .05 nearer to the question, says that what was stolen
"remains missing"."""

_NEAR_BESIDE = 0.1
"""A second sentence of an article, which names a day of its own, may score this much below the best of the
story."""

_NEAR_ACROSS = 0.3
"""The best sentence in another language may score this much below the best of all; on the same story it was
.19 below."""

_FEWEST_SHARED = 2
_ONE_EVENT = 0.5
"""Two sentences that share this much of their words describe one event in two newsrooms' words."""


def events_of(
    candidates: Sequence[QuoteCandidate],
    *,
    near: float,
    subject: str = "",
    after: Citation | None = None,
    alone: Collection[QuoteCandidate] | None = None,
) -> list[Citation]:
    """The events in the sentences of one story, oldest first, each with its `day`. Sentences without a day
    are left out.

    Each article contributes the sentence with its news, if it scores at most `near` below the best of its
    language, and one sentence for each other day that is named in a sentence on the story by itself (one of
    `alone`, if given). Copies of one text are one event, on the day of the first, with the other articles
    noted. With `after`, sentences that repeat that event are left out; the words of the `subject`, which the
    whole story shares, are ignored in that comparison.
    """
    told = sorted(candidates, key=lambda one: _telling(one, alone), reverse=True)
    highest = max((_score(one) for one in told), default=0.0)
    copied = _copied({one.passage for one in told})
    tops = _tops(told)
    best: dict[tuple[str, date], QuoteCandidate] = {}
    led: set[str] = set()
    for one in told:
        source, span = one.passage.source, one.passage.sentences[one.number]
        named = named_day(one.passage, span)
        day = named or source.published
        leads = source.article_id not in led
        if one.passage in copied or day is None:
            continue
        top = tops[source.language]
        if highest - top > _NEAR_ACROSS or top - _score(one) > (near if leads else _NEAR_BESIDE):
            continue
        if not leads and alone is not None and one not in alone:
            continue
        led.add(source.article_id)
        again = after is not None and _tells_alike(one.citation, after, subject)
        if not again and (named or leads):
            best.setdefault((source.article_id, day), one)
    return sorted(
        _merged([_cited(one, day, best.values()) for (_, day), one in best.items()], copied), key=_order
    )


def one_a_day(events: Sequence[Citation], *, most: int) -> tuple[Citation, ...]:
    """At most `most` of the events, oldest first: the best of each day and, where there is room, others of
    the same day. With too many days, the first and last stay, and of the others those with the best
    sentences."""
    days: dict[date | None, list[Citation]] = {}
    for event in events:
        days.setdefault(event.day, []).append(event)
    best = [max(own, key=lambda event: event.score) for own in days.values()]
    if len(best) > most:
        inside = sorted(best[1:-1], key=lambda event: event.score, reverse=True)[: most - 2]
        best = [best[0], *inside, best[-1]]
    for event in sorted(events, key=lambda event: event.score, reverse=True):
        if len(best) < most and event not in best and not any(_is_one_event(event, one) for one in best):
            best.append(event)
    return tuple(sorted(best, key=_order))


def events_within(events: Iterable[Citation], window: TimelineWindow) -> list[Citation]:
    """The events on the window's days."""
    return [event for event in events if event.day and event.day in window]


def beginning_event(events: Sequence[Citation], *, near: float) -> Citation | None:
    """The event that a question names: the earliest of those that match it nearly as well as the best, as
    later articles repeat it. None without events."""
    top = max((event.score for event in events), default=0.0)
    return next((event for event in sorted(events, key=_order) if top - event.score <= near), None)


def _tops(told: Sequence[QuoteCandidate]) -> dict[str | None, float]:
    """The best score in each language; scores of two languages are not comparable."""
    tops: dict[str | None, float] = {}
    for one in told:
        language = one.passage.source.language
        tops[language] = max(_score(one), tops.get(language, 0.0))
    return tops


def _score(one: QuoteCandidate) -> float:
    return one.score + _LEAD * begins_article(one)


def _telling(one: QuoteCandidate, alone: Collection[QuoteCandidate] | None) -> float:
    """The score that orders the sentences of one article. Its first sentence gets a bonus only if it is in
    `alone`, as an article may open with a mere scene."""
    opens = one.number == 0 and begins_article(one) and alone is not None and one in alone
    return _score(one) + _OPENING * opens


def _cited(one: QuoteCandidate, day: date, events: Iterable[QuoteCandidate]) -> Citation:
    """A citation of the sentence. It includes a neighbour that matches as well and names no other day, or the
    figures that an article's second sentence adds to the first; never a sentence that is an event itself."""
    alone = quote_span(one.passage, one.number)
    span = _with_figures(one) or (one.span if named_day(one.passage, one.span) in (None, day) else alone)
    others = (other for other in events if other.passage == one.passage and other.number != one.number)
    if any(overlap(span, other.passage.sentences[other.number]) for other in others):
        span = alone
    claimed = claimed_in(one.passage, span)
    return replace(one.citation, span=span, day=day, score=min(1.0, _score(one)), claimed=claimed)


def _with_figures(one: QuoteCandidate) -> Span | None:
    """An article's first two sentences, where only the second has figures; None otherwise."""
    passage = one.passage
    if one.number or not begins_article(one) or len(passage.sentences) < 2 or 1 in passage.breaks:
        return None
    first, second = passage.sentences[:2]
    has_figures = [bool(re.search(r"\d", passage.quote(span))) for span in (first, second)]
    fits = second.end - first.start <= MAX_SENTENCE_CHARACTERS
    return Span(first.start, second.end) if fits and has_figures == [False, True] else None


def _copied(passages: Iterable[Passage]) -> dict[Passage, Passage]:
    """The passages that an earlier article has too, each mapped to the earlier passage."""
    in_order = sorted(passages, key=lambda one: (one.source.published or date.max, one.source.article_id))
    copied: dict[Passage, Passage] = {}
    for number, one in enumerate(in_order):
        for other in in_order[:number]:
            if one.source.article_id != other.source.article_id and same_report(one, other):
                copied[one] = copied.get(other, other)
                break
    return copied


def _merged(events: Iterable[Citation], copied: Mapping[Passage, Passage]) -> list[Citation]:
    """Each event once, with the other articles that have its words."""
    merged: list[Citation] = []
    for event in sorted(events, key=_order):
        twin = next((n for n, other in enumerate(merged) if same_words(event.quote, other.quote)), None)
        if twin is not None:
            merged[twin] = merged[twin].also_at(event.source)
            continue
        for copy, original in copied.items():
            if original == event.passage and event.quote in copy.text:
                event = event.also_at(copy.source)
        merged.append(event)
    return merged


def _is_one_event(event: Citation, other: Citation) -> bool:
    """Whether two sentences describe one event of one day."""
    if event.day != other.day:
        return False
    # Sentences in two languages cannot be compared.
    return event.source.language != other.source.language or _tells_alike(event, other)


def _tells_alike(event: Citation, other: Citation, subject: str = "") -> bool:
    """Whether two sentences in one language share many of their words, ignoring those of the subject."""
    if event.source.language != other.source.language:
        return False
    words, others = (_words(one, subject) for one in (event, other))
    shared = sum(any(alike(word, there) for there in others) for word in words)
    return shared >= max(_FEWEST_SHARED, _ONE_EVENT * min(len(words), len(others)))


def _words(event: Citation, subject: str) -> list[str]:
    language = event.source.language or "en"
    told = [event.quote[slice(*span)] for span in content_words(event.quote, language)]
    known = [subject[slice(*span)] for span in content_words(subject, language)]
    return [word for word in told if not any(alike(word, one) for one in known)]


def _order(event: Citation) -> tuple[date, date, str, int]:
    """By day; within a day by publication, and within an article by position."""
    source = event.source
    return event.day or date.min, source.published or date.min, source.article_id, event.span.start


def days_of(events: Iterable[Citation]) -> Iterator[date]:
    """The days of the events that are dated."""
    for event in events:
        if event.day:
            yield event.day
