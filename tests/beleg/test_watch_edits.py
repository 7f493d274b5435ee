"""A folder under `--watch` is edited at random while the watcher is killed from time to time."""

import random
import shutil
import signal
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
import pytest
from beleg_process import Workplace
from watcher import Report, Watcher

from bot.assistant import Assistant
from index.models.embedder import Embedder
from index.storage.building.update import build_index
from index.storage.generations.current import open_current
from index.storage.generations.reader import IndexReader
from index.text.articles import Article

PLACES = ("harbour", "bridge", "school", "market", "station", "theatre", "library", "bakery")


class Newsroom:
    """A corpus folder that changes at random. No file name is used twice."""

    def __init__(self, workplace: Workplace, seed: int) -> None:
        self.folder = workplace.corpus
        self.random = random.Random(seed)
        self.written = 0
        for _ in range(4):
            self.add()

    def add(self) -> None:
        self._new_name().write_text(self._text(), "utf-8")

    def edit(self) -> None:
        self._any().write_text(self._text(), "utf-8")

    def rename(self) -> None:
        self._any().rename(self._new_name())

    def copy(self) -> None:
        shutil.copyfile(self._any(), self._new_name())

    def withdraw(self) -> None:
        if len(self._files()) > 1:
            self._any().unlink()
        else:
            self.add()

    def change(self) -> None:
        self.random.choice((self.add, self.edit, self.rename, self.copy, self.withdraw))()

    @property
    def names(self) -> set[str]:
        return {file.relative_to(self.folder).as_posix() for file in self._files()}

    def _files(self) -> list[Path]:
        return sorted(self.folder.rglob("*.txt"))

    def _any(self) -> Path:
        return self.random.choice(self._files())

    def _new_name(self) -> Path:
        self.written += 1
        file = self.folder / self.random.choice(("", "north", "south")) / f"{self.written}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        return file

    def _text(self) -> str:
        place, other = self.random.sample(PLACES, 2)
        number = self.random.randrange(1_000)
        return f"The {place} was closed on day {number}. The {other} stays open, the council said."


class Reader:
    """Asks repeatedly, and records every answer that cites what had already been reported as withdrawn."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        self._withdrawn: set[str] = set()
        self._stop = threading.Event()
        self.asked = 0
        self.wrong: list[str] = []

    def withdraw(self, report: Report) -> None:
        self._withdrawn |= set(report["named"]["removed"])

    @contextmanager
    def asking(self) -> Iterator[None]:
        thread = threading.Thread(target=self._ask)
        thread.start()
        try:
            yield
        finally:
            self._stop.set()
            thread.join()

    def _ask(self) -> None:
        while not self._stop.is_set():
            withdrawn = set(self._withdrawn)
            answer = self._assistant.ask(f"When was the {PLACES[self.asked % len(PLACES)]} closed?")
            cited = {citation.source.article_id for citation in answer.citations}
            cited |= {hit.passage.source.article_id for hit in answer.hits}
            self.wrong += sorted(cited & withdrawn)
            self.asked += 1


@pytest.mark.parametrize(
    ("edits", "seed"), [(8, 1), pytest.param(100, 2, marks=pytest.mark.soak, id="100 edits")]
)
def test_the_index_ends_as_a_full_build_and_nothing_withdrawn_is_cited(
    tmp_path: Path, embedder: Embedder, edits: int, seed: int
) -> None:
    workplace = Workplace(tmp_path)
    workplace.corpus.mkdir()
    newsroom = Newsroom(workplace, seed)
    watcher = Watcher(workplace)
    watcher.report()
    kills = set(newsroom.random.sample(range(edits), k=max(1, edits // 8)))
    with closing(IndexReader(workplace.index, embedder)) as index_reader:
        reader = Reader(Assistant(index_reader, embedder))
        with reader.asking():
            for number in range(edits):
                newsroom.change()
                if number in kills:
                    watcher.stop(signal.SIGKILL)
                    watcher = Watcher(workplace)
                    reader.withdraw(watcher.report())
                elif newsroom.random.random() < 0.4:
                    reader.withdraw(watcher.report())
            newsroom.add()
            while _ids(workplace.index) != newsroom.names:
                reader.withdraw(watcher.report())
            asked = reader.asked
            while reader.asked < asked + 2 * len(PLACES):
                threading.Event().wait(0.01)
        watcher.stop(signal.SIGINT)
    assert reader.wrong == []
    build_index(workplace.corpus, tmp_path / "full", lambda: embedder, identity=embedder.identity)
    articles, vectors = _contents(workplace.index)
    articles_at_once, vectors_at_once = _contents(tmp_path / "full")
    assert articles == articles_at_once
    assert vectors.keys() == vectors_at_once.keys()
    for passage_id, rows in vectors.items():
        # Chroma returns copied vectors with the last bit of their numbers rounded again.
        np.testing.assert_allclose(rows, vectors_at_once[passage_id], atol=1e-3)


def _ids(index: Path) -> set[str]:
    with open_current(index) as generation:
        return {source.article_id for source in generation.store.articles()}


def _contents(index: Path) -> tuple[dict[str, Article], dict[str, np.ndarray]]:
    """All articles, and the vectors of all passages."""
    with open_current(index) as generation:
        store = generation.store
        articles = store.articles_of([source.article_id for source in store.articles()])
        ids = [passage.id for passage in store.all_passages()]
        return articles, {id_: np.array(one.own) for id_, one in store.vectors(ids).items()}
