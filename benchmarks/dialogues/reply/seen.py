"""A reply as a person sees it: quotes, headlines, and the bot's own words, in whatever layout."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from benchmarks.dialogues.reply.library import Library, Run
from benchmarks.dialogues.reply.wordings import REFUSAL, UNSURE
from benchmarks.dialogues.reply.words import words
from benchmarks.dialogues.reply.written_days import days_in

_ADDRESS = re.compile(r"https?://\S+")
_LEAST_ECHOED = 3
"""Shorter runs of a person's own words appear by chance."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article as they appear in the reply; several articles where copies share them."""

    article_ids: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class Seen:
    """`quotes` are given as an answer, `closest` after a refusal; `headlines` are article ids in order of
    appearance. `own` is the rest: neither an article's words nor addresses, nor what the person had said."""

    text: str
    own: str
    quotes: tuple[Quote, ...]
    closest: tuple[Quote, ...]
    headlines: tuple[str, ...]
    refused: bool
    unsure: bool
    days: frozenset[date]

    @property
    def blocks(self) -> tuple[tuple[Quote, ...], ...]:
        """The quotes, grouped where consecutive ones are from one article or its copies."""
        blocks: list[list[Quote]] = []
        for quote in self.quotes:
            if blocks and not blocks[-1][-1].article_ids.isdisjoint(quote.article_ids):
                blocks[-1].append(quote)
            else:
                blocks.append([quote])
        return tuple(map(tuple, blocks))


def see(text: str, library: Library, *, said: str) -> Seen:
    """What a person sees in `text`, the reply to what they `said`."""
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    runs = tuple(library.runs(text))
    own = _without(text, [(run.start, run.end) for run in runs])
    own = _without(own, _echoes(own, said))
    quotes = [run for run in runs if run.kind == "quote"]
    unsure = UNSURE.search(own)
    refusal = None if unsure else REFUSAL.search(own)
    border = refusal.start() if refusal else len(text)
    given = _quotes(text, [run for run in quotes if run.start < border])
    years = [
        article.source.published.year for article in library.articles.values() if article.source.published
    ]
    return Seen(
        text=text,
        own=own,
        quotes=given,
        closest=_quotes(text, [run for run in quotes if run.start >= border]),
        headlines=tuple(
            dict.fromkeys(id_ for run in runs if run.kind == "headline" for id_ in run.article_ids)
        ),
        refused=refusal is not None and not given,
        unsure=unsure is not None,
        days=days_in(own, year=max(years, default=date.today().year)),
    )


def _quotes(text: str, runs: Iterable[Run]) -> tuple[Quote, ...]:
    return tuple(Quote(run.article_ids, " ".join(text[run.start : run.end].split())) for run in runs)


def _without(text: str, places: Iterable[tuple[int, int]]) -> str:
    """`text` with blanks at these places, so that the rest keeps its offsets."""
    for start, end in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _echoes(text: str, said: str) -> list[tuple[int, int]]:
    """Where three consecutive words are as the person said them."""
    found, theirs = words(text), tuple(word.text for word in words(said))
    runs = {theirs[at : at + _LEAST_ECHOED] for at in range(len(theirs) - _LEAST_ECHOED + 1)}
    places = []
    for at in range(len(found) - _LEAST_ECHOED + 1):
        run = found[at : at + _LEAST_ECHOED]
        if tuple(word.text for word in run) in runs and not _is_date(text[run[0].start : run[-1].end]):
            places.append((run[0].start, run[-1].end))
    return places


def _is_date(run: str) -> bool:
    """Whether three words are a whole date: that may appear above an event even where it was asked for."""
    return sum(word.text.isdigit() for word in words(run)) == _LEAST_ECHOED - 1 and bool(
        days_in(run, year=date.today().year)
    )
