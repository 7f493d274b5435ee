"""An embedding model that a reader can compute by hand."""

from collections.abc import Callable, Sequence

import numpy as np

from index.embedder import Embedder, TokenVectors
from index.embedder.contract import Kind, Prefixes

_DIMENSIONS = 27


class LetterEmbedder(Embedder):
    """A text's vector is how often each letter from a to z is in it, and a 1, brought to unit length.

    "abba" is (2, 2, 0, …, 0, 1) / 3. `embedded` are the passages that were asked for, in order.
    """

    def __init__(self, identity: str = "letters") -> None:
        super().__init__(identity=identity, dimensions=_DIMENSIONS, prefixes=Prefixes())
        self.embedded: list[str] = []

    def _embed(self, texts: Sequence[str], kind: Kind, progress: Callable[[int], None]) -> np.ndarray:
        if kind == "passage":
            self.embedded.extend(texts)
        progress(len(texts))
        return np.array([_vector(text) for text in texts], np.float32).reshape(len(texts), _DIMENSIONS)

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        return None


def _vector(text: str) -> np.ndarray:
    counts = np.array([text.casefold().count(chr(ord("a") + letter)) for letter in range(26)] + [1.0])
    return counts / np.linalg.norm(counts)
