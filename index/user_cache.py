"""The user's cache: folders that are made once, atomically, and read by every later process."""

import errno
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs


def user_cache() -> Path:
    """The cache folder, which may not exist yet. Raises OSError if the user has no home."""
    try:
        return platformdirs.user_cache_path("beleg").absolute()
    except RuntimeError as error:  # for example a container whose user has no name
        raise FileNotFoundError(errno.ENOENT, "there is no home folder") from error


def make_whole(folder: Path, write: Callable[[Path], None], *, prefix: str) -> None:
    """Let `write` fill an empty folder beside `folder`, then rename it to `folder`, so that `folder` is
    either complete or absent. No other process may do this at the same time: everything else with the prefix
    counts as left over from a killed run, and is removed."""
    for left_over in folder.parent.glob(f"{prefix}*"):
        shutil.rmtree(left_over)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=folder.parent) as making:
        made = Path(making) / folder.name
        made.mkdir()
        write(made)
        made.rename(folder)
