"""A corpus folder, its index, and the model that indexes it."""

import json
from pathlib import Path

import numpy as np
from index_bytes import holds
from index_fakes import LetterEmbedder

from index.storage.building.report import BuildReport
from index.storage.building.update import build_index
from index.storage.generations.current import open_current

A = "Der Kreml hat die Vorwürfe am Montag zurückgewiesen. Belege nannte der Sprecher am Abend nicht."
B = "Die Ernte ist in diesem Jahr ausgefallen. Viele Bauern fordern schnelle Hilfe vom Staat."


class Corpus:
    """A corpus folder, its index, and the model that indexes it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "corpus"
        self.folder.mkdir()
        self.index = folder / "index"
        self.embedder = LetterEmbedder()

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def write_rows(self, path: str, *rows: dict[str, str]) -> None:
        self.write(path, "".join(f"{json.dumps(row)}\n" for row in rows))

    def build(self, *, full: bool = False) -> BuildReport:
        """Brings the index up to date; `embedder.embedded` are then the passages that this build embedded."""
        self.embedder.embedded.clear()
        return build_index(
            self.folder, self.index, lambda: self.embedder, identity=self.embedder.identity, full=full
        )

    def texts(self) -> dict[str, str]:
        """The indexed articles' texts, by id."""
        with open_current(self.index) as generation:
            ids = [source.article_id for source in generation.store.articles()]
            return {id_: article.text for id_, article in generation.store.articles_of(ids).items()}

    def found(self, text: str) -> str:
        """The text of the passage nearest to this one."""
        with open_current(self.index, self.embedder) as generation:
            vector = np.array(self.embedder.embed_query(text))
            return generation.store.search_passages(vector, 1)[0][0].text

    def holds(self, text: str) -> bool:
        """Whether any file in the index's folder contains this text."""
        return holds(self.index, text)


def counts(report: BuildReport) -> dict[str, int]:
    names = ("added", "changed", "unchanged", "removed")
    return {name: getattr(report, name) for name in names if getattr(report, name)}
