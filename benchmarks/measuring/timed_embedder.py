"""The texts that a build gives the embedding model, and how long embedding takes."""

import time
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from index.models.embedder import Embedder, EncodedText, Prefixes, TextKind, TokenVectors


class TimedEmbedder(Embedder):
    """Wraps an embedder. `texts` are all that were embedded, `seconds` is the time that took in total.

    It is for builds only, as they embed passages only.
    """

    def __init__(self, embedder: Embedder) -> None:
        super().__init__(identity=embedder.identity, dimensions=embedder.dimensions, prefixes=Prefixes())
        self._embedder = embedder
        self.texts: list[str] = []
        self.seconds = 0.0

    def read(self, texts: Sequence[str], *, kind: TextKind) -> Iterator[EncodedText]:
        readings = self._embedder.read(texts, kind=kind)
        self.texts += texts
        while True:
            started = time.perf_counter()
            reading = next(readings, None)
            self.seconds += time.perf_counter() - started
            if reading is None:
                return
            yield reading

    def _embed(self, texts: Sequence[str], kind: TextKind, progress: Callable[[int], None]) -> np.ndarray:
        started = time.perf_counter()
        rows = self._embedder.embed_passages(texts, progress=progress)
        self.seconds += time.perf_counter() - started
        self.texts += texts
        return rows

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        return self._embedder.embed_tokens(prefixed_texts, kind="passage")
