"""The user's cache: what is made once, in one piece, and read by every later process."""

import errno
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs


def user_cache() -> Path:
    """The folder, which need not be there yet. Raises OSError when the user has no home."""
    try:
        return platformdirs.user_cache_path("beleg").absolute()
    except RuntimeError as error:  # as in a container whose user has no name
        raise FileNotFoundError(errno.ENOENT, "there is no home folder") from error


def make_whole(folder: Path, write: Callable[[Path], None], *, prefix: str) -> None:
    """Have `write` fill an empty folder beside `folder`, then give it that name: it is there whole or not at
    all. Nobody else may be at it: what else has the prefix was left by a run that was killed, and goes."""
    for left_over in folder.parent.glob(f"{prefix}*"):
        shutil.rmtree(left_over)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=folder.parent) as making:
        made = Path(making) / folder.name
        made.mkdir()
        write(made)
        made.rename(folder)
