"""200 pairs of copies and 200 pairs of independent reports, the same in every run."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from benchmarks.copies import reporting
from benchmarks.copies.copying import CHANGES, Text, agency_text
from benchmarks.copies.events import Event, read_events
from benchmarks.copies.words import Words, read_words
from index.reading.rows.row import read_article_row
from index.text.articles import Article

SetName = Literal["first", "second"]

_SEEDS: Mapping[SetName, int] = {"first": 13, "second": 1871}
_COPIES_A_CHANGE = 20
_INDEPENDENT = {
    "event": 60,
    "speech": 40,
    "press release": 20,
    "outlet": 20,
    "weather": 20,
    "markets": 15,
    "quakes": 10,
    "tickers": 15,
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles, what was done to make them, and whether one is a copy of the other."""

    kind: str
    copies: bool
    first: Article
    second: Article


def make_pairs(name: SetName) -> tuple[Pair, ...]:
    """The pairs of a set: thresholds are chosen by `first`, and `second` is held back."""
    chance, events, words = random.Random(_SEEDS[name]), read_events(name), read_words(name)
    made = [*_copies(events, words, chance), *_independent(events, words, chance)]
    return tuple(
        Pair(kind, copies, _article(f"{number}a", first), _article(f"{number}b", second))
        for number, (kind, copies, first, second) in enumerate(made)
    )


def _copies(
    events: tuple[Event, ...], words: Words, chance: random.Random
) -> Iterator[tuple[str, bool, Text, Text]]:
    for kind, change in CHANGES.items():
        for number in range(_COPIES_A_CHANGE):
            event = events[number % len(events)]
            text = agency_text(event)
            yield kind, True, text, replace(change(text, event, words, chance), outlet="Anzeiger")


def _independent(
    events: tuple[Event, ...], words: Words, chance: random.Random
) -> Iterator[tuple[str, bool, Text, Text]]:
    templates = {name: getattr(words, name) for name in ("weather", "markets", "quakes", "tickers")}
    of_events = {
        "event": reporting.one_event,
        "speech": reporting.one_speech,
        "press release": reporting.one_press_release,
    }
    for kind, count in _INDEPENDENT.items():
        for number in range(count):
            event = events[number % len(events)]
            if kind in of_events:
                pair = of_events[kind](event, words, chance)
            elif kind == "outlet":
                others = [one for one in events if one is not event and one.language == event.language]
                pair = reporting.one_outlet(event, others[0] if others else _other(event), words, chance)
            else:
                language = sorted(templates[kind])[number % len(templates[kind])]
                template, choices = templates[kind][language], words.choices[language]
                pair = reporting.one_template(language, template, choices, chance)
            yield kind, False, *pair


def _other(event: Event) -> Event:
    """Another event in the same language, from either set."""
    events = (*read_events("first"), *read_events("second"))
    return next(one for one in events if one.language == event.language and one != event)


def _article(article_id: str, text: Text) -> Article:
    row = {
        "id": article_id,
        "title": text.title,
        "outlet": text.outlet,
        "language": text.language,
        "text": "\n\n".join(text.paragraphs),
    }
    return read_article_row(row, path=f"{article_id}.json", default_id=article_id)
