"""Every other model that sentence-transformers can load, run by it."""

import threading
from collections.abc import Callable, Sequence

import numpy as np
import torch
import transformers
from sentence_transformers import SentenceTransformer

from index.embedder.contract import Embedder, Kind, TokenVectors
from index.embedder.model_folder import choose_prefixes

# Passages between two reports of progress: four batches of sentence-transformers.
_REPORT_EVERY = 128


class SentenceTransformersEmbedder(Embedder):
    """Runs a sentence-transformers model, on the GPU where PyTorch finds one."""

    def __init__(self, model: SentenceTransformer, *, name: str, identity: str) -> None:
        self._model = model
        # The tokenizers of transformers keep their padding in themselves: one call at a time.
        self._lock = threading.Lock()
        super().__init__(
            identity=identity,
            dimensions=len(model.encode("", show_progress_bar=False)),
            prefixes=choose_prefixes(name, model.prompts),
        )

    def _embed(self, texts: Sequence[str], kind: Kind, progress: Callable[[int], None]) -> np.ndarray:
        # Its own calls, not `encode`: models with an encoder for each kind choose it by them.
        encode = self._model.encode_query if kind == "query" else self._model.encode_document
        prefix = self._prefixes.of(kind)
        rows = np.empty((len(texts), self.dimensions), np.float32)
        longest_first = sorted(range(len(texts)), key=lambda number: -len(texts[number]))
        for start in range(0, len(texts), _REPORT_EVERY):
            numbers = longest_first[start : start + _REPORT_EVERY]
            with self._lock:
                rows[numbers] = encode(
                    [texts[number] for number in numbers], prompt=prefix, show_progress_bar=False
                )
            progress(len(numbers))
        return rows

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        tokenizer = self._model.tokenizer
        if not getattr(tokenizer, "is_fast", False):  # only these know where a token stands
            return None
        with self._lock:
            vectors = self._model.encode(
                list(prefixed_texts), prompt="", output_value="token_embeddings", show_progress_bar=False
            )
            encodings = [
                tokenizer(
                    text,
                    truncation=True,
                    max_length=self._model.max_seq_length,
                    return_offsets_mapping=True,
                    return_special_tokens_mask=True,
                )
                for text in prefixed_texts
            ]
        return [
            _token_vectors(rows, encoding["offset_mapping"], encoding["special_tokens_mask"])
            for rows, encoding in zip(vectors, encodings, strict=True)
        ]


def open_model(name: str, *, offline: bool) -> SentenceTransformer:
    """The model of a name or folder. `offline` takes only what is on this machine."""
    transformers.logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # theirs has no types
    return SentenceTransformer(name, local_files_only=offline)


def _token_vectors(
    vectors: torch.Tensor, offsets: Sequence[tuple[int, int]], special: Sequence[int]
) -> TokenVectors:
    kept = [number for number, is_special in enumerate(special) if not is_special]
    rows = vectors.to("cpu", torch.float32).numpy()[kept]
    return TokenVectors(rows, tuple((offsets[number][0], offsets[number][1]) for number in kept))
