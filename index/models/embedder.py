"""What an embedding model does, whatever runs it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from langchain_core.embeddings import Embeddings

Kind = Literal["query", "passage"]

_READ_TOGETHER = 64
"""Texts whose tokens are in memory at a time: 20 MB at 200 tokens of 384 numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class TokenVectors:
    """A text's tokens: `vectors` is float32 (tokens, width), the model's last layer as it is or what it
    puts out for comparing tokens; `spans` are where each stands in the text, (start, end) in characters.

    Special tokens and those of the model's prefix are left out, and what is past the model's limit.
    """

    vectors: np.ndarray
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a model makes of a text: its vector, as `embed_query` and `embed_passages` give it, and its
    tokens; None when the model gives no token vectors."""

    vector: np.ndarray
    tokens: TokenVectors | None


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What the model was trained to see in front of a query and of a passage."""

    query: str = ""
    passage: str = ""

    def of(self, kind: Kind) -> str:
        return self.query if kind == "query" else self.passage


class Embedder(Embeddings, ABC):
    """An embedding model. Callers give texts as they are: prefixes are put in front here.

    `identity` says what makes the vectors: the same in every process, another when the weights are
    others. `dimensions` is a vector's length. Several threads may ask at once.
    """

    def __init__(self, *, identity: str, dimensions: int, prefixes: Prefixes) -> None:
        self.identity = identity
        self.dimensions = dimensions
        self._prefixes = prefixes

    def embed_query(self, text: str) -> list[float]:
        """A question's vector; of unit length, as all are, when the model normalises."""
        vector: list[float] = self._embed([text], "query", _no_progress)[0].tolist()
        return vector

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """`embed_passages` as LangChain wants it."""
        rows: list[list[float]] = self.embed_passages(texts).tolist()
        return rows

    def embed_passages(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> np.ndarray:
        """float32 (len(texts), dimensions): a row for each text, in the order given.

        `progress` is told now and then how many more are done.
        """
        return self._embed(texts, "passage", progress or _no_progress)

    def embed_tokens(self, texts: Sequence[str], *, kind: Kind) -> list[TokenVectors] | None:
        """Each text's token vectors, in the order given; None when the model gives none."""
        prefix = self._prefixes.of(kind)
        read = self._embed_tokens([prefix + text for text in texts])
        return read and [without_prefix(tokens, len(prefix)) for tokens in read]

    def read(self, texts: Sequence[str], *, kind: Kind) -> Iterator[Reading]:
        """Each text's vector and tokens, in the order given, as they come: the tokens of many texts do
        not fit into memory. One pass over a text makes both, where the model allows."""
        for start in range(0, len(texts), _READ_TOGETHER):
            some = texts[start : start + _READ_TOGETHER]
            vectors = self._embed(some, kind, _no_progress)
            tokens = self.embed_tokens(some, kind=kind)
            yield from map(Reading, vectors, [None] * len(some) if tokens is None else tokens)

    @abstractmethod
    def _embed(self, texts: Sequence[str], kind: Kind, progress: Callable[[int], None]) -> np.ndarray:
        """float32 (len(texts), dimensions) of texts that have no prefix yet."""

    @abstractmethod
    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        """The texts' token vectors, special tokens left out."""


def without_prefix(tokens: TokenVectors, length: int) -> TokenVectors:
    """The tokens behind a prefix of that many characters. One that reaches over its end is the text's."""
    kept = [number for number, (_, end) in enumerate(tokens.spans) if end > length]
    spans = ((tokens.spans[number][0] - length, tokens.spans[number][1] - length) for number in kept)
    return TokenVectors(tokens.vectors[kept], tuple((max(start, 0), end) for start, end in spans))


def _no_progress(_: int) -> None: ...
