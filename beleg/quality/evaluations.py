"""What evaluations keep for later ones: `.beleg/evaluations`. All of it can be made again."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import IndexBusy

PLACE = Path(".beleg/evaluations")
"""The indexes of `--corpus`, and the answers of interrupted runs."""


@contextmanager
def keep_place(*, needed: bool = True) -> Iterator[None]:
    """Creates the folder, and protects it from removal until the block ends. Raises OSError when it cannot be
    created, unless it is not `needed`."""
    while True:
        try:
            PLACE.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(PLACE, os.O_RDONLY)
        except OSError:
            if needed:
                raise
            yield
            return
        try:
            fcntl.flock(descriptor, fcntl.LOCK_SH)
            if not _is_place(descriptor):
                continue  # removed between the two calls
            yield
            return
        finally:
            os.close(descriptor)


def remove_evaluations() -> None:
    """Removes the folder, so that articles withdrawn from a corpus are not left in it. Raises IndexBusy, and
    removes nothing, while an evaluation runs."""
    try:
        descriptor = os.open(PLACE, os.O_RDONLY)
    except FileNotFoundError:
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(PLACE)
    except BlockingIOError as error:
        raise IndexBusy(
            f"An evaluation is under way, and what it keeps in {str(PLACE)!r} cannot be deleted",
            "wait for it to end, then run `beleg index --purge` again",
        ) from error
    finally:
        os.close(descriptor)


def _is_place(descriptor: int) -> bool:
    try:
        return PLACE.stat().st_ino == os.fstat(descriptor).st_ino
    except FileNotFoundError:
        return False
