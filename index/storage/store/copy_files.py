"""Copies a Chroma folder while others read it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from index.storage.store.client import cannot_write, damaged

_DATABASE = "chroma.sqlite3"

_NOT_WRITTEN = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
)
"""SQLite errors of a disk that is full or fails when written."""


def copy_files(old: Path, new: Path) -> None:
    """Copies the Chroma folder `old` to `new`. Nobody may be writing to `old`. Raises IndexDamaged if it
    cannot be read, StoredIndexError if `new` cannot be written."""
    shutil.copytree(old, new, ignore=shutil.ignore_patterns(f"{_DATABASE}*"))
    try:
        # Chroma records in its database that it is read; SQLite's backup copies between two such writes.
        with (
            closing(sqlite3.connect(old / _DATABASE)) as source,
            closing(sqlite3.connect(new / _DATABASE)) as copy,
        ):
            source.backup(copy)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode in _NOT_WRITTEN:
            raise cannot_write(new, error) from error
        raise damaged(old, error) from error
