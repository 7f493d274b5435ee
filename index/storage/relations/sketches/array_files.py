"""Arrays and JSON in one file, with checksums."""

import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from index.errors import REBUILD, IndexDamaged

_TEXTS = "texts"


def save_arrays(file: Path, texts: object, arrays: Mapping[str, np.ndarray]) -> None:
    """Writes arrays by their names, which must not be "texts", and whatever JSON can express."""
    written = np.frombuffer(json.dumps(texts, separators=(",", ":")).encode(), np.uint8)
    with file.open("wb") as stream:
        np.savez(stream, allow_pickle=False, **{_TEXTS: written, **arrays})


@contextmanager
def arrays_of(file: Path) -> Iterator[tuple[Any, Mapping[str, np.ndarray]]]:
    """The JSON and the arrays in a file. Raises IndexDamaged if it is missing, was cut short or changed, and
    also if it has not what the block expects in it."""
    try:
        with file.open("rb") as stream, np.load(stream) as arrays:
            yield json.loads(arrays[_TEXTS].tobytes()), arrays
    except (
        OSError,
        EOFError,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise IndexDamaged(f"The index's file {str(file)!r} cannot be read ({error})", REBUILD) from error
