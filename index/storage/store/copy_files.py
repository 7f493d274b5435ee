"""A Chroma folder copied while others read it."""

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
"""What SQLite says of a disk that is full or at fault where it writes."""


def copy_files(old: Path, new: Path) -> None:
    """Makes `new` a Chroma folder with all that `old` holds, which nobody may be writing to. Raises
    IndexDamaged when it cannot be read, StoredIndexError when `new` cannot be written."""
    shutil.copytree(old, new, ignore=shutil.ignore_patterns(f"{_DATABASE}*"))
    try:
        # Chroma notes down in its database that it is read: SQLite copies it between two such notes.
        with (
            closing(sqlite3.connect(old / _DATABASE)) as source,
            closing(sqlite3.connect(new / _DATABASE)) as copy,
        ):
            source.backup(copy)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode in _NOT_WRITTEN:
            raise cannot_write(new, error) from error
        raise damaged(old, error) from error
