"""Embedding models whose vectors can be computed by hand."""

import re
from collections.abc import Callable, Sequence

import numpy as np

from index.models.embedder import Embedder, Prefixes, TextKind, TokenVectors

_DIMENSIONS = 27
_VOCABULARY = ("when", "did", "ferry", "crane", "sank", "storm", "velmark")


class LetterEmbedder(Embedder):
    """A text's vector is the counts of the letters a to z and a 1, normalised to unit length.

    "abba" is (2, 2, 0, …, 0, 1) / 3. `embedded` are the passages that were embedded, in order.
    """

    def __init__(self, identity: str = "letters") -> None:
        super().__init__(identity=identity, dimensions=_DIMENSIONS, prefixes=Prefixes())
        self.embedded: list[str] = []

    def _embed(self, texts: Sequence[str], kind: TextKind, progress: Callable[[int], None]) -> np.ndarray:
        if kind == "passage":
            self.embedded.extend(texts)
        progress(len(texts))
        return np.array([_vector(text) for text in texts], np.float32).reshape(len(texts), _DIMENSIONS)

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        return None


class WordEmbedder(LetterEmbedder):
    """A token is a word; its vector is 1 at the word's place in the vocabulary, else 0.

    `everywhere` is added to every number of every vector. At most `limit` tokens of a text are read.
    """

    def __init__(self, *, everywhere: float = 0.0, limit: int = 100) -> None:
        super().__init__()
        self._everywhere = everywhere
        self._limit = limit

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        return [self._tokens(text) for text in prefixed_texts]

    def _tokens(self, text: str) -> TokenVectors:
        words = list(re.finditer(r"\w+", text))[: self._limit]
        rows = [[float(word.group().lower() == known) for known in _VOCABULARY] for word in words]
        vectors = np.array(rows, np.float32).reshape(len(words), len(_VOCABULARY)) + self._everywhere
        return TokenVectors(vectors, tuple(word.span() for word in words))


def _vector(text: str) -> np.ndarray:
    counts = np.array([text.casefold().count(chr(ord("a") + letter)) for letter in range(26)] + [1.0])
    return counts / np.linalg.norm(counts)
