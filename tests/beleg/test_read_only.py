"""The folder is not writable: questions are still answered, and indexing says so in one line."""

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from beleg_process import BELEG, ROOT, Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from index_fakes import LetterEmbedder
from telegram_reader import Reader
from unwritable import Forbidding, can_mount, ways_to_forbid

from index.private_folders import PrivateFolder, make_private_folder
from index.storage.building.update import build_index
from index.storage.generations.current import current, open_current

FERRY = "When does the ferry Malsund sail again?"
TEXT = "The ferry sails again on Monday."
ANSWER = "The ferry Malsund sails again on Monday."
ASKED = (
    ("ask", FERRY),
    ("search", "the crane"),
    ("show", "crane"),
    ("status",),
    ("evaluate", "questions.jsonl"),
)

_WAYS = ways_to_forbid()


@pytest.fixture(params=_WAYS.values() or [None], ids=_WAYS.keys() or ["none"])
def forbid(request: pytest.FixtureRequest) -> Forbidding:
    if request.param is None:
        pytest.skip("nothing can be mounted here, and root keeps its powers")
    way: Forbidding = request.param
    return way


@pytest.fixture(scope="module")
def writable(harbour: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    folder = tmp_path_factory.mktemp("unwritable") / "workplace"
    shutil.copytree(harbour.folder, folder)
    place = replace(harbour, folder=folder)
    row = {"id": "ferry", "user_input": FERRY, "reference_context_ids": ["ferry.txt"]}
    (folder / "questions.jsonl").write_text(json.dumps(row))
    place.json("index", "corpus", "--full")  # of the copied corpus
    (folder / ".beleg" / "evaluations").mkdir(exist_ok=True)  # which an evaluation makes
    return place


@pytest.fixture(scope="module")
def unwritable(writable: Workplace) -> Iterator[Workplace]:
    if not _WAYS:
        pytest.skip("nothing can be mounted here, and root keeps its powers")
    forbid = next(iter(_WAYS.values()))
    with forbid(writable.folder) as through:
        yield replace(writable, through=through)


def _values(told: dict[str, Any]) -> dict[str, Any]:
    """The values that are the same every time."""
    kept = {name: value for name, value in told.items() if name not in ("seconds", "metrics", "by")}
    return {**kept, "metrics": {name: of["value"] for name, of in _metrics(told)}}


def _metrics(told: dict[str, Any]) -> list[tuple[str, dict[str, float]]]:
    return [(name, of) for name, of in told.get("metrics", {}).items() if "seconds" not in name]


def test_a_conversation_is_held_and_indexing_says_in_one_line_that_it_cannot_be(
    writable: Workplace, forbid: Forbidding
) -> None:
    with forbid(writable.folder) as through:
        place = replace(writable, through=through)
        chat, index = place.run("chat", typed=f"{FERRY}\n/sources\n"), place.run("index", "--json")
    outlets = "2 articles of one outlet:\n• Post (1)\nFrom 2025-03-04 to 2025-03-04.\n"
    assert (chat.returncode, chat.stderr) == (0, outlets)
    assert ANSWER in chat.stdout
    assert (index.returncode, index.stderr) == (1, "")
    assert json.loads(index.stdout)["error"].startswith("The index in '.beleg/index' cannot be written (")


@pytest.mark.parametrize("question", ASKED, ids=lambda question: question[0])
def test_every_question_is_answered_as_where_one_may_write(
    writable: Workplace, unwritable: Workplace, question: Sequence[str]
) -> None:
    done = unwritable.run(*question, "--json")
    assert done.returncode == 0, done.stderr
    told, expected = json.loads(done.stdout), writable.json(*question)
    for run in (told, expected):
        for answered in run.get("per_question", ()):
            answered.pop("seconds", None)
    assert _values(told) == _values(expected)
    unkept = "Answers cannot be kept in '.beleg/evaluations'"
    assert [line.startswith(unkept) for line in done.stderr.splitlines()] == [True] * ("evaluate" in question)


@pytest.mark.parametrize(
    ("command", "named"),
    [
        (("index", "--rollback"), "The index in '.beleg/index' cannot be written"),
        (("index", "--purge"), "The index in '.beleg/index' cannot be written"),
        (("evaluate", "questions.jsonl", "--corpus", "corpus"), "The index in '.beleg/evaluations/index-"),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, tuple) else "",
)
def test_what_has_to_write_says_in_one_line_that_it_cannot(
    unwritable: Workplace, command: Sequence[str], named: str
) -> None:
    before = sorted(unwritable.index.rglob("*"))
    done = unwritable.run(*command, TELEGRAM_BOT_TOKEN="1:a")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(named)
    assert done.stderr.count("\n") == 1
    assert sorted(unwritable.index.rglob("*")) == before


def test_a_bot_answers_where_nothing_can_be_kept_and_says_once_that_nothing_is(
    unwritable: Workplace, tmp_path: Path
) -> None:
    run_through = ("-c", "import os, sys; os.execvp(sys.argv[1], sys.argv[1:])")
    command = (*run_through, *unwritable.through, "sh", "-c", 'cd "$0" && exec "$@"', str(unwritable.folder))
    with BotApi() as api:
        anna = Reader(api, 1001)
        settings = {"PYTHONPATH": str(ROOT)}
        with BotProcess(api, tmp_path, (*command, *BELEG, "telegram"), allowed="*", **settings) as bot:
            assert anna.write(FERRY).text.startswith(f"ferry.txt\n{ANSWER}")
            assert "Its engine had failed." in anna.write("And what had failed?").text
            assert "a new subject" in anna.write("/new").text
            assert bot.stop(signal.SIGTERM) == 0
        told, ready = bot.written.splitlines()
    assert told.startswith("The database 'sqlite:///.beleg/state.db' cannot be used (")
    assert told.endswith("it answers, and remembers only as long as it runs")
    assert ready.startswith("Beleg answers as ")


def test_the_state_folder_may_be_missing_where_the_index_is_elsewhere(
    unwritable: Workplace, tmp_path: Path
) -> None:
    elsewhere = Workplace(tmp_path, {"BELEG_INDEX": str(unwritable.index)})
    assert ANSWER in elsewhere.run("ask", FERRY).stdout
    assert list(tmp_path.iterdir()) == []


def test_the_memory_gets_the_folder_that_it_needs(tmp_path: Path) -> None:
    assert Workplace(tmp_path).run("feedback").returncode == 0
    assert (tmp_path / ".beleg" / "state.db").exists()


@pytest.mark.skipif(not can_mount(), reason="nothing can be mounted here")
def test_an_index_that_somebody_else_rebuilds_is_followed(tmp_path: Path) -> None:
    place = Workplace(tmp_path)
    place.write("ferry.txt", "The ferry Malsund sails again on Monday.")
    place.json("index")
    with ways_to_forbid()["mounted"](tmp_path) as through:
        chat = subprocess.Popen(
            [*through, *BELEG, "chat"],
            cwd=tmp_path,
            env=place.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        assert chat.stdin
        assert chat.stdout
        print(FERRY, file=chat.stdin, flush=True)
        assert [chat.stdout.readline().strip() for _ in range(2)] == ["ferry.txt", f"{ANSWER} [1]"]
        place.write("ferry.txt", "The ferry Malsund sails again on Friday.")
        place.json("index")
        place.json("index", "--purge")
        told, _ = chat.communicate(f"/new\n{FERRY}\n")
    assert "The ferry Malsund sails again on Friday." in told
    assert chat.returncode == 0


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """An index whose vectors are letters."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text(TEXT)
    build_index(tmp_path / "corpus", tmp_path / "index", LetterEmbedder, identity="letters")
    return tmp_path / "index"


def _database(index: Path) -> Path:
    (record,) = current(index).manifest.segments
    return index / "segments" / record.name / "chroma" / "chroma.sqlite3"


def _look_aside(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    """Makes every folder look unwritable; copies are made at `place`."""
    place.mkdir(exist_ok=True)
    monkeypatch.setattr("index.storage.segments.aside._may_be_written", lambda folder: False)
    monkeypatch.setattr("index.private_folders._places", lambda size_bytes: [place])


def test_a_copy_lasts_as_long_as_the_generation_is_open(
    letters: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _look_aside(monkeypatch, tmp_path / "memory")
    before = _database(letters).read_bytes()
    with open_current(letters, LetterEmbedder()) as first, open_current(letters) as second:
        assert len(list((tmp_path / "memory").iterdir())) == 2
        assert first.store.counts() == second.store.counts()
        assert [passage.text for passage in first.store.all_passages()] == [
            "The ferry sails again on Monday."
        ]
    assert list((tmp_path / "memory").iterdir()) == []
    assert _database(letters).read_bytes() == before


def test_what_a_killed_process_was_writing_is_undone_in_the_copy(
    letters: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = _database(letters)
    _run(
        "import os, sqlite3, sys;"
        "c = sqlite3.connect(sys.argv[1]); c.execute('pragma cache_size = 1'); c.execute('begin immediate');"
        "c.execute('update embedding_metadata set string_value = hex(zeroblob(9000))');"
        "c.execute('delete from collections'); os._exit(0)",
        str(database),
    )
    assert database.with_name("chroma.sqlite3-journal").stat().st_size
    _look_aside(monkeypatch, tmp_path / "memory")
    with open_current(letters) as opened:
        vector = np.array(LetterEmbedder().embed_query("ferry"))
        assert [passage.text for passage, _ in opened.store.search_passages(vector, 3)] == [TEXT]


def test_no_room_for_a_copy_is_one_line(
    letters: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _look_aside(monkeypatch, tmp_path / "nowhere")
    (tmp_path / "nowhere").rmdir()
    with pytest.raises(Exception, match=r"can be neither written nor copied \(no room for 0\.2 MB in memory"):
        open_current(letters)


def test_a_file_system_without_locks_is_read(letters: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks(descriptor: int, kind: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("index.storage.generations.locks.fcntl.flock", no_locks)
    with open_current(letters) as opened:
        assert opened.store.counts().articles == 1
    with pytest.raises(Exception, match=r"cannot be written \(No locks available\)"):
        build_index(letters, letters, LetterEmbedder, identity="letters")


def test_a_private_folder_goes_with_its_process(tmp_path: Path) -> None:
    _run(_MAKING + "place.close()", str(tmp_path))
    assert list(tmp_path.iterdir()) == []
    _run(_MAKING, str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_private_folder_that_a_killed_process_left_goes_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.private_folders._places", lambda size_bytes: [tmp_path])
    held = PrivateFolder(tmp_path)
    foreign = tmp_path / "beleg-private-link"
    foreign.symlink_to(tmp_path.parent)
    _run(_MAKING + "os.kill(os.getpid(), signal.SIGKILL)", str(tmp_path), status=-signal.SIGKILL)
    assert len(list(tmp_path.iterdir())) == 3
    new = make_private_folder(1000)
    assert set(tmp_path.iterdir()) == {held.path, foreign, new.path}
    assert new.path.stat().st_mode & 0o777 == 0o700
    for folder in (held, new):
        folder.close()


_MAKING = """\
import os, signal, sys
from pathlib import Path
from index import private_folders
private_folders._places = lambda size: [Path(sys.argv[1])]
place = private_folders.make_private_folder(1000)
(place.path / 'file').write_text('text')
"""


def _run(script: str, *arguments: str, status: int = 0) -> None:
    done = subprocess.run([sys.executable, "-c", script, *arguments], check=False)
    assert done.returncode == status


@pytest.mark.timed
def test_reading_from_a_copy_takes_hardly_longer(
    letters: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = _database(letters)
    with sqlite3.connect(database) as connection:  # as large as that of 4,000 passages
        connection.execute("CREATE TABLE filling (bytes BLOB)")
        connection.executemany("INSERT INTO filling VALUES (zeroblob(?))", [(1_000_000,)] * 80)
    connection.close()
    usual = min(_opening_seconds(letters) for _ in range(6))
    monkeypatch.setattr("index.storage.segments.aside._may_be_written", lambda folder: False)
    aside = min(_opening_seconds(letters) for _ in range(6))
    assert aside - usual < 0.2  # 0.04 on an idle machine


def _opening_seconds(index: Path) -> float:
    started = time.perf_counter()
    with open_current(index):
        return time.perf_counter() - started
