"""One Chroma collection: a row for each passage of a segment, with its vector and what filters use.

A row's id is the passage's number. The passage itself is in the segment's file of articles, which is smaller
and read faster: Chroma would also index every three letters of a text.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from index.private_folders import PrivateFolder
from index.question.query import Filters
from index.storage.segments.aside import open_client_to_read
from index.storage.segments.client import close_client, damaged, open_client, reading, writing
from index.text.articles import Source

if TYPE_CHECKING:
    from chromadb.api.collection_configuration import CreateHNSWConfiguration

_NAME = "passages"

_PAGE_ROWS = 2_000
"""Rows are read in parts, since Chroma fails when too many are asked for at once."""

_VECTOR_INDEX: "CreateHNSWConfiguration" = {
    "space": "cosine",
    "sync_threshold": 2,
    "batch_size": 2,
    "max_neighbors": 64,
    "ef_construction": 800,
    "ef_search": 400,
}
"""Chroma's default metric is the Euclidean distance. Chroma would also leave up to 1,000 rows in a log, from
which every process that opens the collection has to rebuild the end of the vector index; writing them at once
takes no longer (20,000 rows in batches of 2,000: 12.9 s instead of 12.6 s).

Chroma's graph is approximate, and with its default values it loses rows where many are nearly alike, such as
the copies of a wire report: their links lead only to one another. Of 4,000 rows, 3,000 of them in 20 such
groups, 1,600 searches then found .94 of the 16 nearest on average, and none in the worst case; with these
values, all. For 20,000 rows that takes 21 s of building instead of 4, and 5 ms a search instead of 2."""


class VectorRows:
    """The rows of a Chroma folder, by the number of their passage. To be closed. What cannot be read raises
    IndexDamaged, what cannot be written StoredIndexError. Several threads may read at once."""

    def __init__(self, folder: Path, client: Any, rows: Any, aside: PrivateFolder | None) -> None:
        self._folder = folder
        self._client = client
        self._rows = rows
        self._aside = aside
        self._batch_rows = client.get_max_batch_size()

    @classmethod
    def create(cls, folder: Path, metadata: Mapping[str, str]) -> Self:
        """An empty collection in a new folder, with `metadata` of its own."""
        with writing(folder):
            client = open_client(folder)
            rows = client.create_collection(
                _NAME,
                metadata=dict(metadata),
                embedding_function=None,
                configuration={"hnsw": _VECTOR_INDEX},
            )
            return cls(folder, client, rows, None)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """The collection in a folder, which need not be writable; nothing can be added."""
        if not (folder / "chroma.sqlite3").is_file():  # Chroma would make an empty one, and answer from it
            raise damaged(folder, FileNotFoundError("chroma.sqlite3 is missing"))
        client, aside = open_client_to_read(folder)
        try:
            with reading(folder):
                return cls(folder, client, client.get_collection(_NAME, embedding_function=None), aside)
        except BaseException:
            _close(client, aside)
            raise

    def close(self) -> None:
        _close(self._client, self._aside)

    def __len__(self) -> int:
        with reading(self._folder):
            return int(self._rows.count())

    def write(self, first: int, sources: Sequence[Source], vectors: np.ndarray) -> None:
        """Adds the rows of passages numbered from `first`: the sources of their articles, and a vector each,
        float32."""
        with writing(self._folder):
            for start in range(0, len(sources), self._batch_rows):
                some = sources[start : start + self._batch_rows]
                self._rows.add(
                    ids=[str(first + start + offset) for offset in range(len(some))],
                    # Chroma refuses an empty mapping.
                    metadatas=[_fields(source) or None for source in some],
                    embeddings=vectors[start : start + len(some)],
                )

    def write_out(self) -> None:
        """Makes Chroma write a single row into its vector index on disk, which it does only from two writes
        on."""
        with writing(self._folder):
            if self._rows.count() == 1:
                lone = self._rows.get(include=["embeddings"])
                self._rows.update(ids=lone["ids"], embeddings=lone["embeddings"])

    def vectors(self, numbers: Sequence[int]) -> np.ndarray:
        """The vectors of passages, float32, one row each."""
        found: dict[int, np.ndarray] = {}
        for start in range(0, len(numbers), _PAGE_ROWS):
            ids = [str(number) for number in numbers[start : start + _PAGE_ROWS]]
            with reading(self._folder):
                got = self._rows.get(ids=ids, include=["embeddings"])
            found |= zip(map(int, got["ids"]), np.asarray(got["embeddings"], np.float32), strict=True)
        if missing := [number for number in numbers if number not in found]:
            raise damaged(self._folder, LookupError(f"it has no row {missing[0]}"))
        return np.array([found[number] for number in numbers], np.float32)

    def nearest(self, vector: np.ndarray, k: int, filters: Filters) -> Iterator[tuple[int, float]]:
        """The passages nearest to a vector that the filters admit, with their cosine, the nearest first; at
        most k."""
        if k < 1:
            return
        with reading(self._folder):
            found = self._rows.query(
                np.asarray(vector, np.float32)[np.newaxis],
                n_results=k,
                where=where(filters),
                include=["distances"],
            )
        for id_, distance in zip(found["ids"][0], found["distances"][0], strict=True):
            if not id_.isdecimal():
                raise damaged(self._folder, LookupError(f"it has a row {id_!r}"))
            yield int(id_), 1.0 - distance


def where(filters: Filters) -> dict[str, object] | None:
    """The filters in Chroma's terms; None if all are open, because Chroma refuses an empty condition.

    An undated article has no `published`, so no date filter admits it.
    """
    conditions: list[dict[str, object]] = []
    if filters.since:
        conditions.append({"published": {"$gte": _day_number(filters.since)}})
    if filters.until:
        conditions.append({"published": {"$lte": _day_number(filters.until)}})
    if filters.outlet is not None:
        conditions.append({"outlet_folded": filters.outlet.casefold()})
    if filters.language is not None:
        conditions.append({"language": filters.language})
    if len(conditions) > 1:
        return {"$and": conditions}
    return conditions[0] if conditions else None


def _fields(source: Source) -> dict[str, str | int]:
    fields: dict[str, str | int] = {}
    if source.published is not None:
        fields["published"] = _day_number(source.published)
    if source.outlet is not None:
        fields["outlet_folded"] = source.outlet.casefold()
    if source.language is not None:
        fields["language"] = source.language
    return fields


def _day_number(day: date) -> int:
    """2024-01-31 is 20240131: Chroma has no dates."""
    return day.year * 10_000 + day.month * 100 + day.day


def _close(client: Any, aside: PrivateFolder | None) -> None:
    close_client(client)
    if aside is not None:
        aside.close()
