"""Articles on disk between reading and embedding: those of a corpus may not fit into memory."""

import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import SpooledTemporaryFile

from index.storage.building.cut import CutArticle, cut
from index.text.articles import Article

_IN_MEMORY_BYTES = 8_000_000
"""The articles of a small build are never written to the disk."""


@contextmanager
def open_spool(folder: Path) -> Iterator["Spool"]:
    """An empty spool, until the block ends. What does not fit into memory goes into an unnamed file in
    `folder`, which disappears with the process."""
    with SpooledTemporaryFile(_IN_MEMORY_BYTES, dir=str(folder)) as file:
        yield Spool(file)


class Spool:
    """Articles in the order in which they were added, each cut into passages."""

    def __init__(self, file: SpooledTemporaryFile[bytes]) -> None:
        self._file = file
        self._articles = 0
        self._texts = 0
        self.passages = 0

    def __len__(self) -> int:
        """The number of articles."""
        return self._articles

    @property
    def texts_count(self) -> int:
        """How many texts are embedded for all of them."""
        return self._texts

    def add(self, article: Article) -> None:
        """Raises OSError if the disk is full."""
        added = cut(article)
        pickle.dump(added, self._file, pickle.HIGHEST_PROTOCOL)
        self._articles += 1
        self._texts += added.texts_count
        self.passages += len(added.passages)

    def __iter__(self) -> Iterator[CutArticle]:
        """All of them, as often as needed; nothing may be added meanwhile."""
        self._file.seek(0)
        for _ in range(self._articles):
            yield pickle.load(self._file)
