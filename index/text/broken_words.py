"""Words that a scan or a narrow column has split in two: "ver- loren"."""

import re

from languages.known import in_all_languages
from languages.notation import expression

# What follows an intended hyphen: "Vor- und Nachteile", "zwei- bis dreimal".
_SUSPENDED = expression(
    in_all_languages(
        lambda one: f"{one.hyphens.suspended}, {one.hyphens.suspended_in_lines}" if one.hyphens else ""
    )
)
_BROKEN = re.compile(
    r"(?<![\w-])(?P<first>[^\W\d_]{2,40})[-\u00ad‐](?:[ \n]|\n {1,8})"
    rf"(?!(?:{_SUSPENDED})\b)"
    r"(?P<second>[^\W\d_]{2,40})(?![\w-])(?P<marks>[^\w\s]{0,3})"
)


def joined_words(text: str) -> str:
    """The text with split words joined. Its length stays the same: what was between the parts becomes spaces
    after the word."""
    return _BROKEN.sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    second = match["second"]
    if not second.islower() or match["first"].isupper():
        return match[0]
    whole = match["first"] + second + match["marks"]
    return whole.ljust(len(match[0]))
