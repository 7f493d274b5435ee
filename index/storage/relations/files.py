"""The relations of articles, in one SQLite file of a generation: a question reads only a few rows."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from index.errors import REBUILD, IndexDamaged
from index.storage.relations.values import Elsewhere, Superseded, Twin

RELATION_RULE = "1"
"""The version of how copies and versions are recognised and stored; in an index with another version they are
determined again."""

_NAME = "relations.sqlite3"

_TABLES = """
    CREATE TABLE signatures (article TEXT PRIMARY KEY, digest BLOB, words INTEGER, signature BLOB);
    CREATE TABLE members (article TEXT PRIMARY KEY, cluster INTEGER, rank INTEGER, outlet TEXT);
    CREATE INDEX members_of ON members (cluster, rank);
    CREATE TABLE twins (
        passage TEXT, number INTEGER, sentence INTEGER, rank INTEGER, article TEXT,
        PRIMARY KEY (passage, number)
    ) WITHOUT ROWID;
    CREATE INDEX twins_of ON twins (sentence, rank);
    CREATE TABLE superseded (article TEXT PRIMARY KEY, newest TEXT, withdrawn INTEGER);
    CREATE TABLE kept (
        passage TEXT, number INTEGER, same INTEGER, PRIMARY KEY (passage, number)
    ) WITHOUT ROWID;
"""


class Relations:
    """Copies and versions among the articles of a generation. Several threads may read at once.

    Raises IndexDamaged if it cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / _NAME
        self._lock = threading.Lock()
        with self._reading():
            # Nobody writes to a published generation, and its folder may not be writable.
            uri = f"{self._file.resolve().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._any = bool(self._rows("SELECT 1 FROM twins UNION ALL SELECT 1 FROM superseded LIMIT 1"))

    def close(self) -> None:
        self._connection.close()

    def __len__(self) -> int:
        """The number of articles."""
        return int(self._rows("SELECT count(*) FROM signatures")[0][0])

    def signature(self, article_id: str) -> tuple[bytes, int, bytes] | None:
        """The digest, the number of words and the signature of an article's text; None if it has none
        here."""
        rows = self._rows("SELECT digest, words, signature FROM signatures WHERE article = ?", article_id)
        return (bytes(rows[0][0]), int(rows[0][1]), bytes(rows[0][2])) if rows else None

    def twins(self, passage_id: str) -> dict[int, tuple[Twin, ...]]:
        """For each sentence of a passage that other articles also have, all places where it occurs, the
        original's first."""
        if not self._any:
            return {}
        rows = self._rows(
            "SELECT own.number, twin.passage, twin.number, twin.rank, twin.article FROM twins own"
            " JOIN twins twin ON twin.sentence = own.sentence WHERE own.passage = ?"
            " ORDER BY twin.rank, twin.passage",
            passage_id,
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
            " JOIN members other ON other.cluster = own.cluster WHERE own.article = ? ORDER BY other.rank",
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
        return {
            number: bool(same)
            for number, same in self._rows("SELECT number, same FROM kept WHERE passage = ?", passage_id)
        }

    def _rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
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


def save_relations(
    folder: Path,
    *,
    signatures: Iterable[tuple[str, bytes, int, bytes]],
    clusters: Sequence[Sequence[Elsewhere]],
    twins: Iterable[tuple[str, int, int, int, str]],
    superseded: Mapping[str, Superseded],
    kept: Iterable[tuple[str, int, bool]],
) -> None:
    """Writes all of it into a folder, which is created.

    `signatures` are an article's id, digest, words and signature; `clusters` copies of one text, the original
    first; `twins` a sentence's passage and number, the sentence's own number, and its article's rank and id;
    `kept` a sentence of an older version, by passage and number, and whether the newest has it word for word.
    """
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / _NAME)) as connection, connection:
        connection.executescript(_TABLES)
        members = [
            (member.article_id, number, rank, member.outlet)
            for number, cluster in enumerate(clusters)
            for rank, member in enumerate(cluster)
        ]
        for table, rows in (
            ("signatures VALUES (?, ?, ?, ?)", signatures),
            ("members VALUES (?, ?, ?, ?)", members),
            ("twins VALUES (?, ?, ?, ?, ?)", twins),
            (
                "superseded VALUES (?, ?, ?)",
                ((id_, one.by, one.withdrawn) for id_, one in superseded.items()),
            ),
            ("kept VALUES (?, ?, ?)", kept),
        ):
            connection.executemany(f"INSERT OR IGNORE INTO {table}", rows)
