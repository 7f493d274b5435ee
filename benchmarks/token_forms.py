"""What answers lose when token vectors are stored in smaller forms.

    python -m benchmarks.token_forms QUESTIONS.jsonl --corpus FOLDER [--learn-from FOLDER]

Uses the product's own search and metrics, with the passages' token vectors in one form after the other; the
question's stay as they are. PCA is fitted on the articles of another folder.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import numpy as np

from benchmarks.measuring.asking import METRICS, asking
from index.models.embedder import Embedder, TokenVectors
from index.models.loading import load_embedder
from index.reading.entries import read_file
from index.reading.files import find_files
from index.storage.candidates import PassageCandidate
from index.storage.passage_vectors.coding import CodedTokens, Coding, coding_of
from index.storage.store.store import Store
from index.text.passages import Passage, passage_input, split_article

_PARTS = 128
_LEARNED_FROM = 300
"""In passages; they have 50,000 tokens."""

# The levels that lose least of a normal distribution of variance 1 (Max 1960), and the share that they keep.
_LEVELS = {1: ([0.7979], 0.6366), 2: ([0.4528, 1.510], 0.8825)}

Form = Callable[[np.ndarray], np.ndarray]
"""Maps centred vectors of unit length to what is read back from that form."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("questions", type=Path)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--learn-from", type=Path, help="a folder of other articles, for PCA")
    arguments = parser.parse_args()
    embedder = load_embedder()
    coding = coding_of(embedder)
    assert coding is not None
    print(f"{'form':32} bytes a token  {'  '.join(METRICS)}")
    with asking(arguments.questions, arguments.corpus, embedder) as of_all:
        tokens = _Tokens(embedder)
        for name, (size, form) in _forms(embedder, coding, arguments.learn_from).items():
            with _in_form(of_all.store, tokens, coding, form):
                print(f"{name:32} {size:13}  {of_all.measure()}", flush=True)


def _forms(embedder: Embedder, coding: Coding, learn_from: Path | None) -> Mapping[str, tuple[int, Form]]:
    """Each form by name, with its bytes per token."""
    width = len(coding.centre)
    turn = np.linalg.qr(np.random.default_rng(0).standard_normal((width, width)))[0].astype(np.float32)
    forms: dict[str, tuple[int, Form]] = {
        "float16": (2 * width, lambda vectors: vectors.astype(np.float16).astype(np.float32)),
        "int8": (width + 2, _int8),
        "4 bits, even steps (the product)": (
            coding.token_bytes,
            lambda vectors: coding.encode(_shifted(vectors, coding)).vectors,
        ),
        "2 bits, turned at random": (width // 4, lambda vectors: _levels(vectors @ turn, 2) @ turn.T),
        "2 bits": (width // 4, lambda vectors: _levels(vectors, 2)),
        "sign bits, turned at random": (width // 8, lambda vectors: _levels(vectors @ turn, 1) @ turn.T),
        "sign bits": (width // 8, lambda vectors: _levels(vectors, 1)),
        "128 random parts in int8": (_PARTS + 2, lambda vectors: _parts(vectors, turn[:, :_PARTS])),
    }
    if learn_from is not None:
        axes = _principal_axes(embedder, coding, learn_from)
        forms["PCA to 128 in int8"] = (_PARTS + 2, lambda vectors: _parts(vectors, axes))
    return forms


def _shifted(vectors: np.ndarray, coding: Coding) -> TokenVectors:
    """The centred vectors moved back to where the model puts them."""
    return TokenVectors(vectors + coding.centre, ((0, 1),) * len(vectors))


def _int8(vectors: np.ndarray) -> np.ndarray:
    step = np.abs(vectors).max(axis=1, keepdims=True) / 127
    rounded: np.ndarray = np.rint(vectors / np.maximum(step, 1e-9)) * step
    return rounded


def _levels(vectors: np.ndarray, bits: int) -> np.ndarray:
    """Quantised to levels, and scaled so that products equal those of the original vectors on average."""
    positive, kept = _LEVELS[bits]
    levels = np.array([*(-level for level in reversed(positive)), *positive], np.float32)
    numbers = vectors * np.float32(vectors.shape[1] ** 0.5)
    return _unit(levels[np.searchsorted((levels[1:] + levels[:-1]) / 2, numbers)]) / np.float32(kept**0.5)


def _parts(vectors: np.ndarray, axes: np.ndarray) -> np.ndarray:
    back: np.ndarray = _unit(_int8(vectors @ axes)) @ axes.T
    return back


def _unit(vectors: np.ndarray) -> np.ndarray:
    unit: np.ndarray = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit


def _principal_axes(embedder: Embedder, coding: Coding, folder: Path) -> np.ndarray:
    articles = [
        article
        for file in find_files(folder).files
        for article in read_file(file, file.location.read_bytes()).articles
    ]
    passages = [passage for article in articles for passage in split_article(article)]
    some = passages[:: max(1, len(passages) // _LEARNED_FROM)]
    read = embedder.embed_tokens([passage_input(passage) for passage in some], kind="passage") or []
    vectors = np.concatenate([coding.centred(tokens.vectors) for tokens in read])
    axes: np.ndarray = np.linalg.eigh(vectors.T @ vectors)[1][:, : -_PARTS - 1 : -1]
    return axes.astype(np.float32)


class _Tokens:
    """The tokens of passages, each embedded once."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._read: dict[str, TokenVectors] = {}

    def of(self, passage: Passage) -> TokenVectors:
        text = passage_input(passage)
        if text not in self._read:
            self._read[text] = (self._embedder.embed_tokens([text], kind="passage") or [])[0]
        return self._read[text]


@dataclass(frozen=True, slots=True)
class _InForm:
    """Replaces CodedTokens."""

    coding: Coding
    vectors: np.ndarray
    places: np.ndarray


@contextmanager
def _in_form(store: Store, tokens: _Tokens, coding: Coding, form: Form) -> Iterator[None]:
    """Makes the store return candidates with their tokens in a form, until the block ends."""
    original = store.candidates
    kept: dict[str, _InForm] = {}

    def formed(candidate: PassageCandidate) -> PassageCandidate:
        passage = candidate.passage
        if passage.id not in kept:
            read = tokens.of(passage)
            kept[passage.id] = _InForm(
                coding, form(coding.centred(read.vectors)), np.array(read.spans).reshape(-1, 2)
            )
        vectors = replace(candidate.vectors, tokens=cast(CodedTokens, kept[passage.id]))
        return replace(candidate, vectors=vectors)

    def candidates(*given: Any, **more: Any) -> list[PassageCandidate]:
        return [formed(candidate) for candidate in original(*given, **more)]

    store.candidates = candidates  # type: ignore[method-assign]  # until the block ends
    try:
        yield
    finally:
        del store.candidates


if __name__ == "__main__":
    main()
