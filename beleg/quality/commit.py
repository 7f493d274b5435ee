"""Which commit runs, where Beleg runs from a clone of its repository."""

import hashlib
import subprocess
from pathlib import Path

_HERE = Path(__file__).parents[1]


def current_commit() -> str | None:
    """The commit, with `-dirty` when files have changed since; None without a clone or without git."""
    described = _git("describe", "--always", "--dirty", "--exclude=*", "--abbrev=10")
    return described.decode().strip() if described is not None else None


def current_code() -> str:
    """An identifier of the running code: the commit, with a digest of the changes where files have changed;
    "" without a clone or without git."""
    commit = current_commit() or ""
    if not commit.endswith("-dirty"):
        return commit
    return f"{commit}-{hashlib.sha256(_git('diff', 'HEAD', '--binary') or b'').hexdigest()[:16]}"


def _git(*arguments: str) -> bytes | None:
    if not (_HERE.parent / ".git").exists():
        return None
    command = ["git", "-C", str(_HERE), *arguments]
    try:
        return subprocess.run(command, capture_output=True, timeout=10, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return None
