"""The command menu when Telegram is in trouble as the bot starts."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from bot_api import BotApi
from bot_process import BotProcess
from telegram_reader import Reader

PROCESS = str(Path(__file__).with_name("telegram_process.py"))


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


@pytest.mark.parametrize("status", [429, 500])
def test_the_menu_is_set_later_and_questions_are_answered_meanwhile(
    api: BotApi, tmp_path: Path, status: int
) -> None:
    api.fail_next("setMyCommands", status=status)
    bot = BotProcess(api, tmp_path, [PROCESS], allowed="*")
    assert "denied it" in Reader(api, 1).write("Did the Kremlin deny it?").text
    languages = [api.wait_for("setMyCommands", nth=nth).parameters.get("language_code", "") for nth in (1, 2)]
    assert languages == ["", "de"]
    assert bot.stop(signal.SIGTERM) == 0
    assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


def test_a_menu_that_is_refused_disturbs_nothing(api: BotApi, tmp_path: Path) -> None:
    api.fail_next("setMyCommands", status=403, times=20)
    bot = BotProcess(api, tmp_path, [PROCESS], allowed="*")
    api.wait_for("setMyCommands", accepted=False)
    assert "denied it" in Reader(api, 1).write("Did the Kremlin deny it?").text
    assert bot.stop(signal.SIGTERM) == 0
