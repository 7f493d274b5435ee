"""One Chroma collection, made through LangChain: rows with their vectors, written, read and searched."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from index.storage.store.client import reading, writing
from index.storage.store.rows import StoredRow

if TYPE_CHECKING:
    from chromadb.api.collection_configuration import CreateHNSWConfiguration
    from langchain_chroma import Chroma
    from langchain_core.embeddings import Embeddings

_PAGE_ROWS = 2_000
"""Chroma fails when more than 32,766 rows are read with their texts at once."""

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


@dataclass(frozen=True, slots=True)
class RowPage:
    """Some rows of a collection; `vectors` is float32, one row each."""

    rows: tuple[StoredRow, ...]
    vectors: np.ndarray


class Collection:
    """Rows by id, each with its vector. `vector_store` is the same collection for LangChain.

    With `metadata` the collection is created; without it, it must exist, or IndexDamaged is raised.
    """

    def __init__(
        self,
        client: Any,
        name: str,
        location: Path,
        *,
        embedder: "Embeddings | None" = None,
        metadata: Mapping[str, str] | None = None,
    ) -> None:
        self._client = client
        self._name = name
        self._location = location
        self._embedder = embedder
        with reading(location):
            if metadata is not None:
                self._as_vector_store(metadata)
            self._rows = client.get_collection(name, embedding_function=None)
        self._batch_rows = client.get_max_batch_size()

    @property
    def vector_store(self) -> "Chroma":
        """The collection for LangChain. Made only on request: importing LangChain's part takes about half as
        long as importing Chroma, and an answer does not need it."""
        with reading(self._location):
            return self._as_vector_store(None)

    def _as_vector_store(self, metadata: Mapping[str, str] | None) -> "Chroma":
        from langchain_chroma import Chroma

        return Chroma(
            client=self._client,
            client_settings=self._client.get_settings(),  # otherwise it would read them again
            collection_name=self._name,
            embedding_function=self._embedder,
            collection_metadata=dict(metadata) if metadata else None,
            collection_configuration={"hnsw": _VECTOR_INDEX},
            # By default a missing collection would be created, and answers would come from an empty one.
            create_collection_if_not_exists=metadata is not None,
        )

    def count(self) -> int:
        with reading(self._location):
            return int(self._rows.count())

    def write(self, rows: Sequence[StoredRow], vectors: np.ndarray) -> None:
        """Adds rows whose ids are not there yet, with precomputed vectors; LangChain would embed the texts
        again."""
        with writing(self._location):
            for start in range(0, len(rows), self._batch_rows):
                batch = rows[start : start + self._batch_rows]
                self._rows.add(
                    ids=[row.id for row in batch],
                    documents=[row.text for row in batch],
                    metadatas=[row.metadata for row in batch],
                    embeddings=vectors[start : start + len(batch)],
                )

    def rename(self, name: str) -> None:
        with writing(self._location):
            self._rows.modify(name=name)

    def write_out(self) -> None:
        """Makes Chroma write a single row into its vector index on disk, which it does only from two writes
        on."""
        with writing(self._location):
            if self._rows.count() == 1:
                lone = self._rows.get()
                self._rows.update(ids=lone["ids"], metadatas=lone["metadatas"])

    def rows(self, ids: Sequence[str], where: dict[str, Any] | None = None) -> Iterator[StoredRow]:
        """The rows with these ids that exist and that `where` admits, in no order."""
        for page in _pages(ids):
            with reading(self._location):
                got = self._rows.get(ids=page, where=where)
            yield from _rows_of(got)

    def rows_of_article(self, article_id: str, where: dict[str, Any] | None = None) -> Iterator[StoredRow]:
        """The rows of an article that `where` admits, in no order."""
        condition: dict[str, Any] = {"article_id": article_id}
        with reading(self._location):
            got = self._rows.get(where={"$and": [condition, where]} if where else condition)
        yield from _rows_of(got)

    def vectors(self, ids: Sequence[str]) -> dict[str, np.ndarray]:
        """The vectors of those of these ids that exist, float32."""
        found: dict[str, np.ndarray] = {}
        for page in _pages(ids):
            with reading(self._location):
                got = self._rows.get(ids=page, include=["embeddings"])
            found.update(zip(got["ids"], np.asarray(got["embeddings"], np.float32), strict=True))
        return found

    def pages(self) -> Iterator[RowPage]:
        """All rows with their vectors, a page at a time."""
        for got in self._all("documents", "metadatas", "embeddings"):
            yield RowPage(tuple(_rows_of(got)), np.asarray(got["embeddings"], np.float32))

    def with_texts(self) -> Iterator[StoredRow]:
        """All rows without their vectors."""
        for got in self._all("documents", "metadatas"):
            yield from _rows_of(got)

    def without_texts(self, where: dict[str, Any] | None = None) -> Iterator[StoredRow]:
        """All rows that `where` admits, without their texts."""
        for got in self._all("metadatas", where=where):
            yield from _rows_of(got)

    def search(
        self, vector: np.ndarray, k: int, where: dict[str, Any] | None
    ) -> list[tuple[StoredRow, float]]:
        """The nearest rows that `where` admits, with their cosine, the nearest first; at most k."""
        found = self._query(vector, k, where, ["documents", "metadatas", "distances"])
        if found is None:
            return []
        columns = (found[name][0] for name in ("ids", "documents", "metadatas", "distances"))
        hits = [(StoredRow(*row), 1.0 - distance) for *row, distance in zip(*columns, strict=True)]
        # Wire copies have equal vectors: sorting by id gives the same order every time.
        return sorted(hits, key=lambda hit: (-hit[1], hit[0].id))

    def search_ids(self, vector: np.ndarray, k: int, where: dict[str, Any] | None) -> list[tuple[str, float]]:
        """Like `search`, but only ids: Chroma takes longer to return the rows than to find them."""
        found = self._query(vector, k, where, ["distances"])
        pairs = zip(found["ids"][0], found["distances"][0], strict=True) if found else ()
        return sorted(((id_, 1.0 - distance) for id_, distance in pairs), key=lambda hit: (-hit[1], hit[0]))

    def _query(
        self, vector: np.ndarray, k: int, where: dict[str, Any] | None, include: list[str]
    ) -> dict[str, Any] | None:
        if k < 1:
            return None
        with reading(self._location):
            found: dict[str, Any] = self._rows.query(
                np.asarray(vector, np.float32)[np.newaxis], n_results=k, where=where, include=include
            )
        return found

    def _all(self, *include: str, where: dict[str, Any] | None = None) -> Iterator[dict[str, Any]]:
        offset = 0
        while True:
            with reading(self._location):
                got = self._rows.get(where=where, limit=_PAGE_ROWS, offset=offset, include=list(include))
            if not got["ids"]:
                return
            yield got
            offset += len(got["ids"])


def _pages(ids: Sequence[str]) -> Iterator[list[str]]:
    unique = list(dict.fromkeys(ids))  # Chroma refuses repeated ids, and an empty list
    for start in range(0, len(unique), _PAGE_ROWS):
        yield unique[start : start + _PAGE_ROWS]


def _rows_of(got: Mapping[str, Any]) -> Iterator[StoredRow]:
    texts = got["documents"] or [""] * len(got["ids"])
    for id_, text, metadata in zip(got["ids"], texts, got["metadatas"], strict=True):
        yield StoredRow(id_, text, metadata)
