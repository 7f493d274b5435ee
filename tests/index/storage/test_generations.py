import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from beleg_process import IMPORTS, ROOT
from index_bytes import holds
from index_fakes import LetterEmbedder

from index.errors import IndexBusy, IndexDamaged, NoIndex, OtherModel, StoredIndexError
from index.storage.building.purge import purge_index
from index.storage.building.report import BuildReport
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current
from index.storage.generations.generation import OpenGeneration
from index.storage.generations.locks import write_lock
from index.storage.generations.publishing import rollback
from index.storage.generations.reader import IndexReader

EMBEDDER = LetterEmbedder()


class Index:
    """An index of a corpus folder with a single article, `a.txt`."""

    def __init__(self, folder: Path) -> None:
        self.corpus = folder / "corpus"
        self.corpus.mkdir()
        self.folder = folder / "index"

    def publish(self, text: str) -> BuildReport:
        """Builds a new generation in which the article has this text."""
        (self.corpus / "a.txt").write_text(text, encoding="utf-8")
        return build_index(self.corpus, self.folder, lambda: EMBEDDER, identity="letters")

    def generations(self) -> set[str]:
        return {folder.name for folder in (self.folder / "generations").iterdir()}

    def text(self) -> str:
        with open_current(self.folder, EMBEDDER) as generation:
            return text_in(generation)

    def holds(self, text: str) -> bool:
        """Whether any file of the index contains this text."""
        return holds(self.folder, text)

    def segments(self) -> set[str]:
        return {folder.name for folder in (self.folder / "segments").iterdir()}

    def segment(self) -> Path:
        """The folder of the current generation's only segment."""
        (record,) = current(self.folder).manifest.segments
        return self.folder / "segments" / record.name


def text_in(generation: OpenGeneration) -> str:
    article = generation.store.article("a.txt")
    assert article is not None
    return article.text


@pytest.fixture
def index(tmp_path: Path) -> Index:
    return Index(tmp_path)


def test_without_an_index_the_remedy_is_named(tmp_path: Path) -> None:
    for read in (current, open_current, rollback, purge_index):
        with pytest.raises(NoIndex, match="run `beleg index`"):
            read(tmp_path / "nowhere")


def test_the_newest_generation_answers_and_one_before_stays(index: Index) -> None:
    names = [index.publish(f"Version {number} erschien am Montag.").generation for number in range(3)]
    assert index.text() == "Version 2 erschien am Montag."
    assert index.generations() == set(names[1:])
    assert len(index.segments()) == 2


def test_rollback_goes_back_one_generation_and_no_further(index: Index) -> None:
    for number in range(3):
        index.publish(f"Version {number} erschien am Montag.")
    assert rollback(index.folder) == current(index.folder)
    assert index.text() == "Version 1 erschien am Montag."
    with pytest.raises(StoredIndexError, match="no generation before"):
        rollback(index.folder)
    assert len(index.generations()) == len(index.segments()) == 1


def test_after_a_rollback_the_next_build_brings_the_corpus_back(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    index.publish("Version 1 erschien am Montag.")
    rollback(index.folder)
    assert index.publish("Version 1 erschien am Montag.").changed == 1
    assert index.text() == "Version 1 erschien am Montag."


def test_after_a_purge_what_was_withdrawn_is_nowhere(index: Index) -> None:
    index.publish("Der Kreml hat die Vorwürfe zurückgewiesen.")
    index.publish("Die Ernte ist in diesem Jahr ausgefallen.")
    assert index.holds("Kreml")
    assert purge_index(index.folder) == ()
    assert not index.holds("Kreml")
    assert index.text() == "Die Ernte ist in diesem Jahr ausgefallen."
    with pytest.raises(StoredIndexError, match="no generation before"):
        rollback(index.folder)


def test_a_purge_after_a_rollback_deletes_the_newer_generation(index: Index) -> None:
    index.publish("Die Ernte ist in diesem Jahr ausgefallen.")
    index.publish("Der Kreml hat die Vorwürfe zurückgewiesen.")
    rollback(index.folder)
    purge_index(index.folder)
    assert not index.holds("Kreml")


def test_a_purged_generation_goes_when_its_last_reader_lets_go(index: Index) -> None:
    old = index.publish("Der Kreml hat die Vorwürfe zurückgewiesen.").generation
    first, second = open_current(index.folder), open_current(index.folder)
    index.publish("Die Ernte ist in diesem Jahr ausgefallen.")
    assert purge_index(index.folder) == (old,)
    first.close()
    assert text_in(second) == "Der Kreml hat die Vorwürfe zurückgewiesen."
    second.close()
    assert not index.holds("Kreml")


def test_a_held_generation_outlives_two_builds(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    with open_current(index.folder) as held:
        for number in (1, 2, 3):
            index.publish(f"Version {number} erschien am Montag.")
        assert text_in(held) == "Version 0 erschien am Montag."
        assert len(index.generations()) == 3
    assert len(index.generations()) == 2


def test_a_second_writer_is_turned_away_at_once(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    with write_lock(index.folder):
        for write in (
            rollback,
            purge_index,
            lambda folder: index.publish("Version 1 erschien am Montag."),
        ):
            with pytest.raises(IndexBusy, match="wait"):
                write(index.folder)
    assert index.text() == "Version 0 erschien am Montag."


def test_an_index_made_with_another_model_says_so(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    with pytest.raises(OtherModel, match=r"'letters'.*'other'.*run `beleg index`"):
        open_current(index.folder, LetterEmbedder("other"))


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[]", b"{}", b'{"current": 1}', b'{"current": "../.."}', b'{"current": "gone"}'],
)
def test_a_damaged_pointer_is_told_with_its_remedy(index: Index, content: bytes) -> None:
    index.publish("Version 0 erschien am Montag.")
    (index.folder / "current").write_bytes(content)
    for read in (current, open_current):
        with pytest.raises(IndexDamaged, match="beleg index --full"):
            read(index.folder)


def other_format(manifest: bytes) -> bytes:
    return json.dumps(json.loads(manifest) | {"format": 9}).encode()


def other_name(manifest: bytes) -> bytes:
    return json.dumps(json.loads(manifest) | {"name": "g9"}).encode()


@pytest.mark.parametrize("damage", [lambda _: b"", lambda m: m[: len(m) // 2], other_format, other_name])
def test_a_damaged_manifest_is_told_with_its_remedy(index: Index, damage: Callable[[bytes], bytes]) -> None:
    index.publish("Version 0 erschien am Montag.")
    manifest = current(index.folder).folder / "manifest.json"
    manifest.write_bytes(damage(manifest.read_bytes()))
    with pytest.raises(IndexDamaged, match="beleg index --full"):
        current(index.folder)


@pytest.mark.parametrize(
    "name", ["chroma.sqlite3", "data_level0.bin", "header.bin", "articles.sqlite3", "vectors.bin"]
)
@pytest.mark.parametrize("damage", ["missing", "cut short"])
def test_a_damaged_chroma_folder_is_told_with_its_remedy(index: Index, name: str, damage: str) -> None:
    index.publish("Version 0 erschien am Montag.")
    file = next(index.segment().rglob(name))
    content = file.read_bytes()
    file.unlink()
    if damage == "cut short":
        file.write_bytes(content[: len(content) // 2])
    with pytest.raises(IndexDamaged, match=f"{damage}.*beleg index --full"):
        open_current(index.folder)


def test_rollback_does_not_go_back_to_a_damaged_generation(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    old = index.segment()
    index.publish("Version 1 erschien am Montag.")
    (old / "chroma" / "chroma.sqlite3").unlink()
    with pytest.raises(IndexDamaged):
        rollback(index.folder)
    assert index.text() == "Version 1 erschien am Montag."


def test_a_reader_notices_a_new_generation_and_lets_go_of_the_old(index: Index) -> None:
    reader = IndexReader(index.folder, EMBEDDER)
    for number in range(4):
        index.publish(f"Version {number} erschien am Montag.")
        with reader.use() as generation:
            assert text_in(generation) == f"Version {number} erschien am Montag."
    assert len(index.generations()) == 2
    reader.close()


def test_an_answer_in_flight_keeps_its_generation(index: Index) -> None:
    reader = IndexReader(index.folder, EMBEDDER)
    index.publish("Version 0 erschien am Montag.")
    with reader.use() as in_flight:
        index.publish("Version 1 erschien am Montag.")
        with reader.use() as generation:
            assert text_in(generation) == "Version 1 erschien am Montag."
        purge_index(index.folder)
        reader.close()
        assert text_in(in_flight) == "Version 0 erschien am Montag."
    assert len(index.generations()) == 1


def test_a_reader_that_does_not_follow_keeps_the_first_generation(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    with closing(IndexReader(index.folder, EMBEDDER, follow=False)) as reader:
        for number in range(1, 4):
            with reader.use() as generation:
                assert text_in(generation) == "Version 0 erschien am Montag."
            index.publish(f"Version {number} erschien am Montag.")


def test_readers_are_never_disturbed_by_a_writer(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    reader = IndexReader(index.folder, EMBEDDER)
    done = threading.Event()
    wrong: list[object] = []

    def read() -> None:
        while not done.is_set():
            try:
                with reader.use() as shared, open_current(index.folder) as own:
                    for generation in (shared, own):
                        [(passage, _)] = generation.store.search_passages(
                            EMBEDDER.embed_query("am Montag"), 5
                        )
                        if passage.text != text_in(generation):
                            wrong.append(passage)
            except Exception as error:
                wrong.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(5):
        index.publish(f"Version {number} erschien am Montag, {'sehr ' * number}spät.")
    done.set()
    for thread in threads:
        thread.join()
    reader.close()
    assert wrong == []
    assert len(index.generations()) == 2


def open_files() -> int:
    return sum(1 for _ in Path("/dev/fd").iterdir())


def test_thirty_openings_leave_no_file_open(index: Index) -> None:
    index.publish("Version 0 erschien am Montag.")
    index.text()
    before = open_files()
    for _ in range(30):
        index.text()
    assert open_files() <= before + 5  # an engine closes its own a moment later


BUILD_AND_STOP = """
import sys
from pathlib import Path

from index.storage.building.update import build_index
from index_bytes import holds
from index_fakes import LetterEmbedder

corpus, index, stop = sys.argv[1:]

def progress(stage, done, total):
    if stop == f"{stage} {done == total}":
        print("stopped", flush=True)
        sys.stdin.read()

build_index(Path(corpus), Path(index), LetterEmbedder, identity="letters", progress=progress)
"""


def test_killed_at_any_stage_a_whole_index_answers_and_the_next_build_succeeds(tmp_path: Path) -> None:
    before, after = "Version 0 erschien am Montag.", "Version 1 erschien am Dienstag."
    stops = {
        "embedding True": before,
        "checking False": before,
        "checking True": after,
    }
    children: dict[str, tuple[Index, subprocess.Popen[bytes]]] = {}
    for stop in stops:
        (tmp_path / stop).mkdir()
        index = Index(tmp_path / stop)
        index.publish(before)
        (index.corpus / "a.txt").write_text(after, encoding="utf-8")
        command = [sys.executable, "-c", BUILD_AND_STOP, index.corpus, index.folder, stop]
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": IMPORTS},
        )
        children[stop] = index, child
    for stop, (index, child) in children.items():
        with child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"stopped\n"
            with pytest.raises(IndexBusy):
                index.publish(after)
            child.kill()
        assert index.text() == stops[stop]
        assert index.publish(after).articles == 1
        assert index.text() == after
        assert len(index.generations()) == len(index.segments()) == 2
