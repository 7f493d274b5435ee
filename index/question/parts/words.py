"""The words that divide a question into parts."""

import re
from functools import cache

from languages.known import PART_WORDS
from languages.sections.asking.parts import PartWords


def part_words(language: str) -> PartWords:
    """The words of a language (ISO 639-1); the English ones if it has no table."""
    return PART_WORDS.get(language, PART_WORDS["en"])


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """The expression, in upper or lower case."""
    return re.compile(expression, re.IGNORECASE)
