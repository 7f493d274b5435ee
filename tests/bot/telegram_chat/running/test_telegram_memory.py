"""What the bot remembers of a conversation when its process is stopped and started again."""

import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from memory_values import answered, keep
from postgresql_server import postgresql, programs
from telegram_reader import Reader

from bot.memory.memory import Memory

ANNA, BEN, GROUP = 1001, 1002, -5
QUESTION = "What does the union leader Ines Quast demand?"


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


Running = Callable[..., AbstractContextManager[BotProcess]]


@pytest.fixture
def running(api: BotApi, newsroom: Workplace, tmp_path: Path) -> Running:
    """The bot runs until the block ends; then it finishes its work and exits."""

    @contextmanager
    def running(**settings: str) -> Iterator[BotProcess]:
        with BotProcess(api, tmp_path, allowed="*", BELEG_INDEX=str(newsroom.index), **settings) as bot:
            yield bot
            assert bot.stop(signal.SIGTERM) == 0

    return running


@pytest.mark.skipif(programs() is None, reason="PostgreSQL is not installed")
def test_it_remembers_in_postgresql_too(api: BotApi, running: Running, tmp_path: Path) -> None:
    anna = Reader(api, ANNA)
    with postgresql() as url:
        with running(BELEG_STATE_URL=url):
            anna.turn(anna.write(QUESTION), "👍")
            api.wait_until_confirmed()
        with running(BELEG_STATE_URL=url):
            assert "300 crowns" in anna.write("And what else?").text
            anna.write("/forget")
            assert "300 crowns" not in anna.write("And what else?").text
        with closing(Memory(url)) as memory:
            assert list(memory.feedback.rated()) == []
    assert not (tmp_path / ".beleg").exists()


def test_what_a_person_said_is_known_after_a_restart_until_it_is_forgotten_for_good(
    api: BotApi, running: Running, tmp_path: Path
) -> None:
    anna, ben = Reader(api, ANNA, language="en"), Reader(api, BEN)
    group = Reader(api, ANNA, chat=GROUP)
    state = tmp_path / ".beleg"
    with running():
        answer = anna.write(QUESTION)
        others = ben.write("Did the Kremlin deny it?")
        api.wait_until_confirmed()
    with running():
        assert "300 crowns" in anna.write("And what else?").text
        group.write("/ask What is it, secretly?")
        why = anna.press_for_message(anna.turn(answer, "👎"), "✍ In your words")
        anna.write("Secretly wrong.", reply_to_message_id=why.message_id)
        anna.write("/filters language de")
        anna.write("/language de")
        ben.turn(others, "👍")
        assert b"ecretly" in b"".join(file.read_bytes() for file in state.glob("state.db*"))
        told = anna.write("/forget").text
        assert told.startswith("Deleted: your questions and answers, filters, language and ratings.")
        assert told.endswith("kept for 90 days.")
        api.wait_until_confirmed()
        left = b"".join(file.read_bytes() for file in state.glob("state.db*"))
        for word in (b"ecretly", b"Quast"):
            assert word not in left
        assert b"Kremlin" in left
    with running():
        assert "300 crowns" not in anna.write("And what else?").text
        assert anna.press(answer, "👍").parameters["text"] == "This button has expired. Please ask again."
        assert anna.write("/filters").text.startswith("No filters are set")
        assert ben.press(others, "👎").parameters["text"] == "Thank you. If you like, say why."
    with closing(Memory(f"sqlite:///{state / 'state.db'}")) as memory:
        assert [rated.kept.conversation.user_id for rated in memory.feedback.rated()] == [BEN]


def test_what_is_older_than_the_retention_period_is_gone_after_a_start(
    api: BotApi, running: Running, tmp_path: Path
) -> None:
    file = tmp_path / ".beleg" / "state.db"
    long_ago = datetime.now(UTC) - timedelta(days=90, minutes=1)
    with closing(Memory(f"sqlite:///{file}")) as memory:
        old = keep(memory, answered("Old, secretly?", "He."), now=long_ago)
        new = keep(memory, answered("New?", "He."), now=long_ago + timedelta(minutes=2))
    with running():
        Reader(api, ANNA).write("/help")
    with closing(Memory(f"sqlite:///{file}")) as memory:
        assert memory.conversations.answer(old.id, chat_id=7) is None
        assert memory.conversations.answer(new.id, chat_id=7) == new
    assert b"secretly" not in file.read_bytes()
