"""Which frame of a language fits a message, and what is in its blanks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from languages.known import COVERAGE_WORDS
from languages.sections.asking.coverage import CoverageWords, Frame

_NAMED = ("of_them", "lead", "qualifiers", "noun", "about")
"""The order matters: `of_them` contains nouns."""

_MASKED = {"noun": "|⟪0⟫", "about": "|⟪w⟫"}
"""The tokens in a masked message for a word for articles of a kind, and for the "with" after it."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A frame that fits, and what the message has in its blanks, "" for nothing."""

    frame: Frame
    topic: str = ""
    author: str = ""
    count: str = ""


def fits(text: str, language: str, *, going_on: bool = False) -> Iterator[Fit]:
    """The frames that fit a masked message, in the order of the table: those that ask for articles, or with
    `going_on` those for follow-ups to a list."""
    for pattern, frame in _compiled_frames(language, going_on):
        if match := pattern.fullmatch(text):
            yield Fit(frame, *(blank_content(match, blank) for blank in ("topic", "author", "count")))


def compiled(pattern: str, words: CoverageWords) -> re.Pattern[str]:
    """A frame as a regular expression, with a group for each of its blanks. A blank that appears more than
    once, as in two ways to say the same thing, has numbered groups."""
    for name in _NAMED:
        pattern = pattern.replace(f"{{{name}}}", rf"(?:{getattr(words, name)}{_MASKED.get(name, '')})")
    numbers = "|".join(words.numbers.split())
    pattern = pattern.replace("COUNT", rf"(?P<count>\d{{1,3}}|{numbers})", 1).replace("COUNT", numbers)
    pattern = pattern.replace("AUTHOR", "(?P<author>.+?)").replace("⟦⟧", r"⟦\d+⟧")
    for blank in ("TOPIC", "SUBJECT"):
        pieces = pattern.split(blank)
        named = (f"{piece}(?P<{blank.lower()}{number}>.+?)" for number, piece in enumerate(pieces[:-1]))
        pattern = "".join(named) + pieces[-1]
    return re.compile(pattern, re.IGNORECASE)


def rest_of(pattern: str, text: str, words: CoverageWords) -> str:
    """What REST matches in a text that fits a pattern, "" where it does not fit."""
    match = compiled(pattern.replace("REST", "(?P<rest>.+)"), words).fullmatch(text)
    return match["rest"] if match else ""


def blank_content(match: re.Match[str], blank: str) -> str:
    """What is in a blank, "" for nothing."""
    parts = match.groupdict()
    return next((part.strip() for name, part in parts.items() if name.startswith(blank) and part), "")


@cache
def _compiled_frames(language: str, going_on: bool) -> tuple[tuple[re.Pattern[str], Frame], ...]:
    words = COVERAGE_WORDS[language]
    frames = words.follow_ups if going_on else words.frames
    return tuple((compiled(frame.pattern, words), frame) for frame in frames)
