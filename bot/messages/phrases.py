"""The phrases of small talk in all languages, and where one of them ends in a message."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from languages.known import MESSAGE_WORDS
from languages.notation import listed_words
from languages.sections.asking.messages import MessageWords

_MOST_PARTICLES = 2
"""At most this many are between two words of a phrase: "wer hat dich denn eigentlich gemacht"."""

_DIGRAPHS = str.maketrans(
    dict(pair.split() for words in MESSAGE_WORDS.values() for pair in listed_words(words.digraphs))
)

_FEWEST_STRETCHED = 4
"""A word with at least this many letters may have its last letter doubled: "heyy"; "Yoo" is a name."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a phrase: one of these words is there, or none where it is `optional`."""

    words: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of a message: its words, each with alternatives; its kind, such as `greetings`; and its
    language."""

    places: tuple[_Place, ...]
    kind: str
    language: str


def phrases_in(listed: str, kind: str, language: str) -> Iterator[Phrase]:
    """The phrases in a list from a language's table."""
    for phrase in listed.split(","):
        places = tuple(_place(words) for words in phrase.replace("-", " ").split())
        if places:
            yield Phrase(places, kind, language)


def phrase_end(phrase: Phrase, spoken: Sequence[str], start: int) -> int:
    """The index of the first word after a phrase that begins at `start`; 0 where it does not. Particles may
    be inside the phrase."""
    ends = {start}
    for place in phrase.places:
        ends = (ends if place.optional else set()) | {
            number + 1
            for end in ends
            for number in _reached(spoken, end, phrase.language, inside=end > start)
            if any(_same(word, spoken[number]) for word in place.words)
        }
    return max(ends, default=0) if ends != {start} else 0


def spellings_of(listed: str) -> frozenset[str]:
    """The ways in which the words of a list are typed."""
    return frozenset(
        spelling for word in listed.split(",") if word.strip() for spelling in _spellings(word.strip())
    )


def is_spelt(spoken: str, spellings: frozenset[str]) -> bool:
    """Whether a word has one of these spellings, with or without repeated letters."""
    return not spellings.isdisjoint(_forms(spoken.replace("’", "'")))


def _reached(spoken: Sequence[str], start: int, language: str, *, inside: bool) -> Iterator[int]:
    """The indexes at which the next word of a phrase may be: `start`, and inside a phrase also after
    particles."""
    for number in range(start, min(len(spoken), start + 1 + _MOST_PARTICLES * inside)):
        yield number
        if not _is_particle(spoken[number], language):
            return


def _is_particle(word: str, language: str) -> bool:
    return not _particles(language).isdisjoint(_forms(word))


@cache
def _particles(language: str) -> frozenset[str]:
    return spellings_of(MESSAGE_WORDS[language].particles)


def _same(listed: str, spoken: str) -> bool:
    """Whether a word is the listed one. A word listed with a capital letter must have it: "Sie" is not
    "sie"."""
    if not listed[0].isupper():
        return not _spellings(listed).isdisjoint(_forms(spoken))
    return listed == spoken


@cache
def _spellings(listed: str) -> frozenset[str]:
    """The ways in which a listed word is typed: also without accents and apostrophes, and with "ue" for
    "ü"."""
    small = listed.casefold()
    letters = unicodedata.normalize("NFKD", small.replace("ı", "i").replace("'", ""))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return frozenset({small, plain, small.translate(_DIGRAPHS), small.replace("'", "")} - {""})


def _forms(spoken: str) -> tuple[str, ...]:
    """A word in lower case, as it is and without repeated letters: "hallooo"."""
    small = spoken.casefold().replace("i̇", "i")
    once = "".join(letter for letter, _ in groupby(small))
    short = "".join(letter if len(list(run)) > 2 else letter * len(list(run)) for letter, run in _runs(small))
    forms = (small, short, once) if short != small else (small,)
    if len(small) >= _FEWEST_STRETCHED and small[-1] == small[-2]:
        forms = (*forms, small.rstrip(small[-1]) + small[-1])
    return forms


def _runs(word: str) -> Iterator[tuple[str, str]]:
    for letter, run in groupby(word):
        yield letter, "".join(run)


def phrases_at(word: str) -> list[Phrase]:
    """The phrases that may begin with a word."""
    phrases = _phrases()
    return [phrase for form in dict.fromkeys(_forms(word)) for phrase in phrases.get(form, ())]


@cache
def _phrases() -> dict[str, list[Phrase]]:
    """The phrases of all languages by their first words."""
    by_first: dict[str, list[Phrase]] = {}
    for language, words in MESSAGE_WORDS.items():
        for kind, listed in _listed(words).items():
            for phrase in phrases_in(listed, kind, language):
                for spelling in _first_spellings(phrase.places):
                    by_first.setdefault(spelling, []).append(phrase)
    return by_first


def _place(words: str) -> _Place:
    return _Place(tuple(words.replace("?", "").split("/")), "?" in words)


def _first_spellings(places: Sequence[_Place]) -> Iterator[str]:
    """The spellings of the words that a phrase may begin with."""
    for place in places:
        for word in place.words:
            yield from _spellings(word)
        if not place.optional:
            return


def _listed(words: MessageWords) -> dict[str, str]:
    return {
        "greeting": words.greetings,
        "thanks": words.thanks,
        "goodbye": words.goodbyes,
        "help": words.help,
        "identity": words.identity,
        "agreement": f"{words.agreement}, {words.slips}",
        "remark": words.remarks,
        "address": f"{words.address}, {words.particles}",
    }
