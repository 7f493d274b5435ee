"""What the model has made of texts, kept on disk until their build is published: a build that was interrupted
goes on there."""

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
"""What was embedded since is lost with the process."""
_ASKED_TOGETHER = 500


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """What the model made of a text: its vector, float32, and where it was read as a passage its tokens; None
    when the model gives none."""

    vector: np.ndarray
    tokens: CodedTokens | None = None


class EmbeddedTexts:
    """Texts with what the model `identity` made of them, in a file of the index's folder; to be closed.

    What was kept of another model, or in another form, is dropped, as is what cannot be read. Nothing is
    written before something is put in. Raises StoredIndexError when the disk is full.
    """

    def __init__(self, index: Path, identity: str, coding: Coding | None) -> None:
        self._location = index / _FILE
        self._coding = coding
        centre = b"" if coding is None else coding.centre.tobytes()
        self._rule = f"{_rule_of(identity)}{hashlib.sha256(centre).hexdigest()}"
        self._database = self._open()
        self._committed = time.monotonic()

    def of(self, texts: Sequence[str], *, passages: bool) -> dict[str, Made]:
        """What was made of those of the texts that are here, read as `passages` or as single sentences."""
        if self._database is None:
            return {}
        found: dict[str, Made] = {}
        for start in range(0, len(texts), _ASKED_TOGETHER):
            by_key = {_key(text, passages): text for text in texts[start : start + _ASKED_TOGETHER]}
            marks = ",".join("?" * len(by_key))
            with self._writing():
                rows = self._database.execute(f"SELECT * FROM embedded WHERE key IN ({marks})", [*by_key])
                found |= {by_key[key]: self._made(*rest) for key, *rest in rows}
        return found

    def put(self, texts: Iterable[tuple[str, Made]], *, passages: bool) -> None:
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
        """Keeps what was put in."""
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

    def _made(self, vector: bytes, codes: bytes | None, places: bytes | None) -> Made:
        own = np.frombuffer(vector, np.float32)
        if codes is None or places is None or self._coding is None:
            return Made(own)
        coded = np.frombuffer(codes, np.uint8).reshape(-1, self._coding.token_bytes)
        return Made(own, CodedTokens(self._coding, coded, np.frombuffer(places, np.uint16).reshape(-1, 2)))

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
    """How many texts are kept that the model `identity` embedded in a build that did not end."""
    if not (index / _FILE).exists():
        return 0
    with closing(_connect(index / _FILE)) as database, suppress(sqlite3.Error):
        rule, count = database.execute("SELECT rule, (SELECT count(*) FROM embedded) FROM rule").fetchone()
        return int(count) if rule.startswith(_rule_of(identity)) else 0
    return 0


def _rule_of(identity: str) -> str:
    """How the rule begins of whatever this model made."""
    return f"{VECTOR_RULE} {identity} "


def drop_embedded(index: Path) -> None:
    """Removes what was kept: it is in the index now, or no longer wanted."""
    for file in index.glob(f"{_FILE}*"):
        file.unlink(missing_ok=True)


def _connect(location: Path) -> sqlite3.Connection:
    database = sqlite3.connect(location)
    with suppress(sqlite3.Error):  # told where it is read
        # The process may be killed, and loses nothing by it; a power failure may cost what was kept.
        database.execute("PRAGMA synchronous = OFF")
    return database


def _key(text: str, passages: bool) -> bytes:
    return hashlib.sha256(f"{'passage' if passages else 'sentence'}\0{text}".encode()).digest()
