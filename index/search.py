"""Passages ranked for a query. (Being built.)"""

from dataclasses import dataclass

from index.passages import Passage


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found. Higher scores are better, whatever made them."""

    passage: Passage
    score: float
