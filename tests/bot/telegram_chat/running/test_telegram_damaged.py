"""`beleg telegram` on damaged data: people are told, and the log says why, without their words."""

import re
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from telegram_reader import Reader, buttons

QUESTION = "When does the ferry Malsund sail?"
SECRET = "secretly"


@pytest.fixture(scope="module")
def folder(harbour: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the harbour's index to damage."""
    folder = tmp_path_factory.mktemp("bot")
    shutil.copytree(harbour.index, folder / ".beleg" / "index")
    return folder


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, folder: Path) -> Iterator[BotProcess]:
    with BotProcess(api, folder, allowed="*") as bot:
        yield bot
        assert bot.stop(signal.SIGTERM) == 0
        for secret in (SECRET, QUESTION, "ferry", api.token, api.token.partition(":")[2]):
            assert secret not in bot.written


@pytest.mark.parametrize(
    ("user", "language", "apology"),
    [
        (1, "en", r"Something went wrong on my side \(error ([0-9a-f]{6})\)\. Please ask again later\."),
        (2, "de", r"Bei mir ist etwas schiefgegangen \(Fehler ([0-9a-f]{6})\)\. Bitte fragen Sie später .*"),
    ],
)
def test_what_breaks_the_code_is_an_apology_with_a_code_that_the_log_explains(
    api: BotApi, bot: BotProcess, folder: Path, user: int, language: str, apology: str
) -> None:
    """No message is known that breaks the code, so a saved answer is damaged: a follow-up question and a
    button under the answer read it."""
    reader = Reader(api, user, language=language)
    answer = reader.write(QUESTION)
    with closing(sqlite3.connect(folder / ".beleg" / "state.db")) as connection:
        connection.execute("UPDATE answers SET context = 'no JSON'")
        connection.commit()
    asked = reader.write(f"And {SECRET}?").text
    api.press(buttons(answer)["👍"], user=user, chat=user, message_id=answer.message_id, language=language)
    pressed = api.wait_for("sendMessage", chat_id=user, nth=3).text
    for told in (asked, pressed):
        code = re.fullmatch(apology, told)
        assert code
        trace = bot.written.partition(f"Error {code[1]} while answering a message\n")[2].partition(
            "\nError "
        )[0]
        frames, _, _ = trace.partition("json.decoder.JSONDecodeError\n")
        assert re.search(r'File ".*conversations\.py", line [0-9]+, in ', frames)
        assert "Error " not in frames


def test_a_known_problem_is_told_to_the_reader_and_its_remedy_to_the_log(
    api: BotApi, bot: BotProcess, folder: Path
) -> None:
    pointer = folder / ".beleg" / "index" / "current"
    pointer.rename(pointer.with_name("gone"))
    told = Reader(api, 3).write(f"{QUESTION} {SECRET}").text
    assert told == "I cannot answer at the moment: There is no index in '.beleg/index'."
    assert "There is no index in '.beleg/index': run `beleg index`" in bot.written
    pointer.with_name("gone").rename(pointer)
    assert (
        Reader(api, 3).write(QUESTION).text.startswith("ferry.txt\nThe ferry Malsund sails again on Monday.")
    )
