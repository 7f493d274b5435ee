"""`beleg telegram` from end to end: articles, index, model, process, HTTP."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from bot_api import BotApi
from bot_api.markup import links
from bot_process import BotProcess, clean_environment

COMMAND = ("-m", "beleg", "telegram")
READER, STRANGER = 1001, 6661
DENIAL = """---
title: Kremlin denies <b>calls</b> & "contacts"
outlet: Example Post
published: 2024-10-25
url: https://example.org/denial?a=1&b=2
---
The Kremlin denied that the two men had spoken <i>regularly</i> & in secret.
"""
FERRY = """---
title: Fähre wird teurer
outlet: Seebote
published: 2024-05-03
---
Die Überfahrt mit der Fähre nach Kaltenried kostet ab Juni 4,80 Euro.
"""


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the commands are run: two articles, and their index."""
    folder = tmp_path_factory.mktemp("newsroom")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "denial.txt").write_text(DENIAL, encoding="utf-8")
    (folder / "corpus" / "ferry.md").write_text(FERRY, encoding="utf-8")
    command = [sys.executable, "-m", "beleg", "index"]
    subprocess.run(command, cwd=folder, env=clean_environment(), check=True)
    return folder


@pytest.fixture(scope="module")
def bot(api: BotApi, folder: Path) -> Iterator[BotProcess]:
    bot = BotProcess(api, folder, COMMAND, allowed=str(READER))
    yield bot
    assert bot.stop(signal.SIGTERM) == 0


def test_a_question_is_answered_with_a_quote_of_the_index(api: BotApi, bot: BotProcess) -> None:
    api.deliver("Was kostet die Fähre?", user=READER, language="de")
    assert api.wait_for("sendMessage", chat_id=READER, seconds=60).text == (
        "Die Überfahrt mit der Fähre nach Kaltenried kostet ab Juni 4,80 Euro. [1]\n"
        "[1] Fähre wird teurer, Seebote, 03.05.2024"
    )


def test_markup_of_an_article_arrives_as_text(api: BotApi, bot: BotProcess) -> None:
    nth = len(api.calls("sendMessage", chat_id=READER)) + 1
    api.deliver("Did the Kremlin deny it?", user=READER)
    call = api.wait_for("sendMessage", chat_id=READER, nth=nth, seconds=60)
    assert call.text == (
        "Yes: a denial is reported. [1]\n"
        "The Kremlin denied that the two men had spoken <i>regularly</i> & in secret. [1]\n"
        '[1] Kremlin denies <b>calls</b> & "contacts", Example Post, 2024-10-25\n'
        "denial: The Kremlin"
    )
    (link,) = links(call.parameters["text"])
    assert link.startswith("https://example.org/denial?a=1&b=2#:~:text=")


def test_what_the_articles_do_not_say_is_refused(api: BotApi, bot: BotProcess) -> None:
    nth = len(api.calls("sendMessage", chat_id=READER)) + 1
    api.deliver("Who won the chess championship in Lagos?", user=READER)
    text = api.wait_for("sendMessage", chat_id=READER, nth=nth, seconds=60).text
    assert text.startswith("The indexed articles do not answer this question")
    assert "[1]" not in text


def test_a_stranger_is_told_their_id(api: BotApi, bot: BotProcess) -> None:
    api.deliver("Did the Kremlin deny it?", user=STRANGER)
    assert "Your id is 6661" in api.wait_for("sendMessage", chat_id=STRANGER, seconds=60).text


def test_it_writes_one_line_when_all_is_well(api: BotApi, bot: BotProcess) -> None:
    nth = len(api.calls("sendMessage", chat_id=READER)) + 1
    api.deliver("Did the Kremlin deny it?", user=READER)
    api.wait_for("sendMessage", chat_id=READER, nth=nth, seconds=60)
    assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


def test_a_token_that_telegram_refuses_is_one_line_and_status_1(
    api: BotApi, folder: Path, bot: BotProcess
) -> None:
    other = folder / "other"
    other.mkdir()
    (other / ".beleg").symlink_to(folder / ".beleg")
    refused = BotProcess(api, other, COMMAND, allowed="", token="123456:another-token")
    assert refused.wait() == 1
    assert refused.written.startswith(
        "TELEGRAM_BOT_TOKEN is refused by Telegram: copy it again from BotFather"
    )
    assert refused.written.count("\n") == 1
    assert "another-token" not in refused.written


def test_ctrl_c_is_status_130(folder: Path, tmp_path: Path) -> None:
    (tmp_path / ".beleg").mkdir()
    (tmp_path / ".beleg" / "index").symlink_to(folder / ".beleg" / "index")
    with BotApi() as api:
        bot = BotProcess(api, tmp_path, COMMAND, allowed=str(READER))
        api.deliver("/help", user=READER)
        api.wait_for("sendMessage", chat_id=READER, seconds=60)
        assert bot.stop(signal.SIGINT) == 130
        assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"
