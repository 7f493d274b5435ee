"""Reads Chroma where its folder cannot be written.

Chroma adds a row to its database each time it is opened, even for reading. If that fails, because the folder
is read-only or the disk is full, Chroma gets a folder of its own, with a copy of the database (80 MB for
4,000 passages, copied in 30 ms) and links to the vector indexes, which it only reads.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from index.errors import StoredIndexError, reason_of
from index.private_folders import PrivateFolder, make_private_folder
from index.storage.segments.client import failed_to_write, open_client

_DATABASE = "chroma.sqlite3"

_LOCK_SECONDS = 5


def open_client_to_read(folder: Path) -> tuple[Any, PrivateFolder | None]:
    """A Chroma client on a folder. If a copy takes the folder's place it is returned too, and must be closed
    after the client.

    Raises IndexDamaged, and StoredIndexError if neither the folder nor a copy can be opened.
    """
    if _may_be_written(folder):
        try:
            return open_client(folder), None
        except StoredIndexError as error:
            if not failed_to_write(error):
                raise
    aside = _copy_aside(folder)
    try:
        return open_client(aside.path), aside
    except BaseException:
        aside.close()
        raise


def _may_be_written(folder: Path) -> bool:
    """Whether opening it directly may work."""
    return os.access(folder, os.W_OK | os.X_OK) and os.access(folder / _DATABASE, os.W_OK)


def _copy_aside(folder: Path) -> PrivateFolder:
    entries = list(folder.absolute().iterdir())
    database = [entry for entry in entries if entry.name.startswith(_DATABASE)]  # and its journal
    try:
        aside = make_private_folder(sum(file.stat().st_size for file in database))
        try:
            with _held_still(folder / _DATABASE):
                for file in database:
                    shutil.copyfile(file, aside.path / file.name)
            for entry in entries:
                if entry not in database:
                    (aside.path / entry.name).symlink_to(entry)
        except BaseException:
            aside.close()
            raise
    except OSError as error:
        raise StoredIndexError(
            f"The index in {str(folder)!r} can be neither written nor copied ({reason_of(error)})",
            "make room on the disk, in /dev/shm or in the folder that TMPDIR names",
        ) from error
    return aside


@contextmanager
def _held_still(database: Path) -> Iterator[None]:
    """Keeps other processes from writing meanwhile, if the file system has locks. A journal left by a process
    that was killed prevents that lock, and is copied too: Chroma then replays it in the copy."""
    address = f"{database.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True, timeout=_LOCK_SECONDS)) as connection:
        with suppress(sqlite3.Error):
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
