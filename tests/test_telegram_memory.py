"""What the bot remembers of a conversation, by a process that is stopped and started again."""

import signal
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from bot_api import BotApi, Call
from bot_process import BotProcess
from memory_values import answered, keep
from postgresql_server import postgresql, programs
from telegram_reader import Reader

from bot.memory import Memory

PROCESS = str(Path(__file__).with_name("telegram_process.py"))
ANNA, BEN, GROUP = 1001, 1002, -5


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


def _first_line(sent: Call) -> str:
    return sent.text.splitlines()[0]


@contextmanager
def running(api: BotApi, folder: Path, **settings: str) -> Iterator[BotProcess]:
    """The bot until the end of the block, when it finishes what it does and ends."""
    bot = BotProcess(api, folder, [PROCESS], allowed="*", **settings)
    try:
        yield bot
    finally:
        bot.stop(signal.SIGTERM)


def test_a_follow_up_leans_on_the_question_before_it_after_a_restart(api: BotApi, tmp_path: Path) -> None:
    anna, ben = Reader(api, ANNA), Reader(api, BEN)
    with running(api, tmp_path):
        anna.write("number one of Anna")
        ben.write("number one of Ben")
        api.wait_until_confirmed()
    with running(api, tmp_path):
        assert _first_line(anna.write("Why?")) == "Before: | number one of Anna | Number one of anna. [1]"


@pytest.mark.skipif(programs() is None, reason="PostgreSQL is not installed")
def test_it_remembers_in_postgresql_too(api: BotApi, tmp_path: Path) -> None:
    anna = Reader(api, ANNA)
    with postgresql() as url:
        with running(api, tmp_path, BELEG_STATE_URL=url):
            anna.turn(anna.write("number one of Anna"), "👍")
            api.wait_until_confirmed()
        with running(api, tmp_path, BELEG_STATE_URL=url):
            assert _first_line(anna.write("Why?")) == "Before: | number one of Anna | Number one of anna. [1]"
            anna.write("/forget")
            assert _first_line(anna.write("Why?")) == "Before: [1]"
        with closing(Memory(url)) as memory:
            assert list(memory.feedback.rated()) == []
    assert not (tmp_path / "state.db").exists()


def test_all_of_a_person_is_forgotten_and_stays_so_after_a_restart(api: BotApi, tmp_path: Path) -> None:
    anna, ben = Reader(api, ANNA, language="en"), Reader(api, BEN)
    group = Reader(api, ANNA, chat=GROUP)
    with running(api, tmp_path):
        answer = anna.write("number one, secretly")
        group.write("/ask number two, secretly")
        why = anna.press_for_message(anna.turn(answer, "👎"), "✍ In your words")
        anna.write("Secretly wrong.", reply_to_message_id=why.message_id)
        anna.write("/filters language de")
        anna.write("/language de")
        others = ben.write("number three of Ben")
        ben.turn(others, "👍")
        files = tmp_path.glob("state.db*")
        assert b"secretly" in b"".join(file.read_bytes() for file in files)
        told = anna.write("/forget").text
        assert told.startswith("Deleted: your questions and answers, filters, language and ratings.")
        assert told.endswith("kept for 90 days.")
        api.wait_until_confirmed()
        left = b"".join(file.read_bytes() for file in tmp_path.glob("state.db*"))
        assert b"ecretly" not in left
        assert b"of Ben" in left
    with running(api, tmp_path):
        assert _first_line(anna.write("Why?")) == "Before: [1]"
        assert anna.press(answer, "👍").parameters["text"] == "This button has expired. Please ask again."
        assert anna.write("/filters").text.startswith("No filters are set")
        assert ben.press(others, "👎").parameters["text"] == "Thank you. If you like, say why."
    with closing(Memory(f"sqlite:///{tmp_path / 'state.db'}")) as memory:
        assert [rated.kept.conversation.user_id for rated in memory.feedback.rated()] == [BEN]


def test_what_is_older_than_the_retention_period_is_gone_after_a_start(api: BotApi, tmp_path: Path) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=90, minutes=1)
    with closing(Memory(f"sqlite:///{tmp_path / 'state.db'}")) as memory:
        old = keep(memory, answered("Old, secretly?", "He."), now=long_ago)
        new = keep(memory, answered("New?", "He."), now=long_ago + timedelta(minutes=2))
    with running(api, tmp_path):
        Reader(api, ANNA).write("/help")
    with closing(Memory(f"sqlite:///{tmp_path / 'state.db'}")) as memory:
        assert memory.conversations.answer(old.id, chat_id=7) is None
        assert memory.conversations.answer(new.id, chat_id=7) == new
    assert b"secretly" not in (tmp_path / "state.db").read_bytes()
