"""The current generation, for callers that answer for days and from several threads."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from index.storage.generations.current import open_current
from index.storage.generations.generation import OpenGeneration
from index.storage.generations.pointer import read_pointer

if TYPE_CHECKING:
    from index.models.embedder import Embedder


class IndexReader:
    """Provides the generation that is current at the time, opening it when the pointer names a new one.

    An answer keeps the generation that it began with; one that is no longer current is closed when the last
    answer from it is done. Without `follow` all answers use the generation that was current at the first.
    """

    def __init__(self, index: Path, embedder: "Embedder", *, follow: bool = True) -> None:
        self._index = index
        self._embedder = embedder
        self._follow = follow
        self._lock = threading.Lock()
        self._latest: _Shared | None = None

    @contextmanager
    def use(self) -> Iterator[OpenGeneration]:
        """The current generation, open until the block ends. Raises NoIndex, IndexDamaged or OtherModel."""
        shared = self._take()
        try:
            yield shared.generation
        finally:
            self._give_back(shared)

    def close(self) -> None:
        """Closes the generation, or leaves that to the answers still in progress."""
        with self._lock:
            self._drop_latest()

    def _take(self) -> "_Shared":
        with self._lock:
            if self._latest is None or (self._follow and self._is_old(self._latest)):
                opened = _Shared(open_current(self._index, self._embedder))
                self._drop_latest()
                self._latest = opened
            self._latest.users += 1
            return self._latest

    def _is_old(self, shared: "_Shared") -> bool:
        return shared.generation.folder.name != read_pointer(self._index).current

    def _give_back(self, shared: "_Shared") -> None:
        with self._lock:
            shared.users -= 1
            if shared is not self._latest and not shared.users:
                shared.generation.close()

    def _drop_latest(self) -> None:
        if self._latest and not self._latest.users:
            self._latest.generation.close()
        self._latest = None


class _Shared:
    """An open generation and the number of answers that use it."""

    def __init__(self, generation: OpenGeneration) -> None:
        self.generation = generation
        self.users = 0
