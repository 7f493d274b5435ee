"""What an embedding model does, whatever runs it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from langchain_core.embeddings import Embeddings

Kind = Literal["query", "passage"]


@dataclass(frozen=True, slots=True, eq=False)
class TokenVectors:
    """A text's tokens: `vectors` is float32 (tokens, dimensions), the model's last layer as it is;
    `spans` are where each token stands in the text, (start, end) in characters.

    The tokens of the model's prefix and its special tokens are left out.
    """

    vectors: np.ndarray
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What the model was trained to see in front of a query and of a passage."""

    query: str = ""
    passage: str = ""

    def of(self, kind: Kind) -> str:
        return self.query if kind == "query" else self.passage


class Embedder(Embeddings, ABC):
    """An embedding model. Callers give texts as they are: prefixes are put in front here.

    `identity` says what made the vectors: the same in every process, another when the weights are
    others. `dimensions` is a vector's length. Several threads may ask at once.
    """

    identity: str
    dimensions: int

    def embed_query(self, text: str) -> list[float]:
        """The question's vector, of unit length where the model normalises."""
        vector: list[float] = self._embed([text], kind="query")[0].tolist()
        return vector

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """`embed_passages` as LangChain wants it."""
        rows: list[list[float]] = self.embed_passages(texts).tolist()
        return rows

    def embed_passages(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> np.ndarray:
        """float32 (len(texts), dimensions), a row for each text in the order given.

        `progress` is called after each batch with how many more are done.
        """
        return self._embed(texts, kind="passage", progress=progress)

    @abstractmethod
    def embed_tokens(self, texts: Sequence[str], *, kind: Kind) -> list[TokenVectors] | None:
        """Each text's token vectors, in order; None when the model gives none."""

    @abstractmethod
    def _embed(
        self, texts: Sequence[str], *, kind: Kind, progress: Callable[[int], None] | None = None
    ) -> np.ndarray: ...
