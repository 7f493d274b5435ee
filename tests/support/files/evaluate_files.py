"""Files that `beleg evaluate` reads and writes."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HOSTILE = "\x1b]0;owned\x07[bold]\x1b[2J\x9b31m\u202e<b>"


def write(path: Path, *rows: Mapping[str, Any]) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path
