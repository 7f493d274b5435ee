"""Articles on disk between reading and embedding: those of a corpus may not fit into memory."""

import pickle
from collections.abc import Iterator
from pathlib import Path
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import Self

from index.articles import Article
from index.build.cut import CutArticle, cut

_IN_MEMORY_BYTES = 8_000_000
"""The articles of a small build never touch the disk."""


class Spool:
    """Articles in the order in which they were added, each cut into passages; to be closed.

    What does not fit into memory lies in an unnamed file in `folder`, which goes with the process.
    """

    def __init__(self, folder: Path) -> None:
        self._file = SpooledTemporaryFile(_IN_MEMORY_BYTES, dir=str(folder))  # noqa: SIM115  # see close
        self._articles = 0
        self._texts = 0

    def __len__(self) -> int:
        return self._articles

    @property
    def texts_count(self) -> int:
        """How many texts are embedded for all of them."""
        return self._texts

    def add(self, article: Article) -> None:
        """Raises OSError when the disk is full."""
        added = cut(article)
        pickle.dump(added, self._file, pickle.HIGHEST_PROTOCOL)
        self._articles += 1
        self._texts += added.texts_count

    def __iter__(self) -> Iterator[CutArticle]:
        """All of them, as often as wanted; nothing may be added meanwhile."""
        self._file.seek(0)
        for _ in range(self._articles):
            yield pickle.load(self._file)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
