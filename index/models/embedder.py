"""What an embedding model does, whatever runs it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from langchain_core.embeddings import Embeddings

TextKind = Literal["query", "passage"]

_READ_TOGETHER = 64
"""How many texts have their tokens in memory at a time: 20 MB at 200 tokens of 384 numbers."""


@dataclass(frozen=True, slots=True, eq=False)
class TokenVectors:
    """A text's tokens. `vectors` is float32 (tokens, width): the model's last layer, or its separate output
    for comparing tokens. `spans` has the place of each token in the text, (start, end) in characters.

    Special tokens, the tokens of the model's prefix, and everything past the model's limit are left out.
    """

    vectors: np.ndarray
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, eq=False)
class EncodedText:
    """What a model makes of a text: its vector, as `embed_query` and `embed_passages` give it, and its
    tokens, None if the model gives no token vectors."""

    vector: np.ndarray
    tokens: TokenVectors | None


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What the model was trained to see before a query and before a passage."""

    query: str = ""
    passage: str = ""

    def of(self, kind: TextKind) -> str:
        return self.query if kind == "query" else self.passage


class Embedder(Embeddings, ABC):
    """An embedding model. Callers pass texts without prefixes; they are added here.

    `identity` names what makes the vectors: the same in every process, and different if the weights differ.
    `dimensions` is a vector's length. Several threads may call at once.
    """

    def __init__(self, *, identity: str, dimensions: int, prefixes: Prefixes) -> None:
        self.identity = identity
        self.dimensions = dimensions
        self._prefixes = prefixes

    def embed_query(self, text: str) -> list[float]:
        """A question's vector; like all vectors it has unit length if the model normalises."""
        vector: list[float] = self._embed([text], "query", _no_progress)[0].tolist()
        return vector

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """`embed_passages` in the form that LangChain expects."""
        rows: list[list[float]] = self.embed_passages(texts).tolist()
        return rows

    def embed_passages(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> np.ndarray:
        """float32 (len(texts), dimensions): a row for each text, in the order given.

        `progress` is called from time to time with the number of texts done since the last call.
        """
        return self._embed(texts, "passage", progress or _no_progress)

    def embed_tokens(self, texts: Sequence[str], *, kind: TextKind) -> list[TokenVectors] | None:
        """Each text's token vectors, in the order given; None if the model gives none."""
        prefix = self._prefixes.of(kind)
        read = self._embed_tokens([prefix + text for text in texts])
        return read and [without_prefix(tokens, len(prefix)) for tokens in read]

    def read(self, texts: Sequence[str], *, kind: TextKind) -> Iterator[EncodedText]:
        """Each text's vector and tokens, in the order given. They are yielded one by one because the tokens
        of many texts do not fit into memory. If the model allows, one pass over a text makes both."""
        for start in range(0, len(texts), _READ_TOGETHER):
            some = texts[start : start + _READ_TOGETHER]
            vectors = self._embed(some, kind, _no_progress)
            tokens = self.embed_tokens(some, kind=kind)
            yield from map(EncodedText, vectors, [None] * len(some) if tokens is None else tokens)

    @abstractmethod
    def _embed(self, texts: Sequence[str], kind: TextKind, progress: Callable[[int], None]) -> np.ndarray:
        """float32 (len(texts), dimensions) of texts that have no prefix yet."""

    @abstractmethod
    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        """The texts' token vectors, without special tokens."""


def without_prefix(tokens: TokenVectors, length: int) -> TokenVectors:
    """The tokens after a prefix of that many characters. A token that crosses its end belongs to the text."""
    kept = [number for number, (_, end) in enumerate(tokens.spans) if end > length]
    spans = ((tokens.spans[number][0] - length, tokens.spans[number][1] - length) for number in kept)
    return TokenVectors(tokens.vectors[kept], tuple((max(start, 0), end) for start, end in spans))


def _no_progress(_: int) -> None: ...
