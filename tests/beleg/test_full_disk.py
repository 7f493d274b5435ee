"""The disk is full: questions are answered, and indexing fails in one line and leaves the index unchanged."""

import errno
import json
import resource
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from beleg_process import ROOT, Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from index_fakes import WordEmbedder
from telegram_reader import Reader
from unwritable import can_mount, fill, small_disk

from evaluation.writing import write_file
from index.errors import BelegError, StoredIndexError
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current

FERRY = "When does the ferry Malsund sail again?"
ANSWER = "The ferry Malsund sails again on Monday."
QUESTION = "What does the union leader Ines Quast demand?"

needs_mounting = pytest.mark.skipif(not can_mount(), reason="nothing can be mounted here")


@needs_mounting
def test_on_a_full_disk_everything_is_answered_and_nothing_indexed(
    harbour: Workplace, tmp_path: Path
) -> None:
    with small_disk(tmp_path, kilobytes=6_000) as disk:
        folder = disk.seen
        for name in ("corpus", ".beleg"):
            shutil.copytree(harbour.folder / name, folder / name)
        row = {"id": "ferry", "user_input": FERRY, "reference_context_ids": ["ferry.txt"]}
        (folder / "questions.jsonl").write_text(json.dumps(row))
        place = replace(harbour, folder=tmp_path, through=disk.through)
        place.json("index", "corpus", "--full")  # of the copied corpus
        (folder / "corpus" / "new.txt").write_text("The bridge over the Ohle is closed.")
        # Enough room to begin, not to finish.
        fill(folder, leave_kilobytes=300)
        _assert_not_indexed(place, folder)
        fill(folder)
        settings = {"TMPDIR": str(tmp_path)}
        told = place.run("chat", typed=f"{FERRY}\n", **settings)
        assert (told.returncode, told.stdout.partition(" [1]")[0]) == (0, f"ferry.txt\n  {ANSWER}"), (
            told.stderr
        )
        _assert_not_indexed(place, folder)
        run = place.run("evaluate", "questions.jsonl", "--save", "run.json", "--json", **settings)
        assert run.returncode == 1
        result = json.loads(run.stdout)
        assert result["per_question"][0]["answer"].startswith(ANSWER)
        assert result["error"] == "The saved run 'run.json' cannot be written (No space left on device)"
        assert not (folder / "run.json.new").exists()


def _assert_not_indexed(place: Workplace, folder: Path) -> None:
    before = _files(folder / ".beleg" / "index")
    done = place.run("index")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "'.beleg/index" in done.stderr
    assert "make sure that the disk has room" in done.stderr
    assert _files(folder / ".beleg" / "index") == before


def _files(index: Path) -> set[Path]:
    """All files except those kept from an unfinished build for the next one."""
    return {file for file in index.rglob("*") if not file.name.startswith("embedded.db")}


@needs_mounting
def test_a_bot_whose_disk_is_full_answers_and_remembers_when_there_is_room_again(
    newsroom: Workplace, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    state.mkdir()
    run_through = ("-c", "import os, sys; os.execvp(sys.argv[1], sys.argv[1:])")
    with BotApi() as api, small_disk(state, kilobytes=600) as disk:
        command = (*run_through, *disk.through, sys.executable, "-m", "beleg", "telegram")
        settings = {
            "BELEG_INDEX": str(newsroom.index),
            "BELEG_STATE_URL": f"sqlite:///{state}/state.db",
            "PYTHONPATH": str(ROOT),
        }
        anna = Reader(api, 1001)
        with BotProcess(api, tmp_path, command, allowed="*", **settings) as bot:
            assert "300 crowns" in anna.write(QUESTION).text
            fill(disk.seen)
            answer = anna.write(QUESTION)
            assert "300 crowns" in answer.text
            assert "300 crowns" in anna.write(QUESTION, reply_to_message_id=answer.message_id).text
            assert anna.write("/new").text.startswith("I cannot remember anything at the moment")
            assert bot.written.count("messages are answered, but not remembered") == 1
            (disk.seen / "filling").unlink()
            assert "300 crowns" in anna.write(QUESTION).text
            api.wait_until_confirmed()
            assert bot.written.count("Messages are remembered again") == 1
            assert bot.stop(signal.SIGTERM) == 0
        fill(disk.seen)
        with BotProcess(api, tmp_path, command, allowed="*", **settings) as bot:
            assert "300 crowns" in anna.write(QUESTION).text
            assert bot.written.count("it answers, and remembers only as long as it runs") == 1


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"The ferry {number} sank in a storm off Velmark on Monday.")
    return folder


@contextmanager
def _files_of_at_most(size_bytes: int) -> Iterator[None]:
    """Lets no file of this process get larger: much like a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


SIZES = (0, 100, 1_000, 5_000, 20_000, 100_000, 150_000)


@pytest.mark.parametrize("change", ["added", "changed", "rebuilt"])
def test_wherever_the_room_ends_the_index_before_answers_and_nothing_is_left(
    corpus: Path, tmp_path: Path, change: str
) -> None:
    index = tmp_path / "index"
    before = build_index(corpus, index, WordEmbedder, identity="letters")
    (corpus / ("new.txt" if change == "added" else "0.txt")).write_text(
        "A crane fell on the ferry in a storm."
    )
    full = change == "rebuilt"
    for size in SIZES:
        with _files_of_at_most(size), pytest.raises(StoredIndexError) as told:
            build_index(corpus, index, WordEmbedder, identity="letters", full=full)
        assert "\n" not in str(told.value)
        assert str(index) in told.value.problem
        _assert_as_before(index, before.generation)
    assert build_index(corpus, index, WordEmbedder, identity="letters", full=full).generation != (
        before.generation
    )


STAGES = (
    "index.storage.passage_vectors.files.PassageVectorWriter.write",
    "index.storage.passage_vectors.files.Path.write_bytes",
    "index.storage.segments.writer.save_terms",
    "index.storage.segments.writer.zero_unused_rows",
    "index.storage.generations.publishing.write_manifest",
    "index.storage.generations.publishing.sync",
    "index.storage.generations.publishing.write_pointer",
    "index.storage.generations.manifest.os.fsync",
)


@pytest.mark.parametrize("stage", STAGES)
def test_a_disk_that_is_full_at_one_stage_leaves_the_index_before(
    corpus: Path, tmp_path: Path, stage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = tmp_path / "index"
    before = build_index(corpus, index, WordEmbedder, identity="letters")
    (corpus / "new.txt").write_text("A crane fell on the ferry in a storm.")

    def no_room(*arguments: object, **options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(stage, no_room)
        with pytest.raises(StoredIndexError) as told:
            build_index(corpus, index, WordEmbedder, identity="letters")
    assert told.value.problem == f"The index in {str(index)!r} cannot be written (No space left on device)"
    _assert_as_before(index, before.generation)
    assert build_index(corpus, index, WordEmbedder, identity="letters").added == 1


def _assert_as_before(index: Path, generation: str) -> None:
    assert [folder.name for folder in (index / "generations").iterdir()] == [generation]
    top = {file.name for file in _files(index) if file.parent == index}
    assert top == {"current", "generations", "segments", "write.lock"}
    manifest = current(index).manifest
    assert manifest.name == generation
    segments = {folder.name for folder in (index / "segments").iterdir()}
    assert segments == {record.name for record in manifest.segments}
    with open_current(index, WordEmbedder()) as opened:
        assert opened.store.counts().articles == 3
        assert len(list(opened.store.all_passages())) == 3


def test_a_file_that_cannot_be_written_whole_is_not_there_at_all(tmp_path: Path) -> None:
    with _files_of_at_most(1000), pytest.raises(BelegError, match="cannot be written"):
        write_file(tmp_path / "run.json", bytes(2000), what="The saved run")
    assert list(tmp_path.iterdir()) == []
