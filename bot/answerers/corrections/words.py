"""How articles say that a figure, their own or somebody else's, was wrong, and which is right."""

import re
from dataclasses import dataclass
from functools import cache

from languages.known import CORRECTION_WORDS


@dataclass(frozen=True, slots=True)
class CorrectionPatterns:
    """The words of a language, compiled."""

    wrong: re.Pattern[str]
    vague: re.Pattern[str]
    reported: re.Pattern[str]
    right: re.Pattern[str]
    unlike: re.Pattern[str]
    unlike_behind: re.Pattern[str]


@cache
def correction_patterns(language: str) -> CorrectionPatterns:
    """The patterns of a language, else the English ones. Search for `unlike` in the text before a figure, and
    match `unlike_behind` at the text after it."""
    words = CORRECTION_WORDS.get(language, CORRECTION_WORDS["en"])
    return CorrectionPatterns(
        re.compile(words.wrong, re.IGNORECASE),
        re.compile(words.vague, re.IGNORECASE),
        re.compile(words.reported, re.IGNORECASE),
        re.compile(words.right, re.IGNORECASE),
        re.compile(rf"(?:{words.unlike})$", re.IGNORECASE),
        re.compile(words.unlike_behind, re.IGNORECASE),
    )
