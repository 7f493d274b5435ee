"""A sentence-transformers model folder with ONNX weights, run by ONNX Runtime."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from tokenizers import Encoding, Tokenizer

from index.errors import ModelError
from index.models.cores import on_all_cores
from index.models.embedder import Embedder, EncodedText, TextKind, TokenVectors, without_prefix
from index.models.model_folder import OnnxModelFolder
from index.models.onnx_runtime import onnxruntime

_INPUTS = {"input_ids", "attention_mask", "token_type_ids"}
_LOG_ERRORS_ONLY = 3

_TOKEN_OUTPUT = "token_vectors"
"""If the weights have an output of this name, it is used for comparing tokens, instead of the last layer."""


class OnnxEmbedder(Embedder):
    """Runs a model folder's ONNX weights on the CPU: one text at a time on each core.

    There are no batches: no time is spent on padding, memory use stays small, and a text's vector does not
    depend on what it is embedded with (8-bit models scale by everything in a batch). The speed is close to
    that of the fastest batches, 8 texts sorted by length with one core each (benchmarks/README.md).
    """

    def __init__(self, model: OnnxModelFolder, *, identity: str) -> None:
        self._model = model
        self._session = _open_session(model)
        self._inputs = [node.name for node in self._session.get_inputs()]
        outputs = [node.name for node in self._session.get_outputs() if len(node.shape) == 3]
        if not outputs or not _INPUTS.issuperset(self._inputs):
            raise ModelError(
                f"The ONNX weights {str(model.weights)!r} do not turn token ids into token vectors",
                "give the folder of a text embedding model, or take its `onnx` folder away",
            )
        self._vector_output = outputs[0]
        self._token_output = _TOKEN_OUTPUT if _TOKEN_OUTPUT in outputs else outputs[0]
        self._tokenizer = Tokenizer.from_file(str(model.folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(model.max_tokens)
        self._tokenizer.no_padding()
        super().__init__(identity=identity, dimensions=model.dimensions, prefixes=model.prefixes)

    def _embed(self, texts: Sequence[str], kind: TextKind, progress: Callable[[int], None]) -> np.ndarray:
        prefix = self._prefixes.of(kind)
        rows = np.empty((len(texts), self.dimensions), np.float32)
        for number, row in enumerate(on_all_cores(self._vector, [prefix + text for text in texts])):
            rows[number] = row
            progress(1)
        return rows

    def _embed_tokens(self, prefixed_texts: Sequence[str]) -> list[TokenVectors]:
        return list(on_all_cores(self._token_vectors, prefixed_texts))

    def read(self, texts: Sequence[str], *, kind: TextKind) -> Iterator[EncodedText]:
        prefix = self._prefixes.of(kind)
        for reading in on_all_cores(self._reading, [prefix + text for text in texts]):
            assert reading.tokens is not None
            yield EncodedText(reading.vector, without_prefix(reading.tokens, len(prefix)))

    def _vector(self, text: str) -> np.ndarray:
        (rows,) = self._run(self._tokenizer.encode(text), self._vector_output)
        return self._pooled(rows)

    def _token_vectors(self, text: str) -> TokenVectors:
        encoding = self._tokenizer.encode(text)
        (rows,) = self._run(encoding, self._token_output)
        return _own_tokens(encoding, rows)

    def _reading(self, text: str) -> EncodedText:
        encoding = self._tokenizer.encode(text)
        last_layer, rows = self._run(encoding, self._vector_output, self._token_output)
        return EncodedText(self._pooled(last_layer), _own_tokens(encoding, rows))

    def _pooled(self, rows: np.ndarray) -> np.ndarray:
        vector: np.ndarray = rows[0].copy() if self._model.pooling == "cls" else rows.mean(axis=0)
        if self._model.normalize:
            vector /= np.linalg.norm(vector)
        return vector

    def _run(self, encoding: Encoding, *outputs: str) -> list[np.ndarray]:
        """Each of the outputs: float32 (tokens, dimensions)."""
        feed = {
            "input_ids": encoding.ids,
            "attention_mask": encoding.attention_mask,
            "token_type_ids": encoding.type_ids,
        }
        inputs = {name: np.array([feed[name]], np.int64) for name in self._inputs}
        return [rows[0] for rows in self._session.run(list(outputs), inputs)]


def _own_tokens(encoding: Encoding, rows: np.ndarray) -> TokenVectors:
    kept = [number for number, special in enumerate(encoding.special_tokens_mask) if not special]
    return TokenVectors(rows[kept], tuple(encoding.offsets[number] for number in kept))


def _open_session(model: OnnxModelFolder) -> onnxruntime.InferenceSession:
    onnxruntime.set_default_logger_severity(_LOG_ERRORS_ONLY)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the caller's own thread: texts share the cores, not operators
    return onnxruntime.InferenceSession(model.weights, options, providers=["CPUExecutionProvider"])
