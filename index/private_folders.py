"""Folders that one process has for itself while it runs, for when the disk is full or cannot be written.

A process that is killed leaves its folder behind. Each process locks its own folder, so the next process that
makes a folder can tell which ones are left over, and removes them.
"""

import errno
import fcntl
import os
import shutil
import stat
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path

_PREFIX = "beleg-private-"
_MEMORY = Path("/dev/shm")

_MOST_MEMORY_BYTES = 256 * 1024**2
"""A larger folder is made on a disk first, if there is one, because /dev/shm uses the memory of the whole
machine."""

_SPARE_BYTES = 8 * 1024**2
"""What has to stay free where a folder is made, because the code that uses it writes a little there too."""


class PrivateFolder:
    """A folder that only this process and its user can read. It is removed by `close` and when the process
    ends."""

    def __init__(self, place: Path) -> None:
        self.path, self._lock = _make_locked(place)
        self._remove = weakref.finalize(self, _remove, self.path, self._lock)

    def close(self) -> None:
        self._remove()


def make_private_folder(size_bytes: int) -> PrivateFolder:
    """An empty folder, in memory or in a temporary place, with room for that many bytes. Raises OSError if
    there is no such place."""
    for place in _places(size_bytes):
        try:
            if _has_room(place, size_bytes):
                _remove_left_over(place)
                return PrivateFolder(place)
        except OSError:  # the next one may work
            continue
    raise OSError(errno.ENOSPC, f"no room for {size_bytes / 1e6:,.1f} MB in memory or a temporary folder")


def _places(size_bytes: int) -> Iterator[Path]:
    """The places to try, in this order."""
    disks = [Path(place) for place in (os.environ.get("TMPDIR"), "/tmp", "/var/tmp") if place]
    memory = [_MEMORY, *(Path(place) for place in (os.environ.get("XDG_RUNTIME_DIR"),) if place)]
    places = [*memory, *disks] if size_bytes <= _MOST_MEMORY_BYTES else [*disks, *memory]
    yield from (place.absolute() for place in dict.fromkeys(places))


def _has_room(place: Path, size_bytes: int) -> bool:
    state = os.statvfs(place)
    left = state.f_bavail * state.f_frsize - size_bytes
    if place == _MEMORY:
        left = min(left, _free_memory_bytes() // 2 - size_bytes)
    return left >= _SPARE_BYTES and os.access(place, os.W_OK | os.X_OK)


def _free_memory_bytes() -> int:
    for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return 0


def _make_locked(place: Path) -> tuple[Path, int]:
    while True:
        path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if path.exists():
                return path, descriptor
        except BlockingIOError:
            pass
        except BaseException:
            _remove(path, descriptor)
            raise
        os.close(descriptor)  # another process took it for a left-over folder


def _remove(path: Path, descriptor: int) -> None:
    shutil.rmtree(path, ignore_errors=True)
    os.close(descriptor)


def _remove_left_over(place: Path) -> None:
    """Removes the folders of processes that were killed."""
    for path in place.glob(f"{_PREFIX}*"):
        try:
            found = path.lstat()
            if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
                continue
            descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            continue
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(path, ignore_errors=True)
        except OSError:  # another process uses it
            pass
        finally:
            os.close(descriptor)
