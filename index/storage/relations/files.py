"""The relations of articles, in one SQLite file of a generation: a question reads only a few rows."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from index.errors import REBUILD, IndexDamaged
from index.storage.relations.rows import RELATIONS_FILE
from index.storage.relations.values import Elsewhere, Superseded, Twin

RELATION_RULE = "2"
"""The version of how copies and versions are recognised and stored; in an index with another version they are
determined again."""


class Relations:
    """Copies and versions among the articles of a generation. Several threads may read at once.

    Raises IndexDamaged if it cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / RELATIONS_FILE
        self._lock = threading.Lock()
        with self._reading():
            # Nobody writes to a published generation, and its folder may not be writable.
            uri = f"{self._file.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._any = bool(self._rows("SELECT 1 FROM twins UNION ALL SELECT 1 FROM superseded LIMIT 1"))

    def close(self) -> None:
        self._connection.close()

    def __len__(self) -> int:
        """The number of articles that were compared."""
        return int(self._rows("SELECT articles FROM counts")[0][0])

    def twins(self, passage_id: str) -> dict[int, tuple[Twin, ...]]:
        """For each sentence of a passage that other articles also have, all places where it occurs, the
        original's first."""
        if not self._any:
            return {}
        rows = self._rows(
            "SELECT own.number, twin.article || '@' || twin.start, twin.number, twin.rank, twin.article"
            " FROM twins own JOIN twins twin USING (first_article, first_start, first_number)"
            " WHERE own.article = ? AND own.start = ?"
            " ORDER BY twin.rank, CAST(twin.start AS TEXT), twin.number",
            *_article_and_start(passage_id),
        )
        found: dict[int, tuple[Twin, ...]] = {}
        for number, *twin in rows:
            found[number] = (*found.get(number, ()), Twin(*twin))
        return found

    def copies(self, article_id: str) -> tuple[Elsewhere, ...]:
        """The other articles with the same text as this one, the original first."""
        return tuple(one for one in self.same_text(article_id) if one.article_id != article_id)

    def same_text(self, article_id: str) -> tuple[Elsewhere, ...]:
        """All articles with the same text as this one, including itself, the original first; () for a text
        without copies."""
        rows = self._rows(
            "SELECT other.article, other.outlet FROM members own"
            " JOIN members other ON other.original = own.original WHERE own.article = ? ORDER BY other.rank",
            article_id,
        )
        return tuple(Elsewhere(*row) for row in rows)

    def superseded(self, article_id: str) -> Superseded | None:
        """What replaced an article; None if nothing did."""
        if not self._any:
            return None
        rows = self._rows("SELECT newest, withdrawn FROM superseded WHERE article = ?", article_id)
        return Superseded(rows[0][0], bool(rows[0][1])) if rows else None

    def kept(self, passage_id: str) -> dict[int, bool]:
        """For an older version's passage, the numbers of the sentences that the newest version also has, and
        whether word for word."""
        rows = self._rows(
            "SELECT number, same FROM kept WHERE article = ? AND start = ?", *_article_and_start(passage_id)
        )
        return {number: bool(same) for number, same in rows}

    def _rows(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        with self._reading(), self._lock:
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise IndexDamaged(
                f"The relations in {str(self._file)!r} cannot be read ({error})", REBUILD
            ) from error


def _article_and_start(passage_id: str) -> tuple[str, int]:
    article, _, start = passage_id.rpartition("@")
    return article, int(start)
