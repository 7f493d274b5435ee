"""The reader, run by ONNX Runtime: one passage at a time on each core."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path

import numpy as np

from index.models.cores import on_all_cores
from index.storage.passage_vectors.coding import Coding

_ALIKE = 0.95
"""A cosine. Two models whose mean token vectors point the same way give token vectors of one kind: models
with the same weights have 1.00, others about 0."""


_LOG_ODDS = 8.0
"""The reader's log-odds are cut off here."""


def as_share(log_odds: float) -> float:
    """The reader's log-odds scaled to -1 to 1, as they are weighted with other signals."""
    return max(-1.0, min(1.0, log_odds / _LOG_ODDS))


@dataclass(frozen=True, slots=True)
class CloseReading:
    """What the reader says about a passage: the log-odds that it answers the question, and for each sentence
    the log-odds that it is the one that does. About -10 to 10; higher is better."""

    passage: float
    sentences: tuple[float, ...]


class CloseReader:
    """A reader's weights in memory. Several threads may read at once."""

    def __init__(self, weights: bytes) -> None:
        from index.models.onnx_runtime import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # passages share the cores, not operators
        self._session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])

    @cached_property
    def _centre(self) -> np.ndarray:
        numbers = self._session.get_modelmeta().custom_metadata_map["centre"]
        return np.array(numbers.split(), np.float32)

    def reads(self, coding: Coding) -> bool:
        """Whether token vectors of that coding are of the kind that the reader was trained on."""
        if coding.centre.shape != self._centre.shape:
            return False
        lengths = np.linalg.norm(coding.centre) * np.linalg.norm(self._centre)
        return bool(coding.centre @ self._centre >= _ALIKE * lengths)

    def read(
        self, question: np.ndarray, passages: Sequence[tuple[np.ndarray, np.ndarray]]
    ) -> list[CloseReading | None]:
        """What it says about each passage; None for one without a token or a sentence.

        `question` is float32 (tokens, width), centred and of unit length. A passage is vectors of the same
        kind, and int (sentences, 2): the first token of each sentence and the first after it.
        """
        if not len(question):
            return [None] * len(passages)
        return list(on_all_cores(lambda passage: self._read(question, *passage), passages))

    def _read(self, question: np.ndarray, vectors: np.ndarray, bounds: np.ndarray) -> CloseReading | None:
        if not len(vectors) or not len(bounds):
            return None
        places = np.arange(len(vectors))
        sentences = ((places >= bounds[:, :1]) & (places < bounds[:, 1:])).astype(np.float32)
        of_sentences, of_passage = self._session.run(
            ["sentence_logits", "passage_logit"],
            {"question": question, "passage": vectors, "sentences": sentences},
        )
        return CloseReading(float(of_passage[0]), tuple(of_sentences.tolist()))


@cache
def load_close_reader(weights: Path | None = None) -> CloseReader:
    """The reader that comes with the package, or one from another file; loaded once per process."""
    place = weights or files("index.search.close_reading").joinpath("reader.onnx")
    return CloseReader(place.read_bytes())
