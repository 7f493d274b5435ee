"""/reindex in `beleg telegram`: new articles are added while the bot keeps answering."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.calls import Call
from bot_process import BotProcess
from telegram_reader import DENIAL, HARBOUR, Reader

ADMIN, ASKER = 77, 5
QUESTION = "What does the union leader Ines Quast demand?"
NEWS = "How many herons nest on the island of Tarn?"


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    """A newsroom with 61 articles more than when it was indexed: some seconds of work."""
    place = Workplace(tmp_path)
    place.write("denial.txt", DENIAL)
    place.write("harbour.txt", HARBOUR)
    place.json("index")
    for day in range(60):
        sentences = [f"On day {day} gull number {gull} crossed the bay of Malsund." for gull in range(12)]
        place.write(f"gulls-{day}.txt", " ".join(sentences))
    place.write("herons.txt", "Nineteen herons nest on the island of Tarn.")
    return place


@contextmanager
def running(api: BotApi, place: Workplace) -> Iterator[BotProcess]:
    with BotProcess(api, place.folder, allowed="*", BELEG_TELEGRAM_ADMINS=str(ADMIN)) as bot:
        yield bot


def test_progress_is_told_by_edits_the_bot_answers_meanwhile_and_then_from_the_new_index(
    api: BotApi, place: Workplace
) -> None:
    admin, asker = Reader(api, ADMIN), Reader(api, ASKER)
    with running(api, place) as bot:
        assert "Articles have changed since then." in asker.write("/status").text
        begun = admin.write("/reindex")
        assert begun.text == "Looking for changes …"
        assert "under way already" in admin.write("/reindex").text
        answers = [asker.write(QUESTION), admin.write(QUESTION)]
        *progress, end = edits_until(api, begun, "The")
        assert progress
        stages = {edit.text.partition(":")[0] for edit in progress}
        assert stages <= {"Reading", "Copying", "Embedding", "Checking"}
        assert end.text.startswith(
            "The collection is up to date: 63 articles (61 added, 0 changed, 0 removed)"
        )
        assert all("300 crowns" in answer.text and answer.number < end.number for answer in answers)
        assert asker.write(NEWS).text.startswith("herons.txt\nNineteen herons nest on the island of Tarn.")
        assert bot.stop(signal.SIGTERM) == 0


def edits_until(api: BotApi, begun: Call, words: str) -> list[Call]:
    """The edits of a message in order, up to the one that begins with these words."""
    edits: list[Call] = []
    while not edits or not edits[-1].text.startswith(words):
        edits.append(
            api.wait_for(
                "editMessageText",
                nth=len(edits) + 1,
                seconds=120,
                chat_id=ADMIN,
                message_id=begun.message_id,
            )
        )
    return edits


def test_a_bot_that_is_stopped_leaves_the_index_as_it_was(api: BotApi, place: Workplace) -> None:
    with running(api, place) as bot:
        begun = Reader(api, ADMIN).write("/reindex")
        edits = {"chat_id": ADMIN, "message_id": begun.message_id}
        api.wait_for("editMessageText", **edits)
        assert bot.stop(signal.SIGTERM) == 0
    assert api.calls("editMessageText", **edits)[-1].text == (
        "Stopped, as the bot was. The collection stays as it was."
    )
    with running(api, place):
        assert "2 articles" in Reader(api, ASKER).write("/status").text


def test_after_a_bot_that_was_killed_the_admin_is_told_that_it_was_interrupted(
    api: BotApi, place: Workplace
) -> None:
    admin = Reader(api, ADMIN)
    with running(api, place) as bot:
        begun = admin.write("/reindex")
        api.wait_for("editMessageText", chat_id=ADMIN, message_id=begun.message_id)
        api.wait_until_confirmed()
        bot.stop(signal.SIGKILL)
    with running(api, place):
        told = api.wait_for("sendMessage", chat_id=ADMIN, nth=2, seconds=60)
        assert told.text.startswith("I was interrupted while answering this.")
        assert "2 articles" in admin.write("/status").text


def test_a_corpus_that_cannot_be_read_is_told_and_the_index_stays(api: BotApi, place: Workplace) -> None:
    for file in place.corpus.iterdir():
        file.unlink()
    admin = Reader(api, ADMIN)
    with running(api, place):
        begun = admin.write("/reindex")
        told = api.wait_for("editMessageText", chat_id=ADMIN, message_id=begun.message_id)
        assert told.text.startswith("The collection stays as it was. ")
        assert "300 crowns" in admin.write(QUESTION).text


def test_an_admin_that_is_no_id_is_told_with_the_remedy(
    api: BotApi, newsroom: Workplace, tmp_path: Path
) -> None:
    settings = {"BELEG_INDEX": str(newsroom.index), "BELEG_TELEGRAM_ADMINS": "77, @anna"}
    with BotProcess(api, tmp_path, allowed="*", **settings) as bot:
        assert bot.wait() == 1
    assert bot.written.startswith("BELEG_TELEGRAM_ADMINS has '@anna', which is no user's id: list numeric")
