"""An expression in a sentence that may be what is asked for."""

from dataclasses import dataclass

SURE = 1.0
LIKELY = 0.7
VAGUE = 0.4
"""How clearly an expression is of its kind. For "when": "in 1987", "in summer", "after the war"."""


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of a kind: how clearly it is one, and its words. `counted` are the words after a figure,
    folded. An expression without words is a reason or a means, which cannot be a repetition of the
    question."""

    clearly: float
    words: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
