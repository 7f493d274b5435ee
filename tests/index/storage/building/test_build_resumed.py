"""A build that was stopped continues where it was."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from beleg_process import IMPORTS, ROOT
from index_fakes import WordEmbedder

from index.errors import NoIndex
from index.models.embedder import TextKind
from index.storage.building.purge import purge_index
from index.storage.building.report import BuildReport
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current
from index.storage.generations.embedded import EmbeddedResult, EmbeddedTexts, count_embedded
from index.storage.generations.underway import build_under_way
from index.storage.passage_vectors.coding import CodedTokens, Coding

TEXTS = {
    "crane.txt": "The crane fell at noon. Nobody was hurt by it.",
    "ferry.txt": "When did the ferry sail? It sailed on Monday.",
    "storm.txt": "The storm sank a boat. Its crew swam ashore.",
}


class Stopping(WordEmbedder):
    """An embedder that is interrupted when it is asked for another passage after `after`."""

    def __init__(self, after: int = 1_000) -> None:
        super().__init__()
        self.after = after

    def _embed(self, texts: Sequence[str], kind: TextKind, progress: object) -> np.ndarray:
        if kind == "passage" and len(self.embedded) + len(texts) > self.after:
            raise KeyboardInterrupt
        return super()._embed(texts, kind, lambda more: None)


class Corpus:
    def __init__(self, folder: Path) -> None:
        self.folder, self.index = folder / "corpus", folder / "index"
        self.folder.mkdir()
        for name, text in TEXTS.items():
            (self.folder / name).write_text(text)

    def build(self, embedder: WordEmbedder, *, full: bool = False, identity: str = "letters") -> BuildReport:
        return build_index(self.folder, self.index, lambda: embedder, identity=identity, full=full)

    def vectors(self, folder: Path | None = None) -> dict[str, tuple[list[object], list[object]]]:
        """What is stored for each passage: its vectors and its tokens."""
        with open_current(folder or self.index) as generation:
            ids = [passage.id for passage in generation.store.all_passages()]
            stored = generation.store.vectors(ids)
            return {
                id_: (vectors.own.tolist(), vectors.tokens.codes.tolist() if vectors.tokens else [])
                for id_, vectors in stored.items()
            }


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path)


def test_an_interrupted_build_goes_on_where_it_was(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        corpus.build(Stopping(after=3))  # the passages, and then no sentence
    assert count_embedded(corpus.index, "letters") == 3
    with pytest.raises(NoIndex):
        current(corpus.index)

    second = WordEmbedder()
    report = corpus.build(second)
    assert (report.added, report.resumed) == (3, 3)
    assert second.embedded == [
        sentence
        for text in TEXTS.values()
        for sentence in text.replace("? ", "?|").replace(". ", ".|").split("|")
    ]
    at_once = tmp_path / "at-once"
    build_index(corpus.folder, at_once, WordEmbedder, identity="letters")
    assert corpus.vectors() == corpus.vectors(at_once)


def test_what_was_kept_goes_once_it_is_published(corpus: Corpus) -> None:
    with pytest.raises(KeyboardInterrupt):
        corpus.build(Stopping(after=3))
    corpus.build(WordEmbedder())
    assert [path.name for path in corpus.index.iterdir() if "embedded" in path.name] == []
    again = WordEmbedder()
    assert corpus.build(again, full=True).resumed == 0
    assert len(again.embedded) == 9


def test_what_another_model_made_is_not_taken(corpus: Corpus) -> None:
    with pytest.raises(KeyboardInterrupt):
        corpus.build(Stopping(after=3))
    assert count_embedded(corpus.index, "other letters") == 0
    other = WordEmbedder()
    assert corpus.build(other, identity="other letters").resumed == 0
    assert len(other.embedded) == 9


def test_what_cannot_be_read_is_made_again(corpus: Corpus) -> None:
    with pytest.raises(KeyboardInterrupt):
        corpus.build(Stopping(after=3))
    next(corpus.index.glob("embedded.db")).write_bytes(b"no database " * 1_000)
    embedder = WordEmbedder()
    assert corpus.build(embedder).added == 3
    assert len(embedder.embedded) == 9


def test_purging_removes_what_a_stopped_build_kept(corpus: Corpus) -> None:
    corpus.build(WordEmbedder())
    (corpus.folder / "new.txt").write_text("A fourth report came in late. It was short.")
    with pytest.raises(KeyboardInterrupt):
        corpus.build(Stopping(after=1))
    assert count_embedded(corpus.index, "letters") == 1
    purge_index(corpus.index)
    assert count_embedded(corpus.index, "letters") == 0


@pytest.mark.parametrize("with_tokens", [True, False])
def test_what_is_kept_comes_back_as_it_was(tmp_path: Path, with_tokens: bool) -> None:
    coding = Coding(np.zeros(4, np.float32))
    tokens = CodedTokens(coding, np.array([[1, 2], [3, 4]], np.uint8), np.array([[0, 2], [3, 9]], np.uint16))
    made = EmbeddedResult(np.array([0.25, -1.5], np.float32), tokens if with_tokens else None)
    with EmbeddedTexts(tmp_path, "letters", coding) as kept:
        kept.put([("a text", made)], passages=True)
    with EmbeddedTexts(tmp_path, "letters", coding) as kept:
        (found,) = kept.of(["a text", "another"], passages=True).values()
        assert found.vector.tolist() == [0.25, -1.5]
        codes = found.tokens.codes.tolist() if found.tokens else None
        assert codes == ([[1, 2], [3, 4]] if with_tokens else None)
        assert kept.of(["a text"], passages=False) == {}


KILLED = """
import os, sys
from pathlib import Path

from index.storage.building.update import build_index
from test_build_resumed import Stopping

class Killed(Stopping):
    def _embed(self, texts, kind, progress):
        try:
            return super()._embed(texts, kind, progress)
        except KeyboardInterrupt:
            print("stopped", flush=True)
            sys.exit(sys.stdin.read())

build_index(Path(sys.argv[1]), Path(sys.argv[2]), lambda: Killed(after=3), identity="letters")
"""


def test_a_build_tells_how_far_it_is_until_it_is_killed(corpus: Corpus) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, corpus.folder, corpus.index],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(Path(__file__).parent), IMPORTS))},
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"stopped\n"
        progress = build_under_way(corpus.index)
        assert progress is not None
        assert (progress.stage, progress.pid) == ("embedding", child.pid)
        with pytest.raises(NoIndex, match=r"is being made: embedding, \d of 9: ask again"):
            current(corpus.index)
        child.kill()
    assert build_under_way(corpus.index) is None
    with pytest.raises(NoIndex, match="run `beleg index`"):
        current(corpus.index)
    assert corpus.build(WordEmbedder()).added == 3
    assert build_under_way(corpus.index) is None
