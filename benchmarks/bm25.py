"""BM25 (Robertson et al. 1994) as Lucene computes it, over any terms, with k1 = 1.5 and
b = .75: a baseline that shares no code with the index."""

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

_K1, _B = 1.5, 0.75


class BM25:
    """Texts by their terms."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        """`texts` are the terms of each, as often as they occur."""
        lengths = np.array([len(text) for text in texts])
        self._norms = _K1 * (1 - _B + _B * lengths / max(1, lengths.mean()))
        self._having: dict[str, list[tuple[int, int]]] = {}
        for number, text in enumerate(texts):
            for term, count in Counter(text).items():
                self._having.setdefault(term, []).append((number, count))

    def scores(self, asked: Sequence[str]) -> np.ndarray:
        """A score for each text: 0 if it has none of the terms."""
        scores = np.zeros(len(self._norms))
        for term in asked:
            if having := self._having.get(term):
                numbers, counts = np.array(having).T
                idf = math.log(1 + (len(scores) - len(having) + 0.5) / (len(having) + 0.5))
                scores[numbers] += idf * counts / (counts + self._norms[numbers])
        return scores
