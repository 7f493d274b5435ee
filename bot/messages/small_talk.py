"""Greetings, thanks and the like: alone, or before and behind a question."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, product

from bot.messages.forms import opens_question
from bot.messages.words import MESSAGE_WORDS
from bot.messages.words.table import MessageWords
from index.articles import Span
from index.query import WORD

_KINDS = ("identity", "help", "goodbye", "thanks", "greeting", "agreement")
"""Of several in a message the first is replied to."""

_NAMES_FOLLOW = frozenset({"greeting", "thanks", "goodbye"})
_ADDRESSED_WORDS = 2
"""So many words behind a greeting are whom it is for: "Danke, liebe Anna"."""

_MOST_WORDS = 40
"""Small talk is short."""

_FEWEST_STRETCHED = 4
"""A word of as many letters may have its last one twice: "heyy"; "Yoo" is a name."""

_BOUNDARY = re.compile(r"[^\w\s'’-]|\n")
_SENTENCE_END = re.compile(r"[.!?…。！？\n]")
_OPENING = re.compile(r"[¿¡\"“„«(]\s*$")
_ASKS = re.compile(r"[?？؟]")


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """What a message has of it: its `kind`, one of `_KINDS`, the `languages` that it may be in, likeliest
    first, and the `rest` that asks something, "" for none."""

    kind: str
    languages: tuple[str, ...]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    kind: str
    language: str


@dataclass(frozen=True, slots=True)
class _Step:
    """A phrase, as each language that has it, and the number of the word behind it."""

    phrases: tuple[_Phrase, ...]
    end: int


def read_small_talk(text: str) -> SmallTalk | None:
    """None for a text that neither is small talk nor begins or ends with it.

    >>> read_small_talk("Danke! Und wann war das?").rest
    'Und wann war das?'
    """
    words = _words(text)
    steps = _steps(words, text)
    if not _is_talk(steps):
        return _behind(text)
    end = steps[-1].end
    if end == len(words) or _is_address(text, words[end:], _phrases_of(steps), words[end - 1].end):
        return _talk(steps)
    for count in range(len(steps), 0, -1):
        before = steps[:count]
        if _is_talk(before) and _rest_begins(text, words, before):
            rest = _rest(text, words, before[-1].end)
            behind = read_small_talk(rest)
            return _talk(before, behind.rest if behind and behind.rest else rest)
    return _behind(text)


def without_small_talk(text: str) -> str:
    """What of a text asks something; all of it where nothing does."""
    talk = read_small_talk(text)
    return talk.rest if talk and talk.rest else text


def _rest_begins(text: str, words: Sequence[Span], before: Sequence[_Step]) -> bool:
    """Whether a question begins behind the phrases: behind a mark, or at once behind a mere greeting."""
    end = before[-1].end
    gap = text[words[end - 1].end : words[end].start]
    greets = all(phrase.kind in ("greeting", "address") for phrase in _phrases_of(before))
    return bool(_BOUNDARY.search(gap)) or (greets and opens_question(text[slice(*words[end])]))


def _rest(text: str, words: Sequence[Span], end: int) -> str:
    """From a word on, with the marks that open it: "¿quién"."""
    opening = _OPENING.search(text, words[end - 1].end, words[end].start)
    return text[opening.start() if opening else words[end].start :]


def _behind(text: str) -> SmallTalk | None:
    """Small talk in the last sentence: "Wann war das? Danke!"."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text.rstrip(" .!?…\n"))]
    if not ends:
        return None
    last, rest = text[ends[-1] :], text[: ends[-1]].strip()
    words = _words(last)
    steps = _steps(words, last)
    if not _is_talk(steps) or steps[-1].end < len(words) or not any(map(str.isalnum, rest)):
        return None
    return _talk(steps, rest)


def _is_talk(steps: Sequence[_Step]) -> bool:
    return any(phrase.kind in _KINDS for phrase in _phrases_of(steps))


def _talk(steps: Sequence[_Step], rest: str = "") -> SmallTalk:
    found = _phrases_of(steps)
    kinds = {phrase.kind for phrase in found}
    counts = Counter(phrase.language for phrase in found if phrase.kind in _KINDS)
    counts.update(phrase.language for phrase in found if phrase.kind == "address" and counts[phrase.language])
    most = max(counts.values())
    likeliest = [language for language in MESSAGE_WORDS if counts[language] == most]
    return SmallTalk(next(kind for kind in _KINDS if kind in kinds), tuple(likeliest), rest)


def _is_address(text: str, rest: Sequence[Span], found: Sequence[_Phrase], end: int) -> bool:
    """Whether what is left says for whom a greeting is: a word or two that ask nothing."""
    return (
        len(rest) <= _ADDRESSED_WORDS
        and any(phrase.kind in _NAMES_FOLLOW for phrase in found)
        and not _ASKS.search(text)
        and not _SENTENCE_END.search(text[end : rest[0].start])
        and not any(opens_question(text[slice(*word)]) for word in rest)
        and any(text[word.start].isupper() for word in rest)
    )


def _words(text: str) -> list[Span]:
    found = (Span(*match.span()) for match in WORD.finditer(text))
    return [span for span, _ in zip(found, range(_MOST_WORDS), strict=False)]


def _steps(words: Sequence[Span], text: str) -> list[_Step]:
    """The phrases of small talk that the words begin with, one after the other."""
    steps: list[_Step] = []
    spoken = [text[slice(*word)].replace("’", "'") for word in words]
    start = 0
    while start < len(words):
        matching = [phrase for phrase in _candidates(spoken[start]) if _is_at(phrase, spoken, start)]
        if not matching:
            break
        longest = max(len(phrase.words) for phrase in matching)
        start += longest
        steps.append(_Step(tuple(phrase for phrase in matching if len(phrase.words) == longest), start))
    return steps


def _phrases_of(steps: Sequence[_Step]) -> list[_Phrase]:
    return [phrase for step in steps for phrase in step.phrases]


def _is_at(phrase: _Phrase, spoken: Sequence[str], start: int) -> bool:
    there = spoken[start : start + len(phrase.words)]
    return len(there) == len(phrase.words) and all(map(_same, phrase.words, there))


def _same(listed: str, spoken: str) -> bool:
    """A word that is listed with a capital letter has it: "Sie" is not "sie"."""
    if not listed[0].isupper():
        return listed in _forms(spoken)
    return listed == spoken


def _forms(spoken: str) -> tuple[str, ...]:
    """A word in small letters, and without letters that are drawn out: "hallooo"."""
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


def _candidates(word: str) -> list[_Phrase]:
    phrases = _phrases()
    return [phrase for form in dict.fromkeys(_forms(word)) for phrase in phrases.get(form, ())]


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """The phrases of all languages by their first words."""
    by_first: dict[str, list[_Phrase]] = {}
    for language, words in MESSAGE_WORDS.items():
        for kind, listed in _listed(words).items():
            for phrase in listed.split(","):
                for chosen in product(*(word.split("/") for word in phrase.split())):
                    if chosen:
                        by_first.setdefault(chosen[0].casefold(), []).append(_Phrase(chosen, kind, language))
    return by_first


def _listed(words: MessageWords) -> dict[str, str]:
    return {
        "greeting": words.greetings,
        "thanks": words.thanks,
        "goodbye": words.goodbyes,
        "help": words.help,
        "identity": words.identity,
        "agreement": words.agreement,
        "address": words.address,
    }
