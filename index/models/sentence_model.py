"""Every other model that sentence-transformers can load, run by that library."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import torch
import transformers
from sentence_transformers import SentenceTransformer

from index.models.embedder import Embedder, EncodedText, TextKind, TokenVectors, without_prefix
from index.models.model_folder import choose_prefixes

# Passages between two reports of progress: four batches of sentence-transformers.
_REPORT_EVERY = 128
# Passages whose tokens are in memory at a time: two batches.
_READ_TOGETHER = 64


class SentenceTransformersEmbedder(Embedder):
    """Runs a sentence-transformers model, on the GPU if PyTorch finds one."""

    def __init__(self, model: SentenceTransformer, *, name: str, identity: str) -> None:
        self._model = model
        # The tokenizers of transformers keep their padding as state: one call at a time.
        self._lock = threading.Lock()
        super().__init__(
            identity=identity,
            dimensions=len(model.encode("", show_progress_bar=False)),
            prefixes=choose_prefixes(name, model.prompts),
        )

    def _embed(self, texts: Sequence[str], kind: TextKind, progress: Callable[[int], None]) -> np.ndarray:
        # Not `encode`: models with a separate encoder for each kind choose it by these two methods.
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

    def read(self, texts: Sequence[str], *, kind: TextKind) -> Iterator[EncodedText]:
        if not self._knows_places:
            yield from super().read(texts, kind=kind)
            return
        encode = self._model.encode_query if kind == "query" else self._model.encode_document
        prefix = self._prefixes.of(kind)
        for start in range(0, len(texts), _READ_TOGETHER):
            some = list(texts[start : start + _READ_TOGETHER])
            with self._lock:
                outputs = encode(some, prompt=prefix, output_value=None, show_progress_bar=False)
                places = [self._places(prefix + text) for text in some]
            for output, of_text in zip(outputs, places, strict=True):
                rows = output["token_embeddings"][output["attention_mask"].bool()]
                vector = output["sentence_embedding"].to("cpu", torch.float32).numpy()
                yield EncodedText(vector, without_prefix(_token_vectors(rows, of_text), len(prefix)))

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors] | None:
        if not self._knows_places:
            return None
        with self._lock:
            vectors = self._model.encode(
                list(prefixed_texts), prompt="", output_value="token_embeddings", show_progress_bar=False
            )
            places = [self._places(text) for text in prefixed_texts]
        return [_token_vectors(rows, of_text) for rows, of_text in zip(vectors, places, strict=True)]

    @property
    def _knows_places(self) -> bool:
        """Whether the tokenizer can tell where a token is in the text: only the fast tokenizers can."""
        return bool(getattr(self._model.tokenizer, "is_fast", False))

    def _places(self, text: str) -> Mapping[str, Any]:
        """Where the text's tokens are, and which are special."""
        places: Mapping[str, Any] = self._model.tokenizer(
            text,
            truncation=True,
            max_length=self._model.max_seq_length,
            return_offsets_mapping=True,
            return_special_tokens_mask=True,
        )
        return places


def open_model(name: str, *, offline: bool) -> SentenceTransformer:
    """The model of that name or folder. With `offline` only files on this machine are used."""
    transformers.logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # it has no types
    return SentenceTransformer(name, local_files_only=offline)


def _token_vectors(vectors: torch.Tensor, places: Mapping[str, Any]) -> TokenVectors:
    kept = [number for number, special in enumerate(places["special_tokens_mask"]) if not special]
    rows = vectors.to("cpu", torch.float32).numpy()[kept]
    offsets = places["offset_mapping"]
    return TokenVectors(rows, tuple((offsets[number][0], offsets[number][1]) for number in kept))
