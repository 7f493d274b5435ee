"""The progress of a build, for other processes: `building.json`, which exists while a build runs."""

import os
import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

_FILE = "building.json"
_SECONDS_BETWEEN_NOTES = 0.5

_LONGEST_SILENCE_SECONDS = 900
"""A build on another machine counts as dead if it has not reported for this long; on this machine its process
is checked."""


@dataclass(frozen=True, slots=True)
class BuildProgress:
    """The progress of a build: `done` of `total` of a stage; `total` is 0 while it is not known. `pid` is its
    process on the machine `host`."""

    stage: str
    done: int
    total: int
    pid: int
    host: str

    @property
    def text(self) -> str:
        """ "embedding, 120 of 900"."""
        return f"{self.stage}, {self.done:,} of {self.total:,}" if self.total else self.stage


_JSON = TypeAdapter(BuildProgress)


class ProgressNote:
    """Records the progress of a build: each stage, and within a stage twice a second. A failure to write it
    does not stop the build."""

    def __init__(self, index: Path) -> None:
        self._location = index / _FILE
        self._noted = "", 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if stage == self._noted[0] and now - self._noted[1] < _SECONDS_BETWEEN_NOTES:
            return
        self._noted = stage, now
        progress = BuildProgress(stage, done, total, os.getpid(), socket.gethostname())
        with suppress(OSError):
            beside = self._location.with_suffix(".new")
            beside.write_bytes(_JSON.dump_json(progress))
            beside.replace(self._location)

    def end(self) -> None:
        for file in (self._location, self._location.with_suffix(".new")):
            with suppress(OSError):
                file.unlink(missing_ok=True)


def build_under_way(index: Path) -> BuildProgress | None:
    """The progress of the build that is making this index; None if there is none, or if it was killed."""
    location = index / _FILE
    try:
        progress = _JSON.validate_json(location.read_bytes())
        silent = time.time() - location.stat().st_mtime
    except (OSError, ValidationError):
        return None
    if progress.host == socket.gethostname():
        return progress if _runs(progress.pid) else None
    return progress if silent < _LONGEST_SILENCE_SECONDS else None


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # another user's process
        return True
    return True
