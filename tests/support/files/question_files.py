"""Question sets written for a test."""

import json
from pathlib import Path


def write(folder: Path, *rows: object) -> Path:
    """A question set of these rows; a string is written as a line unchanged."""
    path = folder / "questions.jsonl"
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path
