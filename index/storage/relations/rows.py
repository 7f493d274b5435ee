"""Writes the relations of articles into their SQLite file, by changing the rows of the one before."""

import shutil
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from index.errors import REBUILD, IndexDamaged
from index.storage.relations.twins import SentencePlace
from index.storage.relations.values import Elsewhere, Superseded

RELATIONS_FILE = "relations.sqlite3"

_TABLES = """
    CREATE TABLE counts (articles INTEGER);
    INSERT INTO counts VALUES (0);
    CREATE TABLE members (article TEXT PRIMARY KEY, original TEXT, rank INTEGER, outlet TEXT) WITHOUT ROWID;
    CREATE INDEX members_of ON members (original, rank);
    CREATE TABLE twins (
        article TEXT, start INTEGER, number INTEGER,
        rank INTEGER, first_article TEXT, first_start INTEGER, first_number INTEGER,
        PRIMARY KEY (article, start, number)
    ) WITHOUT ROWID;
    CREATE INDEX twins_of ON twins (first_article, first_start, first_number, rank);
    CREATE TABLE superseded (article TEXT PRIMARY KEY, newest TEXT, withdrawn INTEGER) WITHOUT ROWID;
    CREATE TABLE kept (
        article TEXT, start INTEGER, number INTEGER, same INTEGER, PRIMARY KEY (article, start, number)
    ) WITHOUT ROWID;
"""
"""A sentence is given by its article, where its passage starts there, and its number in the passage. Copies
have the id of the first of them in common, and their twins the first place of the sentence."""

Cluster = tuple[Elsewhere, ...]
"""Articles that are one text, the original first."""

Twins = Iterable[Sequence[tuple[int, SentencePlace]]]
"""The places of each sentence that copies have in common, each with the number of its article in the
cluster."""

Kept = Iterable[tuple[SentencePlace, bool]]
"""Sentences of an older version that the newest has, and whether word for word."""


@dataclass(frozen=True, slots=True)
class Related:
    """How articles are related: `clusters` of copies, and for each superseded article what replaced it.
    `articles` counts all that were compared."""

    articles: int
    clusters: Sequence[Cluster]
    superseded: Mapping[str, Superseded]


@dataclass(frozen=True, slots=True)
class Reused:
    """The folder that relations are carried over from, and the ids of the articles that are the same as
    there."""

    folder: Path
    same: AbstractSet[str]


def save_relations(
    folder: Path,
    found: Related,
    reused: Reused | None,
    *,
    twins: Callable[[Cluster], Twins],
    kept: Callable[[str, str], Kept],
) -> None:
    """Writes relations into a folder, which must exist.

    `twins` gives what the copies of a cluster have in common, and `kept` what a newer article has of an older
    one, both given by their ids. They are called only for articles of which nothing can be `reused`. Raises
    IndexDamaged if the file to reuse cannot be read.
    """
    file = folder / RELATIONS_FILE
    if reused:
        _copy(reused.folder / RELATIONS_FILE, file)
    with _changing(file) as connection:
        if not reused:
            connection.executescript(_TABLES)
        same = reused.same if reused else frozenset[str]()
        connection.execute("UPDATE counts SET articles = ?", (found.articles,))
        _change_clusters(connection, found.clusters, same, twins)
        _change_superseded(connection, found.superseded, same, kept)


def _change_clusters(
    connection: sqlite3.Connection,
    clusters: Sequence[Cluster],
    same: AbstractSet[str],
    twins: Callable[[Cluster], Twins],
) -> None:
    before = _clusters(connection)
    stay = {cluster for cluster in clusters if before.get(_ids(cluster)[0]) == _ids(cluster)}
    stay = {cluster for cluster in stay if same >= {*_ids(cluster)}}
    kept = {_ids(cluster)[0] for cluster in stay}
    gone = [(id_,) for original, ids in before.items() if original not in kept for id_ in ids]
    for table in ("members", "twins"):
        connection.executemany(f"DELETE FROM {table} WHERE article = ?", gone)
    for cluster in clusters:
        if cluster not in stay:
            connection.executemany("INSERT INTO members VALUES (?, ?, ?, ?)", _member_rows(cluster))
            rows = _twin_rows(cluster, twins(cluster))
            connection.executemany("INSERT INTO twins VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def _change_superseded(
    connection: sqlite3.Connection,
    superseded: Mapping[str, Superseded],
    same: AbstractSet[str],
    kept: Callable[[str, str], Kept],
) -> None:
    before = {
        id_: Superseded(newest, bool(withdrawn))
        for id_, newest, withdrawn in connection.execute("SELECT article, newest, withdrawn FROM superseded")
    }
    stay = {id_ for id_, one in superseded.items() if before.get(id_) == one and {id_, one.by} <= same}
    gone = [(id_,) for id_ in before if id_ not in stay]
    for table in ("superseded", "kept"):
        connection.executemany(f"DELETE FROM {table} WHERE article = ?", gone)
    for id_, one in superseded.items():
        if id_ not in stay:
            connection.execute("INSERT INTO superseded VALUES (?, ?, ?)", (id_, one.by, one.withdrawn))
            rows = () if one.withdrawn else kept(id_, one.by)
            connection.executemany(
                "INSERT INTO kept VALUES (?, ?, ?, ?)", ((*_place(place), same) for place, same in rows)
            )


def _clusters(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The ids of each cluster's articles in their order, by the first of them."""
    found: dict[str, list[str]] = defaultdict(list)
    for original, article in connection.execute("SELECT original, article FROM members ORDER BY rank"):
        found[original].append(article)
    return {original: tuple(ids) for original, ids in found.items()}


def _ids(cluster: Cluster) -> tuple[str, ...]:
    return tuple(one.article_id for one in cluster)


def _member_rows(cluster: Cluster) -> Iterator[tuple[str, str, int, str | None]]:
    for rank, one in enumerate(cluster):
        yield one.article_id, cluster[0].article_id, rank, one.outlet


def _twin_rows(cluster: Cluster, twins: Twins) -> Iterator[tuple[str | int, ...]]:
    for places in twins:
        first = _place(places[0][1])
        for rank, place in places:
            yield *_place(place), rank, *first


def _place(place: SentencePlace) -> tuple[str, int, int]:
    article, _, start = place.passage_id.rpartition("@")
    return article, int(start), place.number


def _copy(old: Path, new: Path) -> None:
    try:
        shutil.copyfile(old, new)
    except FileNotFoundError as error:
        raise IndexDamaged(f"The index's file {str(old)!r} is missing", REBUILD) from error


@contextmanager
def _changing(file: Path) -> Iterator[sqlite3.Connection]:
    """Nobody else has the file, and nobody reads it if the process is killed meanwhile."""
    try:
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute("PRAGMA secure_delete = ON")  # nothing of withdrawn articles may stay behind
            connection.execute("PRAGMA synchronous = OFF")  # it is synchronised when it is published
            yield connection
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (
            sqlite3.SQLITE_FULL,
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_CANTOPEN,
        ):
            raise OSError(str(error)) from error
        raise IndexDamaged(f"The relations in {str(file)!r} cannot be changed ({error})", REBUILD) from error
