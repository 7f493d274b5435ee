"""Chroma in a folder: opens and closes it, and translates its errors.

chromadb takes two seconds to import, so only functions import it.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from index.errors import REBUILD, IndexDamaged, StoredIndexError

_ROOM = "make sure that the disk has room and that you may write there"

_NOT_DAMAGED = {5: "SQLITE_BUSY", 8: "SQLITE_READONLY", 13: "SQLITE_FULL"}
"""SQLite errors of an index that is not damaged. Chroma also writes to its folder when it reads."""

_NOT_WRITTEN = {8: "SQLITE_READONLY", 10: "SQLITE_IOERR", 13: "SQLITE_FULL", 14: "SQLITE_CANTOPEN"}
"""SQLite errors of a place that cannot be written: an exceeded quota is an input/output error to it, and a
journal that cannot be made is a file that cannot be opened."""

_OPENING = threading.Lock()
"""Chroma shares one engine among the clients of a folder and counts them, but not in a thread-safe way."""


def open_client(folder: Path) -> Any:
    """A Chroma client on a folder. Close it with `close_client`. Raises IndexDamaged."""
    import chromadb
    from chromadb.api.shared_system_client import SharedSystemClient

    with _OPENING, reading(folder):
        try:
            return chromadb.PersistentClient(folder, settings=_settings().model_copy())
        except ValueError as error:  # raised if Chroma's own records are missing in the folder
            raise damaged(folder, error) from error
        finally:
            # An engine that failed to start stays in Chroma's cache, and would be returned next time.
            if str(folder) not in SharedSystemClient._identifier_to_refcount:
                SharedSystemClient._identifier_to_system.pop(str(folder), None)


def close_client(client: Any) -> None:
    """Releases the folder's files, threads and memory once the folder's last client is closed."""
    with _OPENING:
        client.close()


@cache
def _settings() -> Any:
    """Read once, because that takes longer than opening a folder."""
    from chromadb.config import Settings

    return Settings(anonymized_telemetry=False)


@contextmanager
def reading(folder: Path) -> Iterator[None]:
    """Raises IndexDamaged for Chroma's errors when it cannot read its folder, or StoredIndexError if the
    cause is disk space, permission or a lock."""
    try:
        yield
    except BaseException as error:
        if not _is_chromas(error):
            raise
        if _sqlite_code(error) in _NOT_DAMAGED:
            raise StoredIndexError(
                f"The index in {str(folder)!r} cannot be opened ({_said(error)})", _ROOM
            ) from error
        raise damaged(folder, error) from error


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Raises StoredIndexError for Chroma's errors when it cannot write its folder."""
    try:
        yield
    except BaseException as error:
        if not isinstance(error, IndexDamaged) and not _is_chromas(error):
            raise
        cause = error.__cause__ if isinstance(error, IndexDamaged) else None
        raise cannot_write(folder, cause or error) from error


def failed_to_write(error: StoredIndexError) -> bool:
    """Whether a folder may have failed to open only because it could not be written."""
    return error.__cause__ is not None and _sqlite_code(error.__cause__) in _NOT_WRITTEN


def _sqlite_code(error: BaseException) -> int | None:
    """SQLite's primary result code; None if Chroma gives none."""
    code = re.search(r"\(code: (\d+)\)", str(error))
    return int(code[1]) & 0xFF if code else None


def cannot_write(folder: Path, error: BaseException) -> StoredIndexError:
    """What to tell when a folder cannot be written to."""
    return StoredIndexError(f"The index in {str(folder)!r} cannot be written ({_said(error)})", _ROOM)


def damaged(folder: Path, error: BaseException) -> IndexDamaged:
    """What to tell when a folder cannot be read."""
    return IndexDamaged(f"The index in {str(folder)!r} cannot be read ({_said(error)})", REBUILD)


def _said(error: BaseException) -> str:
    """Chroma's message in one line of at most 200 characters: those of a panic fill a screen."""
    return " ".join(str(error).split())[:200]


def _is_chromas(error: BaseException) -> bool:
    from chromadb.errors import ChromaError

    # A panic of Chroma's Rust half is a BaseException of a type that cannot be imported.
    return isinstance(error, ChromaError) or type(error).__name__ == "PanicException"
