"""The model's results for texts, kept on disk until their build is published, so that an interrupted build
can be resumed."""

import hashlib
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from index.errors import StoredIndexError
from index.storage.passage_vectors.coding import CodedTokens, Coding
from index.storage.passage_vectors.files import VECTOR_RULE

_FILE = "embedded.db"
_TABLE = "CREATE TABLE embedded (key BLOB PRIMARY KEY, vector BLOB NOT NULL, codes BLOB, places BLOB)"
_SECONDS_BETWEEN_COMMITS = 1.0
"""A killed process loses what it embedded since the last commit."""
_ASKED_TOGETHER = 500


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddedResult:
    """The model's result for a text: its vector, float32, and its tokens if it was read as a passage; None if
    the model gives none."""

    vector: np.ndarray
    tokens: CodedTokens | None = None


class EmbeddedTexts:
    """Texts with the results of the model `identity`, in a file of the index's folder. To be closed.

    Results of another model or in another format are dropped, as is a file that cannot be read. Nothing is
    written until something is added. Raises StoredIndexError if the disk is full.
    """

    def __init__(self, index: Path, identity: str, coding: Coding | None) -> None:
        self._location = index / _FILE
        self._coding = coding
        centre = b"" if coding is None else coding.centre.tobytes()
        self._rule = f"{_rule_of(identity)}{hashlib.sha256(centre).hexdigest()}"
        self._database = self._open()
        self._committed = time.monotonic()

    def of(self, texts: Sequence[str], *, passages: bool) -> dict[str, EmbeddedResult]:
        """The results for those of the texts that are stored, read as `passages` or as single sentences."""
        if self._database is None:
            return {}
        found: dict[str, EmbeddedResult] = {}
        for start in range(0, len(texts), _ASKED_TOGETHER):
            by_key = {_key(text, passages): text for text in texts[start : start + _ASKED_TOGETHER]}
            marks = ",".join("?" * len(by_key))
            with self._writing():
                rows = self._database.execute(f"SELECT * FROM embedded WHERE key IN ({marks})", [*by_key])
                found |= {by_key[key]: self._made(*rest) for key, *rest in rows}
        return found

    def put(self, texts: Iterable[tuple[str, EmbeddedResult]], *, passages: bool) -> None:
        rows = [
            (
                _key(text, passages),
                made.vector.astype(np.float32).tobytes(),
                made.tokens.codes.tobytes() if made.tokens else None,
                made.tokens.places.tobytes() if made.tokens else None,
            )
            for text, made in texts
        ]
        with self._writing():
            self._database = self._database or self._create()
            self._database.executemany("INSERT OR REPLACE INTO embedded VALUES (?, ?, ?, ?)", rows)
            if time.monotonic() - self._committed >= _SECONDS_BETWEEN_COMMITS:
                self._database.commit()
                self._committed = time.monotonic()

    def close(self) -> None:
        """Commits what was added."""
        if self._database is not None:
            with self._writing():
                self._database.commit()
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self) -> sqlite3.Connection | None:
        if not self._location.exists():
            return None
        database = _connect(self._location)
        with suppress(sqlite3.Error):
            if database.execute("SELECT rule FROM rule").fetchone() == (self._rule,):
                return database
        database.close()
        drop_embedded(self._location.parent)
        return None

    def _create(self) -> sqlite3.Connection:
        database = _connect(self._location)
        database.execute("CREATE TABLE rule (rule TEXT)")
        database.execute("INSERT INTO rule VALUES (?)", (self._rule,))
        database.execute(_TABLE)
        return database

    def _made(self, vector: bytes, codes: bytes | None, places: bytes | None) -> EmbeddedResult:
        own = np.frombuffer(vector, np.float32)
        if codes is None or places is None or self._coding is None:
            return EmbeddedResult(own)
        coded = np.frombuffer(codes, np.uint8).reshape(-1, self._coding.token_bytes)
        return EmbeddedResult(
            own, CodedTokens(self._coding, coded, np.frombuffer(places, np.uint16).reshape(-1, 2))
        )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise StoredIndexError(
                f"What is embedded cannot be kept in {str(self._location)!r} ({error})",
                "make sure that the disk has room and that you may write there",
            ) from error


def count_embedded(index: Path, identity: str) -> int:
    """How many texts are kept that the model `identity` embedded in an unfinished build."""
    if not (index / _FILE).exists():
        return 0
    with closing(_connect(index / _FILE)) as database, suppress(sqlite3.Error):
        rule, count = database.execute("SELECT rule, (SELECT count(*) FROM embedded) FROM rule").fetchone()
        return int(count) if rule.startswith(_rule_of(identity)) else 0
    return 0


def _rule_of(identity: str) -> str:
    """The beginning of the rule of everything this model made."""
    return f"{VECTOR_RULE} {identity} "


def drop_embedded(index: Path) -> None:
    """Removes what was kept, because it is now in the index or no longer needed."""
    for file in index.glob(f"{_FILE}*"):
        file.unlink(missing_ok=True)


def _connect(location: Path) -> sqlite3.Connection:
    database = sqlite3.connect(location)
    with suppress(sqlite3.Error):  # reported where it is read
        # Nothing is lost if the process is killed; a power failure may lose what was kept.
        database.execute("PRAGMA synchronous = OFF")
    return database


def _key(text: str, passages: bool) -> bytes:
    return hashlib.sha256(f"{'passage' if passages else 'sentence'}\0{text}".encode()).digest()
