"""The words of the tables as regular expressions: alternatives, verbose and without regard to case."""

import re
from functools import cache

FLAGS = re.IGNORECASE | re.VERBOSE


@cache
def whole_words(pattern: str) -> re.Pattern[str]:
    """Anywhere in a text, as whole words."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", FLAGS)


@cache
def entire(pattern: str) -> re.Pattern[str]:
    """At the beginning of a text, or all of it."""
    return re.compile(rf"(?:{pattern})", FLAGS)


@cache
def leading(pattern: str) -> re.Pattern[str]:
    """All of them that a text begins with, with what parts them from the rest."""
    return re.compile(rf"^(?:(?:{pattern})(?!\w)[\s,]*)+", FLAGS)


@cache
def trailing(pattern: str) -> re.Pattern[str]:
    """All of them that a text ends with."""
    return re.compile(rf"(?:(?<!\w)(?:{pattern})\s*)+$", FLAGS)


def is_one_of(word: str, pattern: str) -> bool:
    """Whether a word, white space around it aside, is one of a pattern's."""
    return bool(entire(pattern).fullmatch(word.strip()))
