"""Something in a sentence that may be what is asked for."""

from dataclasses import dataclass

SURE = 1.0
LIKELY = 0.7
VAGUE = 0.4
"""How clearly an expression is of its kind: "in 1987", "in summer", "after the war" say when."""


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of a kind: how clearly it is, and its words. `counted` are the words behind a figure,
    folded. One without words is a reason or a means, which no question says itself."""

    clearly: float
    words: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
