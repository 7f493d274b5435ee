"""Words that refer to what was said before."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BackReferenceWords:
    """`back` are the words by which a question refers to what was said before, `on` those with which it goes
    on from the question before; regular expressions."""

    back: str
    on: str
