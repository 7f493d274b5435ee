"""Folders that cannot be written, and disks that are full, for processes under test.

Root may write everywhere, and other users may not mount anything: what works here is found by trying.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from pathlib import Path

# Without these capabilities, root may only do what a file's mode allows its owner.
_POWERS = "-dac_override,-dac_read_search"
_BOUND = ("setpriv", f"--bounding-set={_POWERS}", f"--inh-caps={_POWERS}", "--")

_READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"'
_SMALL = 'mount -t tmpfs -o "size=$1" tmpfs "$0"'


class Mounted:
    """A namespace in which something is mounted at `place`, for the processes that are run `through` it. It
    ends with the `with` block."""

    def __init__(self, place: Path, script: str, *arguments: str) -> None:
        self._place = place
        user = () if os.geteuid() == 0 else ("--map-root-user",)
        self._holder = subprocess.Popen(
            ["unshare", *user, "--mount", "sh", "-c", f"{script} && echo ready && read _", place, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._holder.stdout
        if self._holder.stdout.readline() != b"ready\n":
            self.close()
            raise OSError("nothing can be mounted here")
        self.through = (
            *("nsenter", f"--target={self._holder.pid}", "--mount"),
            *(("--user", "--preserve-credentials") if user else ()),
            # The folder that the process starts in is the one below the mount.
            *("sh", "-c", 'cd "$0" && exec "$@"', str(place)),
        )

    @property
    def seen(self) -> Path:
        """The path of the mount from outside the namespace."""
        return Path(f"/proc/{self._holder.pid}/root{self._place}")

    def close(self) -> None:
        self._holder.communicate()

    def __enter__(self) -> "Mounted":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def _read_only_mount(folder: Path) -> Iterator[Sequence[str]]:
    with Mounted(folder, _READ_ONLY) as mounted:
        yield mounted.through


@contextmanager
def _without_permission(folder: Path) -> Iterator[Sequence[str]]:
    entries = [folder, *folder.rglob("*")]
    modes = {entry: entry.stat().st_mode for entry in entries if not entry.is_symlink()}
    try:
        for entry, mode in modes.items():
            entry.chmod(mode & ~0o222)
        yield () if os.geteuid() else _BOUND
    finally:
        for entry, mode in modes.items():
            if entry.exists():
                entry.chmod(mode)


Forbidding = Callable[[Path], AbstractContextManager[Sequence[str]]]
"""Makes a folder unwritable; returns the command through which a process must run to see it so."""

_FORBIDDING: dict[str, Forbidding] = {"mounted": _read_only_mount, "forbidden": _without_permission}


@cache
def ways_to_forbid() -> dict[str, Forbidding]:
    """The ways that work here, by name; CI and any desktop have at least one."""
    return {name: way for name, way in _FORBIDDING.items() if _works(way)}


def _works(way: Forbidding) -> bool:
    place = Path(tempfile.mkdtemp())
    try:
        with way(place) as through:
            shell = [*through, "sh", "-c", 'test -d "$0" && ! touch "$0/file"', str(place)]
            return subprocess.run(shell, check=False, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def small_disk(place: Path, *, kilobytes: int) -> Iterator[Mounted]:
    """Mounts a disk of that size at a folder. Raises OSError where nothing can be mounted."""
    with Mounted(place, _SMALL, f"{kilobytes}k") as mounted:
        yield mounted


@cache
def can_mount() -> bool:
    place = Path(tempfile.mkdtemp())
    try:
        with small_disk(place, kilobytes=64) as disk:
            (disk.seen / "file").write_text("x")
            return not (place / "file").exists()
    except OSError:
        return False
    finally:
        shutil.rmtree(place, ignore_errors=True)


def fill(folder: Path, *, leave_kilobytes: int = 0) -> None:
    """Fills the disk that the folder is on, which has to be a small one, but for this much room."""
    state = os.statvfs(folder)
    room = state.f_bavail * state.f_frsize - leave_kilobytes * 1024
    with (folder / "filling").open("ab", buffering=0) as file:
        file.write(bytes(max(0, room)))
