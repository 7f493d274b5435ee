"""Which commit this is, where Beleg runs from a clone of its repository."""

import subprocess
from pathlib import Path


def current_commit() -> str | None:
    """The commit, with `-dirty` when files were changed since; None where there is no clone or no git."""
    here = Path(__file__).parent
    if not (here.parent / ".git").exists():
        return None
    describe = ["git", "-C", str(here), "describe", "--always", "--dirty", "--exclude=*", "--abbrev=10"]
    try:
        return subprocess.run(describe, capture_output=True, text=True, timeout=10, check=True).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return None
