"""An embedding model that a reader can compute by hand."""

from collections.abc import Callable, Sequence

import numpy as np
from langchain_core.embeddings import Embeddings


class LetterEmbedder(Embeddings):
    """A text's vector is how often each letter from a to z is in it, and a 1, brought to unit length.

    "abba" is (2, 2, 0, …, 0, 1) / 3. `embedded` are the texts that were asked for, in order.
    """

    dimensions = 27

    def __init__(self, identity: str = "letters") -> None:
        self.identity = identity
        self.embedded: list[str] = []

    def embed_query(self, text: str) -> list[float]:
        return [float(number) for number in _vector(text)]

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [self.embed_query(text) for text in texts]

    def embed_passages(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> np.ndarray:
        self.embedded.extend(texts)
        for _ in texts:
            if progress:
                progress(1)
        return np.array([_vector(text) for text in texts], np.float32).reshape(len(texts), self.dimensions)


def _vector(text: str) -> np.ndarray:
    counts = np.array([text.casefold().count(chr(ord("a") + letter)) for letter in range(26)] + [1.0])
    return counts / np.linalg.norm(counts)
