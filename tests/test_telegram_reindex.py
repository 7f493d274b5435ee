"""/reindex in `beleg telegram`: articles that came meanwhile, while the bot goes on answering."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from bot_api import BotApi
from bot_process import BotProcess
from telegram_reader import COMMAND, Reader, newsroom

ADMIN, ASKER = 77, 5
QUESTION = "What does the union leader Ines Quast demand?"
NEWS = "How many herons nest on the island of Tarn?"


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A newsroom that got 61 more articles since it was indexed: some seconds of work."""
    folder = newsroom(tmp_path)
    for day in range(60):
        sentences = [f"On day {day} gull number {gull} crossed the bay of Malsund." for gull in range(12)]
        (folder / "corpus" / f"gulls-{day}.txt").write_text(" ".join(sentences), encoding="utf-8")
    (folder / "corpus" / "herons.txt").write_text("Nineteen herons nest on the island of Tarn.")
    return folder


def _start(api: BotApi, folder: Path) -> BotProcess:
    return BotProcess(api, folder, COMMAND, allowed="*", BELEG_TELEGRAM_ADMINS=str(ADMIN))


def test_progress_is_told_by_edits_the_bot_answers_meanwhile_and_then_from_the_new_index(
    api: BotApi, folder: Path
) -> None:
    bot, admin, asker = _start(api, folder), Reader(api, ADMIN), Reader(api, ASKER)
    assert "Articles have changed since then." in asker.write("/status").text
    begun = admin.write("/reindex")
    assert begun.text == "Looking for changes …"
    assert "under way already" in admin.write("/reindex").text
    answers = [asker.write(QUESTION), admin.write(QUESTION)]
    edits = {"chat_id": ADMIN, "message_id": begun.message_id}
    nth = 1
    while not (edit := api.wait_for("editMessageText", nth=nth, seconds=120, **edits)).text.startswith("The"):
        assert edit.text.partition(":")[0] in ("Reading", "Copying", "Embedding", "Checking")
        nth += 1
    assert nth > 1
    assert edit.text.startswith("The collection is up to date: 63 articles (61 added, 0 changed, 0 removed)")
    assert all("300 crowns" in answer.text and answer.number < edit.number for answer in answers)
    assert asker.write(NEWS).text.startswith("Nineteen herons nest on the island of Tarn.")
    assert bot.stop(signal.SIGTERM) == 0


def test_a_bot_that_is_stopped_leaves_the_index_as_it_was(api: BotApi, folder: Path) -> None:
    bot, admin = _start(api, folder), Reader(api, ADMIN)
    begun = admin.write("/reindex")
    edits = {"chat_id": ADMIN, "message_id": begun.message_id}
    api.wait_for("editMessageText", **edits)
    assert bot.stop(signal.SIGTERM) == 0
    assert api.calls("editMessageText", **edits)[-1].text == (
        "Stopped, as the bot was. The collection stays as it was."
    )
    bot = _start(api, folder)
    assert "2 articles" in Reader(api, ASKER).write("/status").text
    bot.stop(signal.SIGKILL)


def test_a_corpus_that_cannot_be_read_is_told_and_the_index_stays(api: BotApi, folder: Path) -> None:
    bot, admin = _start(api, folder), Reader(api, ADMIN)
    for file in (folder / "corpus").iterdir():
        file.unlink()
    begun = admin.write("/reindex")
    told = api.wait_for("editMessageText", chat_id=ADMIN, message_id=begun.message_id)
    assert told.text.startswith("The collection stays as it was. ")
    assert "300 crowns" in admin.write(QUESTION).text
    bot.stop(signal.SIGKILL)


def test_an_admin_that_is_no_id_is_told_with_the_remedy(api: BotApi, tmp_path: Path) -> None:
    folder = newsroom(tmp_path)
    bot = BotProcess(api, folder, COMMAND, allowed="*", BELEG_TELEGRAM_ADMINS="77, @anna")
    assert bot.wait() == 1
    assert bot.written.startswith("BELEG_TELEGRAM_ADMINS has '@anna', which is no user's id: list numeric")
