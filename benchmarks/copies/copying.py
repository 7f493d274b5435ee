"""What outlets do to an agency's text before they print it."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from benchmarks.copies.events import Event
from benchmarks.copies.words import Words

_SENTENCES_A_PARAGRAPH = 2


@dataclass(frozen=True, slots=True)
class Text:
    """The fields and paragraphs that an article is made from."""

    title: str
    outlet: str
    language: str
    paragraphs: tuple[str, ...]


Change = Callable[[Text, Event, Words, random.Random], Text]


def agency_text(event: Event) -> Text:
    return Text(
        event.headline, event.agency, event.language, paragraphs([one.agency for one in event.sentences])
    )


def paragraphs(sentences: list[str]) -> tuple[str, ...]:
    starts = range(0, len(sentences), _SENTENCES_A_PARAGRAPH)
    return tuple(" ".join(sentences[start : start + _SENTENCES_A_PARAGRAPH]) for start in starts)


def _cut(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    """The first paragraphs only."""
    return replace(text, paragraphs=text.paragraphs[: chance.randint(1, len(text.paragraphs) - 1)])


def _reordered(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    """The first paragraph stays in place, as in a newsroom; sometimes the last one is dropped."""
    first, *others = text.paragraphs
    chance.shuffle(others)
    return replace(text, paragraphs=(first, *others[: len(others) - chance.randint(0, 1)]))


def _rewording(share: float) -> Change:
    def reword(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
        edited = [
            sentence.reworded if chance.random() < share else sentence.agency for sentence in event.sentences
        ]
        return replace(text, paragraphs=paragraphs([sentence for sentence in edited if sentence]))

    return reword


def _headline(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    """Another headline: a translated one, or the beginning of the text."""
    own = " ".join(text.paragraphs[0].split()[:7])
    return replace(text, title=chance.choice([event.translated, own]))


def _local(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    place = chance.choice([0, 1, len(text.paragraphs)])
    added = words.local[text.language]
    return replace(text, paragraphs=(*text.paragraphs[:place], added, *text.paragraphs[place:]))


def _credit(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    return replace(text, paragraphs=(*text.paragraphs, words.credits[text.language].format(event.agency)))


def _typography(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    opening, closing = chance.choice(["„“", "«»", "“”", "»«", "''", ("‹", "›"), ("« ", " »")])
    return replace(text, paragraphs=tuple(_set(one, opening, closing, chance) for one in text.paragraphs))


def _set(paragraph: str, opening: str, closing: str, chance: random.Random) -> str:
    parts = paragraph.split('"')
    marks = [opening if number % 2 == 0 else closing for number in range(len(parts) - 1)]
    joined = "".join(part + mark for part, mark in zip(parts, [*marks, ""], strict=True))
    joined = joined.replace("'", "’").replace(" - ", " – ")
    return joined.replace(" ", "\u00a0", 1) if chance.random() < 0.5 else joined.replace("...", "…")


def _language(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    """The same text under a translated headline, in a feed of another language."""
    others = [code for code in ("de", "en", "fr", "es", "tr", "ru") if code != text.language]
    return replace(text, title=event.translated, language=chance.choice(others))


def _combined(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    """Several changes at once: half reworded, cut, a local paragraph, a credit, another headline."""
    for change in (_rewording(0.4), _cut_a_little, _local, _credit, _headline):
        text = change(text, event, words, chance)
    return text


def _cut_a_little(text: Text, event: Event, words: Words, chance: random.Random) -> Text:
    return replace(text, paragraphs=text.paragraphs[:-1])


CHANGES: Mapping[str, Change] = {
    "cut": _cut,
    "reordered": _reordered,
    "reworded": _rewording(1.0),
    "edited": _rewording(0.35),
    "headline": _headline,
    "local": _local,
    "credit": _credit,
    "typography": _typography,
    "language": _language,
    "combined": _combined,
}
