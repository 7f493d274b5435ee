"""Related articles, and a corpus of them with its index and the LetterEmbedder."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from index_fakes import LetterEmbedder

from index.reading.rows.row import read_article_row
from index.storage.building.report import BuildReport
from index.storage.building.update import build_index
from index.storage.generations.current import open_current
from index.storage.generations.generation import OpenGeneration
from index.text.articles import Article

AGENCY = (
    "The main bridge over the river Lorn was closed on Friday after inspectors found cracks in a pylon. "
    "Some 62,000 vehicles use the crossing each day, according to the transport authority.",
    "Engineers said repairs would take at least seven weeks and cost an estimated 14 million euros. "
    "Ferries will run every ten minutes between the northern and southern banks from Saturday morning.",
    "The opposition accused the city of having ignored a warning in a report two years ago.",
)
LOCAL = "Councillor Dan Wetherby said the news would be on the agenda of next week's meeting in Ashfield."
OWN_REPORT = (
    "Drivers in Velmark woke up on Friday to find their most important crossing barred by concrete blocks. "
    "On an ordinary working day the span carries 62,000 cars, lorries and buses.",
    "Nobody should expect to drive across before seven weeks are over, experts reckon. "
    "A stopgap boat service starts this weekend, with a departure promised six times an hour.",
)


def make_article(article_id: str, *paragraphs: str, **fields: Any) -> Article:
    """An article of these paragraphs, as read from a row of a file."""
    row = {"id": article_id, "text": "\n\n".join(paragraphs), "language": "en", **fields}
    return read_article_row(row, path=f"{article_id}.jsonl", default_id=article_id)


def stored_relations(folder: Path) -> dict[str, list[Any]]:
    """All rows of all tables and arrays in a folder of relations, sorted where their order means nothing."""
    with closing(sqlite3.connect(folder / "relations.sqlite3")) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        tables = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    with np.load(folder / "comparisons.npz") as arrays:
        return {name: sorted(rows, key=repr) for name, rows in tables.items()} | {
            name: arrays[name].tolist() for name in arrays
        }


class Newsroom:
    """A corpus folder with a file per article, its index, and the model that indexes it."""

    def __init__(self, folder: Path) -> None:
        self.corpus = folder / "corpus"
        self.corpus.mkdir()
        self.index = folder / "index"
        self.embedder = LetterEmbedder()

    def write(self, article_id: str, *paragraphs: str, **fields: Any) -> None:
        row = {"id": article_id, "text": "\n\n".join(paragraphs), "language": "en", **fields}
        (self.corpus / f"{article_id}.jsonl").write_text(json.dumps(row), encoding="utf-8")

    def remove(self, article_id: str) -> None:
        (self.corpus / f"{article_id}.jsonl").unlink()

    def build(self, *, full: bool = False) -> BuildReport:
        return build_index(
            self.corpus, self.index, lambda: self.embedder, identity=self.embedder.identity, full=full
        )

    @contextmanager
    def open(self) -> Iterator[OpenGeneration]:
        with open_current(self.index) as generation:
            yield generation
