"""How people ask how a story developed: the words of a language as patterns."""

import re
from functools import cache

from languages.known import TIMELINE_WORDS, expression_in_all_languages
from languages.sections.asking.timelines import TimelineWords

_GROUP = re.compile(r"\(\?P<(\w+)>")


@cache
def courses(language: str) -> tuple[re.Pattern[str], ...]:
    """The questions of a language, else the English ones, each to be matched as a whole. Group names end in a
    number, as one pattern may have the same group several times: `after3`."""
    words = _words(language)
    return tuple(_compiled(course, words) for course in words.courses)


@cache
def figure_topics(language: str) -> re.Pattern[str]:
    """The beginning of a topic that is a count or a price; "the price war" is not one."""
    return re.compile(rf"(?:{_words(language).figures})\b(?! (?:war|dispute|row|cut))", re.IGNORECASE)


@cache
def only_refers_back(language: str) -> re.Pattern[str]:
    """A topic that only refers back."""
    return re.compile(_words(language).pointing, re.IGNORECASE)


def _words(language: str) -> TimelineWords:
    return TIMELINE_WORDS.get(language, TIMELINE_WORDS["en"])


def _compiled(course: str, words: TimelineWords) -> re.Pattern[str]:
    written = course.replace("{time}", words.time)
    count = iter(range(1, 100))
    numbered = _GROUP.sub(lambda match: f"(?P<{match[1]}{next(count)}>", written)
    return re.compile(rf"\W*(?:{words.polite},? )*{numbered}(?:,? (?:{_please()}))?\W*", re.IGNORECASE)


@cache
def _please() -> str:
    return expression_in_all_languages(
        lambda language: language.timelines.please if language.timelines else ""
    )
