"""What the bot remembers of a conversation, by a process that is stopped and started again."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from bot_api import BotApi
from bot_process import BotProcess

PROCESS = str(Path(__file__).with_name("telegram_process.py"))
ANNA, BEN, GROUP = 1001, 1002, -5


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


def _first_line(api: BotApi, chat: int, *, nth: int = 1) -> str:
    return api.wait_for("sendMessage", chat_id=chat, nth=nth).text.splitlines()[0]


@contextmanager
def running(api: BotApi, folder: Path) -> Iterator[BotProcess]:
    """The bot until the end of the block, when it finishes what it does and ends."""
    bot = BotProcess(api, folder, [PROCESS], allowed="*")
    try:
        yield bot
    finally:
        bot.stop(signal.SIGTERM)


def test_a_follow_up_leans_on_the_question_before_it_after_a_restart(api: BotApi, tmp_path: Path) -> None:
    with running(api, tmp_path):
        api.deliver("number one of Anna", user=ANNA)
        api.deliver("number one of Ben", user=BEN)
        for user in (ANNA, BEN):
            api.wait_for("sendMessage", chat_id=user)
        api.wait_until_confirmed()
    with running(api, tmp_path):
        api.deliver("Why?", user=ANNA)
        assert _first_line(api, ANNA, nth=2) == "Before: | number one of Anna | Number one of anna. [1]"
