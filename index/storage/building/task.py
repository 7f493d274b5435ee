"""What a build was asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from index.storage.building.model_loader import ModelLoader

ProgressCallback = Callable[[str, int, int], None]
"""Called with the stage (reading, copying, embedding, checking), how many are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Task:
    """What was asked for. `corpora` are absolute paths."""

    corpora: tuple[Path, ...]
    index: Path
    identity: str
    load_embedder: ModelLoader
    progress: ProgressCallback
