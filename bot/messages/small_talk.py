"""Greetings, thanks and the like: alone, or before or after a question."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.messages.forms import opens_question
from bot.messages.phrases import Phrase, phrase_end, phrases_at
from bot.messages.remarks import remarks_at
from index.text.articles import Span
from languages.known import MESSAGE_WORDS

_KINDS = ("identity", "help", "goodbye", "thanks", "greeting", "remark", "agreement")
"""By priority: of several in a message, the first in this list is replied to."""

_NAMES_FOLLOW = frozenset({"greeting", "thanks", "goodbye"})
_ADDRESSED_WORDS = 2
"""At most this many words after a greeting name the person greeted: "Danke, liebe Anna"."""

_MOST_WORDS = 40
"""Only this many words are read: small talk is short."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""Unlike in a question, a hyphen separates words: "bye-bye", "es-tu"."""

_BOUNDARY = re.compile(r"[^\w\s'’-]|\n")
_SENTENCE_END = re.compile(r"[.!?…。！？\n]")
_OPENING = re.compile(r"[¿¡\"“„«(]\s*$")
_ASKS = re.compile(r"[?？؟]")


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """The small talk in a message: its `kind`, one of `_KINDS`; the `languages` that it may be in, likeliest
    first; and the `rest` of the message, which asks something, "" for none."""

    kind: str
    languages: tuple[str, ...]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    """A phrase, in each language that has it, and the index of the first word after it."""

    phrases: tuple[Phrase, ...]
    end: int


def read_small_talk(text: str) -> SmallTalk | None:
    """The small talk in a text; None for a text that is not small talk and neither begins nor ends with it.

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
    """The part of a text that asks something; the whole text where no part does."""
    talk = read_small_talk(text)
    return talk.rest if talk and talk.rest else text


def _rest_begins(text: str, words: Sequence[Span], before: Sequence[_Step]) -> bool:
    """Whether a question begins after the phrases: after a punctuation mark, or directly after a greeting."""
    end = before[-1].end
    gap = text[words[end - 1].end : words[end].start]
    greets = all(phrase.kind in ("greeting", "address") for phrase in _phrases_of(before))
    return bool(_BOUNDARY.search(gap)) or (greets and opens_question(text[slice(*words[end])]))


def _rest(text: str, words: Sequence[Span], end: int) -> str:
    """The text from a word on, with the marks that open it: "¿quién"."""
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


def _is_address(text: str, rest: Sequence[Span], found: Sequence[Phrase], end: int) -> bool:
    """Whether the remaining words name the person greeted: one or two words that ask nothing."""
    return (
        len(rest) <= _ADDRESSED_WORDS
        and any(phrase.kind in _NAMES_FOLLOW for phrase in found)
        and not _ASKS.search(text)
        and not _SENTENCE_END.search(text[end : rest[0].start])
        and not any(opens_question(text[slice(*word)]) for word in rest)
        and any(text[word.start].isupper() for word in rest)
    )


def _words(text: str) -> list[Span]:
    found = (Span(*match.span()) for match in _WORD.finditer(text))
    return [span for span, _ in zip(found, range(_MOST_WORDS), strict=False)]


def _steps(words: Sequence[Span], text: str) -> list[_Step]:
    """The phrases of small talk that the words begin with, one after the other."""
    steps: list[_Step] = []
    spoken = [text[slice(*word)].replace("’", "'") for word in words]
    start = 0
    while start < len(words):
        ends = {phrase: phrase_end(phrase, spoken, start) for phrase in phrases_at(spoken[start])}
        farthest = max((end for end in ends.values() if not _is_inside(text, words, end)), default=0)
        remarks, behind = remarks_at(text, words, start)
        if behind > farthest:
            steps.append(_Step(remarks, behind))
            start = behind
            continue
        if not farthest:
            break
        found = {(one.language, one.kind): one for one, end in ends.items() if end == farthest}
        steps.append(_Step(tuple(found.values()), farthest))
        start = farthest
    return steps


def _phrases_of(steps: Sequence[_Step]) -> list[Phrase]:
    return [phrase for step in steps for phrase in step.phrases]


def _is_inside(text: str, words: Sequence[Span], end: int) -> bool:
    """Whether a phrase would end at a hyphen inside a longer word: "Hi-Tech"."""
    return 0 < end < len(words) and text[words[end - 1].end : words[end].start] == "-"
