"""Who writes the index, and who reads which generation: locks that end with the process that holds them."""

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import IndexBusy, StoredIndexError, reason_of

READERS = "readers.lock"
"""The file in a generation's folder that its readers lock."""

_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)
"""The errors of a file system without locks."""


@contextmanager
def write_lock(index: Path) -> Iterator[None]:
    """Excludes every other writer. Raises IndexBusy at once if there is one, and StoredIndexError for every
    OSError until the block ends."""
    try:
        index.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(index / "write.lock", os.O_RDWR | os.O_CREAT, 0o666)
        try:
            if not _lock(descriptor, fcntl.LOCK_EX):
                raise IndexBusy(
                    f"Another process is writing the index in {str(index)!r}",
                    "wait for it to end, then try again",
                )
            yield
        finally:
            os.close(descriptor)
    except OSError as error:
        raise StoredIndexError(
            f"The index in {str(index)!r} cannot be written ({reason_of(error)})",
            "make sure that the disk has room and that you may write there",
        ) from error


def make_holdable(generation: Path) -> None:
    """Makes a generation's folder, with the file that its readers lock."""
    generation.mkdir(parents=True)
    (generation / READERS).touch()


def hold(generation: Path) -> int:
    """Keeps a generation from being removed until the returned descriptor is released.

    Raises FileNotFoundError if it is gone or being removed. On a file system without locks nothing is
    protected, but no writer can work there either.
    """
    file = generation / READERS
    descriptor = os.open(file, os.O_RDONLY)
    try:
        # If it was removed between the two calls, the name is unused or belongs to another file.
        if _lock_to_read(descriptor) and file.stat().st_ino == os.fstat(descriptor).st_ino:
            return descriptor
        raise FileNotFoundError(f"{str(generation)!r} is being removed")
    except BaseException:
        os.close(descriptor)
        raise


def release(descriptor: int) -> None:
    """Gives a lock back."""
    os.close(descriptor)


def remove_unless_held(generation: Path) -> bool:
    """Removes a generation's folder if no reader holds it. Returns whether it is gone."""
    try:
        # On NFS a file that is open only for reading cannot be locked exclusively.
        descriptor = os.open(generation / READERS, os.O_RDWR)
    except FileNotFoundError:  # a removal was cut short: nobody can hold it any more
        shutil.rmtree(generation, ignore_errors=True)
        return not generation.exists()
    try:
        if not _lock(descriptor, fcntl.LOCK_EX):
            return False
        shutil.rmtree(generation, ignore_errors=True)
        return not generation.exists()
    finally:
        os.close(descriptor)


def _lock_to_read(descriptor: int) -> bool:
    try:
        return _lock(descriptor, fcntl.LOCK_SH)
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
        return True


def _lock(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
