"""How well each passage has a question's terms."""

from collections.abc import Sequence

import numpy as np

from index.storage.lexical.live import LiveTerms


class LexicalScores:
    """How well each passage has a question's terms: from 0, none, to nearly 1, all of them many times. A term
    counts more the fewer passages have it."""

    def __init__(self, segments: Sequence[LiveTerms], scores: Sequence[np.ndarray]) -> None:
        """`scores` are float32, one for each passage of each segment, and 0 for those that do not count."""
        self._segments = segments
        self._scores = scores

    def of(self, passage_id: str) -> float:
        """A passage's score; 0 if it is not among them."""
        for segment, scores in zip(self._segments, self._scores, strict=True):
            number = segment.number(passage_id)
            if number is not None:
                return float(scores[number])
        return 0.0

    def best(self, k: int) -> list[str]:
        """The ids of the k passages that score best, the best first, those with one score in the order of
        their ids; none that scores 0."""
        found = [
            (-float(scores[number]), segment.terms.id(number))
            for segment, scores in zip(self._segments, self._scores, strict=True)
            for number in _highest(scores, k)
        ]
        return [id_ for _, id_ in sorted(found)[:k]]


def _highest(scores: np.ndarray, k: int) -> list[int]:
    """Where the k highest scores above 0 are, and all that are equal to the lowest of them, in no order."""
    above = np.flatnonzero(scores)
    if 0 < k < len(above):
        kept = scores[above]
        above = above[kept >= np.partition(kept, -k)[-k]]
    return [int(number) for number in above] if k > 0 else []
