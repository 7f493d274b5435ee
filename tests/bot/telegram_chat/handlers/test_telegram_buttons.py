"""The buttons under an answer, pressed in `beleg telegram` as a user starts it."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_process import BotProcess, clean_environment
from telegram_reader import DEMAND, Reader, buttons

from bot.memory.memory import Memory

QUESTION = "What does the union leader Ines Quast demand?"
OFF_SUBJECT = "Who won the chess championship in Lagos?"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the bot runs and keeps its memory."""
    return tmp_path_factory.mktemp("bot")


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, newsroom: Workplace, folder: Path) -> Iterator[BotProcess]:
    """One bot for all tests; each test has readers of its own."""
    with BotProcess(api, folder, allowed="*", BELEG_INDEX=str(newsroom.index)) as bot:
        yield bot
        assert bot.stop(signal.SIGTERM) == 0
        assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


def test_a_source_opens_its_passage_with_the_quote_marked_and_leads_back(api: BotApi) -> None:
    reader = Reader(api, 1)
    answer = reader.write(QUESTION)
    opened = reader.turn(answer, "📖 1")
    assert opened.text.splitlines()[:2] == [
        'Harbour <strike> & "talks", Seebote, 2024-05-03',
        "Passage 2 of 3",
    ]
    shown = opened.parameters["text"]
    marked = DEMAND.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f"<blockquote><b>{marked}</b> Nobody at the harbour" in shown
    back = reader.turn(opened, "↩ Back to the answer")
    assert (back.text, back.parameters["reply_markup"]) == (answer.text, answer.parameters["reply_markup"])


def test_the_passages_before_and_after_can_be_turned_to(api: BotApi) -> None:
    reader = Reader(api, 2)
    opened = reader.turn(reader.write(QUESTION), "📖 1")
    first = reader.turn(opened, "‹ Previous")
    assert first.text.splitlines()[1:2] == ["Passage 1 of 3"]
    assert first.text.splitlines()[2].startswith("The dockers of Malsund began their strike at midnight.")
    assert "<b>" not in first.parameters["text"]
    assert "‹ Previous" not in buttons(first)
    last = reader.turn(reader.turn(first, "Next ›"), "Next ›")
    assert last.text.splitlines()[1:2] == ["Passage 3 of 3"]
    assert "Next ›" not in buttons(last)


def test_a_german_reader_has_german_buttons(api: BotApi) -> None:
    reader = Reader(api, 3, language="de")
    opened = reader.turn(reader.write(QUESTION), "📖 1")
    assert opened.text.splitlines()[1] == "Stelle 2 von 3"
    assert {"‹ Zurück", "Weiter ›", "↩ Zur Antwort"} <= set(buttons(opened))


def test_after_a_refusal_the_closest_passages_open(api: BotApi) -> None:
    reader = Reader(api, 4)
    refusal = reader.write(OFF_SUBJECT)
    assert list(buttons(refusal)) == ["📖 Closest passages", "💾 Export", "👍", "👎"]
    opened = reader.turn(refusal, "📖 Closest passages")
    assert opened.text.splitlines()[1].startswith("Passage ")
    other = reader.turn(opened, "📖 2")
    assert other.text.splitlines()[0] != opened.text.splitlines()[0]
    assert reader.turn(other, "↩ Back to the answer").text == refusal.text


def test_pressing_twice_changes_nothing_and_breaks_nothing(api: BotApi) -> None:
    reader = Reader(api, 5)
    answer = reader.write(QUESTION)
    opened = reader.turn(answer, "📖 1")
    again = reader.press(answer, "📖 1")
    assert again.parameters.get("text") is None
    assert reader.turn(opened, "Next ›").text.splitlines()[1] == "Passage 3 of 3"


def test_ratings_and_reasons_become_a_question_set(api: BotApi, folder: Path) -> None:
    reader, group = Reader(api, 6), Reader(api, 7, chat=-7)
    liked = reader.turn(reader.write(QUESTION), "👍")
    assert list(buttons(liked))[-3:] == ["👍", "👎", "✍ In your words"]
    disliked = group.turn(group.write("/ask When did the dockers of Malsund begin their strike?"), "👎")
    assert group.press(disliked, "Incomplete").parameters["text"] == "Thank you, that is noted."
    done = subprocess.run(
        [sys.executable, "-m", "beleg", "feedback", "--jsonl"],
        cwd=folder,
        env=clean_environment(),
        capture_output=True,
        check=True,
    )
    rows = {row["user_input"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert rows[QUESTION]["reference_contexts"][0] == DEMAND
    assert rows[QUESTION]["reference_context_ids"] == ["harbour.txt"]
    other = rows["When did the dockers of Malsund begin their strike?"]
    assert (other["rating"], other["reasons"]) == ({"good": 0, "bad": 1}, ["incomplete"])


def test_a_reason_in_words_is_a_reply_and_no_question(api: BotApi, folder: Path) -> None:
    reader = Reader(api, 8)
    answer = reader.write(QUESTION)
    rated = reader.turn(answer, "👎")
    why = reader.press_for_message(rated, "✍ In your words")
    assert why.text.startswith("Why? Reply to this message")
    thanks = reader.write("It is 400 crowns.", reply_to_message_id=why.message_id)
    assert thanks.text == "Thank you, that is noted."
    with closing(Memory(f"sqlite:///{folder / '.beleg' / 'state.db'}")) as memory:
        (rated_answer,) = [one for one in memory.feedback.rated() if one.kept.conversation.user_id == 8]
    assert [opinion.reason for opinion in rated_answer.opinions] == ["It is 400 crowns."]


def test_who_has_not_rated_gives_no_reason(api: BotApi) -> None:
    anna, ben = Reader(api, 9, chat=-9), Reader(api, 10, chat=-9)
    rated = anna.turn(anna.write(f"/ask {QUESTION}"), "👎")
    for label in ("Wrong", "✍ In your words"):
        told = ben.press(rated, label)
        assert told.parameters["text"] == "Please press 👍 or 👎 first."
        assert told.parameters["show_alert"] is True


@pytest.mark.parametrize("data", ["o:gone1234567:1:0", "x", "o::1:0", "l:" + "a" * 60, "o:gone1234567:٣:0"])
def test_an_old_or_forged_button_has_expired(api: BotApi, data: str) -> None:
    reader = Reader(api, 11)
    told = reader.press_data(reader.write("/help"), data)
    assert told.parameters["text"] == "This button has expired. Please ask again."
    assert told.parameters["show_alert"] is True


def test_a_button_of_another_chat_has_expired(api: BotApi) -> None:
    answer = Reader(api, 12).write(QUESTION)
    other = Reader(api, 13)
    told = other.press_data(other.write("/help"), buttons(answer)["📖 1"])
    assert told.parameters["text"] == "This button has expired. Please ask again."


def test_no_button_carries_more_than_telegram_takes() -> None:
    from bot.telegram_chat.outgoing.callbacks import ButtonKind, Press, write_data

    assert len(write_data(Press(ButtonKind.OPEN, "x" * 16, 9999, 999999)).encode()) <= 64
