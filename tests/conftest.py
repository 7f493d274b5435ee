import fcntl
import gc
import json
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import closing

import pytest
from beleg_process import ROOT, Workplace
from bot_api.api import BotApi
from telegram_reader import DENIAL, HARBOUR

from beleg.process import NEW_OBJECTS
from bot.assistant import Assistant
from index.models.embedder import Embedder
from index.models.loading import load_embedder
from index.storage.generations.reader import IndexReader

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # SIGINT is ignored in a script's background jobs. The processes under test would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)

# As in the commands: otherwise the collector scans all that a long test run has loaded, again and again.
gc.set_threshold(NEW_OBJECTS)

# The escape sequences would rename, recolour and clear a terminal.
CRANE = "The harbour crane \x1b]0;owned\x07\x1b[31mcollapsed on Tuesday. Nobody was hurt.\x1b[2J"


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    """The default model."""
    return load_embedder("default")


@pytest.fixture(scope="session")
def sample_index(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """The sample corpus, indexed by the command: once for all workers, each of which gets a copy."""
    settings = {"BELEG_CORPUS": str(ROOT / "corpus")}
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    first = Workplace(folder / "sample-of-all", settings)
    with (folder / "sample-of-all.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not first.index.exists():
            first.folder.mkdir()
            first.json("index")
    own = Workplace(tmp_path_factory.mktemp("sample"), settings)
    shutil.copytree(first.folder, own.folder, symlinks=True, dirs_exist_ok=True)
    return own


@pytest.fixture(scope="session")
def sample_assistant(sample_index: Workplace, embedder: Embedder) -> Iterator[Assistant]:
    """Answers from the sample corpus without a process for each question."""
    with closing(IndexReader(sample_index.index, embedder)) as reader:
        yield Assistant(reader, embedder)


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """A corpus of two short articles, indexed by the command. Tests do not change it."""
    workplace = Workplace(tmp_path_factory.mktemp("harbour"))
    workplace.write("ferry.txt", "The ferry Malsund sails again on Monday. Its engine had failed.")
    crane = {"id": "crane", "title": "Crane", "text": CRANE, "published": "2025-03-04", "outlet": "Post"}
    workplace.write("crane.jsonl", json.dumps(crane))
    assert workplace.json("index")["failed"] == []
    return workplace


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """Two articles, one of several passages, indexed by the command. Tests do not change it."""
    workplace = Workplace(tmp_path_factory.mktemp("newsroom"))
    workplace.write("denial.txt", DENIAL)
    workplace.write("harbour.txt", HARBOUR)
    workplace.json("index")
    return workplace


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """The stand-in for Telegram's servers. Files whose tests stop the bot have one per test."""
    with BotApi() as api:
        yield api
