"""Language detection: py3langid with its own model.

Unpacking the model takes half a second. The first process keeps it unpacked in the user's cache, and later
ones map it into memory, which takes a hundredth of a second. If the cache cannot be written, each process
unpacks it.
"""

import fcntl
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from index.user_cache import make_whole, user_cache

logger = logging.getLogger(__name__)

_UNPACKED_BYTES = 70_000_000
"""The size of the unpacked model."""

_RECIPE = 1
"""To be raised with every change to the files that are kept: older ones are then not used."""

# The attributes of a LanguageIdentifier that are kept, a file each. Classifying a text reads a few rows of
# the large ones, so these stay on the disk; the others are small.
_MAPPED = ("nb_ptc", "tk_nextmove")
_READ = ("nb_pc", "nb_classes", "tk_row", "tk_output")


def load_language_model() -> Any:
    """A LanguageIdentifier for all languages of the model."""
    try:
        folder = _kept_folder()
    except OSError:
        return _unpack()
    try:
        return _map(folder)
    except (OSError, ValueError, EOFError):  # it is missing or damaged
        identifier = _unpack()
    try:
        _keep(identifier, folder)
    except OSError as error:
        logger.debug("The language model cannot be kept in %s (%s)", folder, error)
    return identifier


def _kept_folder() -> Path:
    import py3langid

    return user_cache() / f"languages-{py3langid.__version__}-{_RECIPE}"


def _map(folder: Path) -> Any:
    """Raises OSError, ValueError or EOFError if a file is missing or damaged."""
    import numpy as np
    from py3langid.langid import LanguageIdentifier

    ptc, nextmove = (np.load(folder / f"{name}.npy", mmap_mode="r") for name in _MAPPED)
    pc, classes, row, output = (np.load(folder / f"{name}.npy") for name in _READ)
    # Single numbers are read faster from a memoryview and from lists than from arrays.
    return LanguageIdentifier(
        np.asarray(ptc), pc, classes.tolist(), memoryview(nextmove), output.tolist(), tk_row=row.tolist()
    )


def _keep(identifier: Any, folder: Path) -> None:
    """Write the files of an identifier that `set_languages` has not reduced. Raises OSError if the cache
    cannot be written, or another process is writing there."""
    if not _has_room(_closest_folder(folder), 2 * _UNPACKED_BYTES):
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "languages.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if folder.is_dir():
            if _is_whole(folder):  # another process was faster
                return
            shutil.rmtree(folder)
        make_whole(folder, lambda made: _write(identifier, made), prefix="languages-in-the-making-")


def _is_whole(folder: Path) -> bool:
    try:
        _map(folder)
    except (OSError, ValueError, EOFError):
        return False
    return True


def _write(identifier: Any, folder: Path) -> None:
    import numpy as np

    for name in (*_MAPPED, *_READ):
        with (folder / f"{name}.npy").open("wb") as file:
            np.save(file, np.asarray(getattr(identifier, name)), allow_pickle=False)
            file.flush()
            os.fsync(file.fileno())  # otherwise a power failure may leave a complete folder of empty files


def _unpack() -> Any:
    from py3langid import modelio
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    if _has_temporary_room():
        return LanguageIdentifier.from_model_file(MODEL_FILE)
    with _in_memory(modelio):
        return LanguageIdentifier.from_model_file(MODEL_FILE)


def _has_temporary_room() -> bool:
    """Whether there is room for the temporary file into which py3langid unpacks its model."""
    try:
        return _has_room(Path(tempfile.gettempdir()), _UNPACKED_BYTES)
    except OSError:  # there is no temporary folder
        return False


def _has_room(folder: Path, size_bytes: int) -> bool:
    state = os.statvfs(folder)
    return state.f_bavail * state.f_frsize > size_bytes


def _closest_folder(folder: Path) -> Path:
    """The innermost existing folder around `folder`."""
    return next(parent for parent in folder.parents if parent.is_dir())


@contextmanager
def _in_memory(modelio: Any) -> Iterator[None]:
    """Lets py3langid unpack into memory; it has no setting for that."""
    usual = modelio.tempfile
    modelio.tempfile = SimpleNamespace(TemporaryFile=lambda **_: BytesIO())
    try:
        yield
    finally:
        modelio.tempfile = usual
