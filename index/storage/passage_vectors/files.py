"""The vectors of a segment's passages: written step by step, mapped into memory for reading.

passages.bin    for each passage, by its number, where its rows begin in the other files
vectors.bin     rows of float16: a passage's own vector, then those of its sentences
codes.bin       rows of coded token vectors
places.bin      where each token is in the embedded text: two 16-bit numbers
centre.bin      what was subtracted from the token vectors; empty if the model gives none

The files have no headers: NumPy parses those of its own format as Python, which CPython 3.11 cannot always do
in several threads at once (https://github.com/python/cpython/issues/106905).
"""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from index.errors import REBUILD, IndexDamaged
from index.models.embedder import TokenVectors
from index.storage.passage_vectors.coding import CODING_RULE, CodedTokens, Coding

VECTOR_RULE = f"2/{CODING_RULE}"
"""The version of these files; an index with another version is built again."""

_PASSAGE = np.dtype([("row", "<u8"), ("rows", "<u4"), ("token", "<u8"), ("tokens", "<u4")])
_CENTRE = np.dtype("<f4")
_VECTOR = np.dtype("<f2")
_CODE = np.dtype("u1")
_PLACE = np.dtype("<u2")


@dataclass(frozen=True, slots=True, eq=False)
class PassageVectors:
    """`own` has the passage's vector, then those of its sentences; float16 if it was stored. `tokens` is None
    if the model gives none."""

    own: np.ndarray
    tokens: CodedTokens | None

    def cosines(self, vector: np.ndarray) -> tuple[float, tuple[float, ...]]:
        """The cosine of the passage with a unit vector, and those of its sentences."""
        of_passage, *of_sentences = (self.own.astype(np.float32) @ vector).tolist()
        return of_passage, tuple(of_sentences)


TokenRows = tuple[int, int]
"""Where a text's tokens are in the files: the number of the first, and how many."""


class PassageVectorWriter:
    """Writes the vectors of passages into a folder, which is created. To be closed. `coding` is that of the
    tokens, None if there are none."""

    def __init__(self, folder: Path, coding: Coding | None) -> None:
        self.coding = coding
        self._folder = folder
        folder.mkdir(parents=True)
        centre = coding.centre if coding else np.empty(0)
        (folder / "centre.bin").write_bytes(centre.astype(_CENTRE).tobytes())
        self._passages: list[tuple[int, int, int, int]] = []
        self._rows = self._tokens = 0
        with ExitStack() as stack:
            self._vectors, self._codes, self._places = (
                stack.enter_context((folder / name).open("ab"))
                for name in ("vectors.bin", "codes.bin", "places.bin")
            )
            self._files = stack.pop_all()

    def encode(self, tokens: TokenVectors | None) -> CodedTokens | None:
        """A text's tokens as they are written here."""
        return self.coding.encode(tokens) if self.coding and tokens else None

    def write_tokens(self, tokens: CodedTokens | None) -> TokenRows:
        """Writes a text's tokens and returns what `write` takes: passages with the same text share them."""
        if tokens is None:
            return self._tokens, 0
        self._codes.write(tokens.codes.tobytes())
        self._places.write(tokens.places.astype(_PLACE).tobytes())
        first, self._tokens = self._tokens, self._tokens + len(tokens.codes)
        return first, len(tokens.codes)

    def write(self, own: np.ndarray, tokens: TokenRows) -> None:
        """Writes the next passage's vector and those of its sentences, a row each."""
        self._passages.append((self._rows, len(own), *tokens))
        self._vectors.write(own.astype(_VECTOR).tobytes())
        self._rows += len(own)

    def close(self) -> None:
        self._files.close()
        (self._folder / "passages.bin").write_bytes(np.array(self._passages, _PASSAGE).tobytes())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class PassageVectorFiles:
    """The files of a PassageVectorWriter, mapped into memory. They are released with the last object that was
    read from them. Raises IndexDamaged if they cannot be read or do not match. Several threads may read at
    once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            self._passages = np.frombuffer((folder / "passages.bin").read_bytes(), _PASSAGE)
            centre = np.frombuffer((folder / "centre.bin").read_bytes(), _CENTRE)
            self.coding = Coding(centre) if len(centre) else None
            self._vectors = _map(folder / "vectors.bin", _VECTOR, _end(self._passages, "row"))
            self._codes = _map(folder / "codes.bin", _CODE, _end(self._passages, "token"))
            self._places = _map(folder / "places.bin", _PLACE, _end(self._passages, "token"))
        except (OSError, ValueError, IndexError) as error:  # NumPy's, for files that are not its own
            raise IndexDamaged(f"The vectors in {str(folder)!r} cannot be read ({error})", REBUILD) from error

    def __len__(self) -> int:
        """The number of passages."""
        return len(self._passages)

    @property
    def sentences(self) -> np.ndarray:
        """How many sentences each passage has, by its number."""
        rows: np.ndarray = self._passages["rows"].astype(np.int64)
        return rows - 1

    def token_rows(self, number: int) -> TokenRows:
        """Where a passage's tokens are, which passages of the same text share."""
        _, _, token, tokens = self._passages[number].item()
        return token, tokens

    def of(self, number: int) -> PassageVectors:
        """A passage's vectors. Raises IndexDamaged if it is not here."""
        if number >= len(self._passages):
            raise IndexDamaged(f"The vectors in {str(self._folder)!r} have no passage {number}", REBUILD)
        row, rows, token, tokens = self._passages[number].item()
        own = self._vectors[row : row + rows]
        if self.coding is None:
            return PassageVectors(own, None)
        part = slice(token, token + tokens)
        return PassageVectors(own, CodedTokens(self.coding, self._codes[part], self._places[part]))


def _end(passages: np.ndarray, what: str) -> int:
    """The number after the last row of vectors, or of tokens, of any passage."""
    return int((passages[what] + passages[f"{what}s"]).max(initial=0))


def _map(file: Path, kind: "np.dtype[Any]", rows: int) -> np.ndarray:
    """A file's rows. Raises ValueError if it does not have exactly that many, all of one length."""
    if not rows:  # an empty file cannot be mapped
        return np.empty((0, 0), kind)
    return np.memmap(file, kind, mode="r").reshape(rows, -1)
