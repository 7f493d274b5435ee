"""The words that divide a question into parts."""

from dataclasses import dataclass

FIRST = r"(?P<x>[^\s,;:?!]+(?: [^\s,;:?!]+){0,9}?)"
SECOND = r"(?P<y>[^,;:?!]*[^\s,;:?!.])"
"""What is compared: a few words without punctuation, as few as possible."""


@dataclass(frozen=True, slots=True)
class PartWords:
    """The words of one language, as regular expressions.

    `joins` come before a clause that continues with one of `openers`. `asks` begin a question. `pairs` have
    the groups `x` and `y`, two things that are compared; those with True apply only in a question that also
    has one of `comparing`. `either` is the two alternatives at the end of a question. `articles` come before
    a name, `inner` inside one.
    """

    joins: str
    openers: str
    asks: str
    comparing: str
    pairs: tuple[tuple[str, bool], ...]
    either: str
    articles: str
    inner: str
