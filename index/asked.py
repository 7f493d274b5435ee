"""A question as the embedding model reads it: its vector and its tokens, in one pass."""

from dataclasses import dataclass

import numpy as np

from index.embedder import Embedder, Reading
from index.query import Query


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A question read alone, and `after` its context; None when it has none."""

    query: Query
    alone: Reading
    after: Reading | None

    @property
    def vector(self) -> np.ndarray:
        """What is searched with, of unit length; with context, half way between the two."""
        if self.after is None:
            return self.alone.vector
        between = self.alone.vector + self.after.vector
        vector: np.ndarray = between / np.linalg.norm(between)
        return vector


def read_question(query: Query, embedder: Embedder) -> Asked:
    [alone] = embedder.read([query.text], kind="query")
    after = next(embedder.read([query.search_text], kind="query")) if query.context else None
    return Asked(query, alone, after)
