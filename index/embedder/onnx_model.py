"""A sentence-transformers model folder with ONNX weights, run by ONNX Runtime."""

import os
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

from index.embedder.contract import Embedder, Kind, TokenVectors
from index.embedder.model_folder import OnnxModelFolder
from index.errors import ModelError

# Tokens of a batch, padding included: enough to keep the cores busy, few enough for their caches.
_BATCH_TOKENS = 2048
_INPUTS = {"input_ids", "attention_mask", "token_type_ids"}
_ERRORS_ONLY = 3


class OnnxEmbedder(Embedder):
    """Runs a model folder's ONNX weights on the CPU."""

    def __init__(self, model: OnnxModelFolder, *, identity: str) -> None:
        self.identity = identity
        self._model = model
        self._session = _open_session(model)
        self._inputs = {node.name for node in self._session.get_inputs()}
        if not self._inputs <= _INPUTS:
            raise ModelError(
                f"The model {str(model.weights)!r} wants {sorted(self._inputs - _INPUTS)}",
                "use a text model that takes token ids, or remove its onnx folder",
            )
        self._tokenizer = Tokenizer.from_file(str(model.folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(model.max_tokens)
        self._tokenizer.no_padding()
        output = next(node for node in self._session.get_outputs() if len(node.shape) == 3)
        self._output = output.name
        self.dimensions = int(output.shape[2])

    def embed_tokens(self, texts: Sequence[str], *, kind: Kind) -> list[TokenVectors]:
        prefix = self._model.prefixes.of(kind)
        encodings = self._tokenizer.encode_batch([prefix + text for text in texts])
        found: dict[int, TokenVectors] = {}
        for batch in _batches([len(encoding) for encoding in encodings]):
            vectors, _ = self._last_layer([encodings[number].ids for number in batch])
            for number, rows in zip(batch, vectors, strict=True):
                found[number] = _without_prefix(encodings[number], rows, len(prefix))
        return [found[number] for number in range(len(texts))]

    def _embed(
        self, texts: Sequence[str], *, kind: Kind, progress: Callable[[int], None] | None = None
    ) -> np.ndarray:
        prefix = self._model.prefixes.of(kind)
        ids = [e.ids for e in self._tokenizer.encode_batch_fast([prefix + text for text in texts])]
        rows = np.empty((len(texts), self.dimensions), np.float32)
        for batch in _batches([len(tokens) for tokens in ids]):
            rows[batch] = self._pool(*self._last_layer([ids[number] for number in batch]))
            if progress:
                progress(len(batch))
        return rows

    def _last_layer(self, ids: Sequence[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
        """Token vectors (texts, tokens, dimensions), and the mask (texts, tokens) of what is no padding."""
        longest = max(map(len, ids))
        tokens = np.zeros((len(ids), longest), np.int64)
        mask = np.zeros_like(tokens)
        for row, text in enumerate(ids):
            tokens[row, : len(text)] = text
            mask[row, : len(text)] = 1
        feed = {"input_ids": tokens, "attention_mask": mask, "token_type_ids": np.zeros_like(tokens)}
        (vectors,) = self._session.run([self._output], {name: feed[name] for name in self._inputs})
        return vectors, mask

    def _pool(self, vectors: np.ndarray, mask: np.ndarray) -> np.ndarray:
        if self._model.pooling == "cls":
            rows = vectors[:, 0]
        else:
            weights = mask.astype(np.float32)
            rows = np.einsum("btd,bt->bd", vectors, weights) / weights.sum(axis=1, keepdims=True)
        if self._model.normalize:
            rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return rows


def _open_session(model: OnnxModelFolder) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _ERRORS_ONLY
    options.intra_op_num_threads = available_cores()
    # Idle threads sleep instead of turning round: other programs want the cores too.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(model.weights, options, providers=["CPUExecutionProvider"])


def available_cores() -> int:
    """Cores this process may use; containers often allow fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Numbers of texts of much the same length, longest first, up to _BATCH_TOKENS with padding."""
    longest_first = sorted(range(len(lengths)), key=lambda number: -lengths[number])
    start = 0
    while start < len(longest_first):
        size = max(1, _BATCH_TOKENS // lengths[longest_first[start]])
        yield longest_first[start : start + size]
        start += size


def _without_prefix(encoding: Encoding, rows: np.ndarray, prefix_length: int) -> TokenVectors:
    kept = [
        number
        for number, (special, (_, end)) in enumerate(
            zip(encoding.special_tokens_mask, encoding.offsets, strict=True)
        )
        if not special and end > prefix_length
    ]
    spans = tuple(
        (max(start - prefix_length, 0), end - prefix_length)
        for start, end in (encoding.offsets[number] for number in kept)
    )
    return TokenVectors(rows[kept], spans)
