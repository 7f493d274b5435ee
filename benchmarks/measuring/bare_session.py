"""The default model's ONNX session with nothing around it: an upper bound on indexing speed with it."""

import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

from index.models.cores import available_cores
from index.models.default_model.making import default_model_folder
from index.models.model_folder import read_onnx_folder

Feed = dict[str, np.ndarray]


@dataclass(frozen=True, slots=True)
class Way:
    """How texts are run: `batch` texts together, with each batch on a core of its own (`core_each`) or with
    all cores on one batch after the other."""

    batch: int
    core_each: bool

    def __str__(self) -> str:
        texts = "1 text" if self.batch == 1 else f"{self.batch} texts"
        return f"{texts}, {'a core each' if self.core_each else 'all cores together'}"


WAYS = tuple(Way(batch, core_each) for core_each in (True, False) for batch in (1, 8, 32))


class BareSession:
    """Texts as the build embeds them, already tokenised and sorted by length.

    `tokens` is the number of tokens in all texts, special ones included.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        model = read_onnx_folder(default_model_folder())
        assert model is not None, "the default model has ONNX weights"
        tokenizer = Tokenizer.from_file(str(model.folder / "tokenizer.json"))
        tokenizer.enable_truncation(model.max_tokens)
        tokenizer.no_padding()
        encodings = tokenizer.encode_batch([model.prefixes.passage + text for text in texts])
        self._encodings = sorted(encodings, key=len)
        self._cores = available_cores()
        self._sessions = {
            True: _open_session(str(model.weights), threads=1),
            False: _open_session(str(model.weights), threads=self._cores),
        }
        self.tokens = sum(map(len, encodings))

    def seconds(self, way: Way) -> float:
        """The seconds that all texts take, from token ids to token vectors."""
        session = self._sessions[way.core_each]
        names = {node.name for node in session.get_inputs()}
        feeds = [
            _feed(self._encodings[start : start + way.batch], names)
            for start in range(0, len(self._encodings), way.batch)
        ]
        with ThreadPoolExecutor(self._cores if way.core_each else 1) as pool:
            started = time.perf_counter()
            _drain(pool.map(partial(session.run, None), feeds))
            return time.perf_counter() - started


def _feed(encodings: Sequence[Encoding], names: set[str]) -> Feed:
    """Arrays int64 (texts, tokens of the longest). Padding is 0; the mask hides it."""
    rows = {"input_ids": "ids", "attention_mask": "attention_mask", "token_type_ids": "type_ids"}
    width = max(map(len, encodings))
    feed = {name: np.zeros((len(encodings), width), np.int64) for name in names}
    for name, array in feed.items():
        for number, encoding in enumerate(encodings):
            array[number, : len(encoding)] = getattr(encoding, rows[name])
    return feed


def _open_session(weights: str, *, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def _drain(results: Iterable[object]) -> None:
    for _ in results:
        pass
