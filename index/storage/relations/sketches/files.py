"""Sketches of articles in a file: those of 20,000 articles are read in a fraction of a second."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np

from index.storage.relations.sketches.array_files import arrays_of, save_arrays
from index.storage.relations.sketches.notices import Notice
from index.storage.relations.sketches.signatures import SIGNATURE_BYTES
from index.storage.relations.sketches.sketch import DIGEST_BYTES, Sketch
from index.text.articles import Source

_FIELDS = tuple(field.name for field in fields(Source))
_READERS = {"published": date.fromisoformat, "modified": datetime.fromisoformat}
"""The fields of a source that JSON has no values for."""


def save_sketches(file: Path, sketches: Sequence[Sketch]) -> None:
    """Writes a new file. Its folder must exist."""
    texts = {
        "sources": {name: [_plain(getattr(one.source, name)) for one in sketches] for name in _FIELDS},
        "agencies": [one.agencies for one in sketches],
        "pages": [one.page for one in sketches],
        "headlines": [one.headline for one in sketches],
        "notices": [(number, *_notice_row(one.notice)) for number, one in enumerate(sketches) if one.notice],
    }
    arrays = {
        "whole": _bytes_table((one.whole for one in sketches), DIGEST_BYTES),
        "digests": _bytes_table((one.digest for one in sketches), DIGEST_BYTES),
        "words": np.array([one.words for one in sketches], np.int64),
        "signatures": _bytes_table((one.signature for one in sketches), SIGNATURE_BYTES),
    }
    save_arrays(file, texts, arrays)


def read_sketches(file: Path) -> list[Sketch]:
    """The sketches in a file of `save_sketches`, in its order. Raises IndexDamaged if it cannot be read."""
    with arrays_of(file) as (texts, arrays):
        columns = (_column(name, texts["sources"][name]) for name in _FIELDS)
        notices = {number: _read_notice(*row) for number, *row in texts["notices"]}
        sources = [Source(*row) for row in zip(*columns, strict=True)]
        rows = zip(
            sources,
            _rows(arrays["whole"]),
            _rows(arrays["digests"]),
            arrays["words"].tolist(),
            _rows(arrays["signatures"]),
            map(tuple, texts["agencies"]),
            texts["pages"],
            texts["headlines"],
            map(notices.get, range(len(sources))),
            strict=True,
        )
        return [Sketch(*row) for row in rows]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _column(name: str, values: list[Any]) -> list[Any]:
    reader = _READERS.get(name)
    return [value and reader(value) for value in values] if reader else values


def _notice_row(notice: Notice) -> tuple[Any, ...]:
    return notice.withdraws, notice.addresses, notice.words, notice.in_words


def _read_notice(withdraws: bool, addresses: list[str], words: str, in_words: bool) -> Notice:
    return Notice(withdraws, tuple(addresses), words, in_words)


def _bytes_table(rows: Iterable[bytes], width: int) -> np.ndarray:
    return np.frombuffer(b"".join(rows), np.uint8).reshape(-1, width)


def _rows(table: np.ndarray) -> Iterator[bytes]:
    width, joined = table.shape[1], table.tobytes()
    return (joined[start : start + width] for start in range(0, len(joined), width))
