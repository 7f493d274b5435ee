"""A person who asks during the first build is told its progress, and answered once the index is there."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from telegram_reader import DENIAL, HARBOUR, Reader

from beleg.output.status_text import status_lines
from beleg.settings import Settings
from beleg.status import read_status
from index.errors import IndexBeingBuilt
from index.storage.generations.current import current
from index.storage.generations.underway import ProgressNote

QUESTION = "What does the union leader Ines Quast demand?"
TOLD = "The index in '.beleg/index' is being made: embedding, 1,120 of 9,000: ask again when it is done"


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    place = Workplace(tmp_path)
    place.write("denial.txt", DENIAL)
    place.write("harbour.txt", HARBOUR)
    return place


@pytest.fixture
def note(place: Workplace) -> Iterator[ProgressNote]:
    """A build in progress in this process."""
    place.index.mkdir(parents=True)
    note = ProgressNote(place.index)
    note("embedding", 1120, 9000)
    yield note
    note.end()


def test_a_bot_says_so_and_answers_once_the_index_is_there(place: Workplace, note: ProgressNote) -> None:
    with BotApi() as api:
        anna, jens = Reader(api, 1), Reader(api, 2, language="de")
        with BotProcess(api, place.folder, allowed="*") as bot:
            assert anna.write(QUESTION).text == (
                "I am still reading the articles for the first time (Embedding: 1120 of 9000). "
                "Please ask again in a little while."
            )
            assert jens.write("/status").text == (
                "Ich lese die Artikel noch zum ersten Mal (Vektoren berechnen: 1120 von 9000). "
                "Bitte fragen Sie in Kürze noch einmal."
            )
            forwarded = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1_700_000_000}
            told = jens.write("The talks were broken off on Friday.", forward_origin=forwarded)
            assert told.text.startswith("Ich lese die Artikel noch zum ersten Mal (")
            inline = api.ask_inline(QUESTION, user=1)
            offered = api.wait_for("answerInlineQuery", inline_query_id=inline)
            assert offered.parameters["button"]["text"].startswith("I am still reading the articles for the")
            place.json("index")
            assert "300 crowns" in anna.write(QUESTION).text
            assert bot.stop(signal.SIGTERM) == 0
            assert bot.written.startswith(f"{TOLD}\n")
            assert "Traceback" not in bot.written


def test_a_conversation_begins_and_says_so_at_each_question(place: Workplace, note: ProgressNote) -> None:
    done = place.run("chat", typed=f"{QUESTION}\n/sources\n")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines() == [TOLD, TOLD, "Nothing is answered yet.", TOLD]


def test_the_status_says_how_far_it_is(place: Workplace, note: ProgressNote) -> None:
    status = read_status(Settings(beleg_index=place.index, beleg_corpus=place.corpus))
    assert status["building"] == {"stage": "embedding", "done": 1120, "total": 9000}
    assert list(status_lines(status)) == [
        f"Nothing is indexed yet of {place.corpus}: the index is being made."
    ]


def test_before_its_first_file_a_build_has_a_stage_and_no_numbers(
    place: Workplace, note: ProgressNote
) -> None:
    note("reading", 0, 0)
    with pytest.raises(IndexBeingBuilt, match="is being made: reading: ask again") as told:
        current(place.index)
    assert (told.value.stage, told.value.total) == ("reading", 0)
