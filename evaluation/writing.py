"""Writes a file of a run either completely or not at all."""

from errno import EEXIST
from pathlib import Path

from index.errors import BelegError, reason_of
from index.storage.generations.manifest import write_whole


def write_file(path: Path, content: bytes, *, what: str) -> None:
    """Write a file completely or not at all, and create its folders. Raises BelegError when it cannot be
    written; its message begins with `what`, as in "The report"."""
    try:
        if path.exists() and not path.is_file():
            raise FileExistsError(EEXIST, "something else than a file is there")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as error:
        problem = f"{what} {str(path)!r} cannot be written ({reason_of(error)})"
        raise BelegError(problem, "choose a place where you may write") from error
