"""What a message holds back, and files of a conversation, in `beleg telegram` as a user starts it."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.calls import Call
from bot_process import BotProcess
from telegram_reader import Reader, buttons

NAME = "Quast"
DAYS = range(1, 6)
SENTENCE = "On day {day} the union leader Ines Quast spoke of matter number {day}, with {what}."
WHAT = ("ropes", "cranes", "ferries", "locks", "tolls")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    place = Workplace(tmp_path_factory.mktemp("more"))
    for day, what in zip(DAYS, WHAT, strict=True):
        header = (
            f"---\ntitle: All about {what} <b>&\noutlet: Post of {what}\npublished: 2024-05-0{day}\n---\n"
        )
        place.write(f"{what}.txt", header + SENTENCE.format(day=day, what=what))
    place.json("index")
    return place


@pytest.fixture
def bot(api: BotApi, place: Workplace, tmp_path: Path) -> Iterator[BotProcess]:
    with BotProcess(api, tmp_path, allowed="*", BELEG_INDEX=str(place.index)) as bot:
        yield bot


def shown(call: Call) -> list[int]:
    """The days whose sentences a message shows."""
    return [
        day for day, what in zip(DAYS, WHAT, strict=True) if SENTENCE.format(day=day, what=what) in call.text
    ]


def test_three_sources_are_shown_and_a_button_shows_the_others_also_after_a_restart(
    api: BotApi, bot: BotProcess, place: Workplace, tmp_path: Path
) -> None:
    reader = Reader(api, 1)
    first = reader.write(f"{NAME}?")
    assert shown(first) == [3, 4, 5]  # the newest
    assert list(buttons(first)) == ["📖 1", "📖 2", "📖 3", "More (2) ›", "💾 Export", "👍", "👎"]
    assert bot.stop(signal.SIGTERM) == 0
    with BotProcess(api, tmp_path, allowed="*", BELEG_INDEX=str(place.index)) as again:
        others = reader.turn(first, "More (2) ›")
        assert shown(others) == [1, 2]
        assert list(buttons(others)) == ["📖 4", "📖 5", "‹ Previous", "💾 Export", "👍", "👎"]
        assert others.text.splitlines()[:3] == [
            "Newest mentions of Quast:",
            "All about cranes <b>&",
            "Post of cranes · 2024-05-02",
        ]
        rated = reader.turn(others, "👍")
        assert (rated.text, list(buttons(rated))[-1]) == (others.text, "✍ In your words")
        opened = reader.turn(rated, "📖 5")
        assert shown(opened) == [1]
        assert shown(reader.turn(opened, "↩ Back to the answer")) == [1, 2]
        assert reader.turn(others, "‹ Previous").text == first.text
        german = Reader(api, 2, language="de")
        assert "Mehr (2) ›" in buttons(german.write(f"{NAME}?"))
        assert german.press_data(german.write(f"{NAME}?"), buttons(first)["More (2) ›"]).parameters[
            "show_alert"
        ]
        beyond = buttons(first)["More (2) ›"].replace(":2:", ":9:")
        assert reader.press_data(first, beyond).parameters["show_alert"]
        assert again.stop(signal.SIGTERM) == 0


def files(api: BotApi, chat: int, nth: int) -> dict[str, str]:
    """The last two files, once `nth` have been sent to a chat: their contents by the endings of the names."""
    api.wait_for("sendDocument", chat_id=chat, nth=nth, seconds=60)
    sent = [call.parameters["document"] for call in api.calls("sendDocument", chat_id=chat)[nth - 2 :]]
    return {one["file_name"].rpartition(".")[2]: one["content"].decode() for one in sent}


def test_a_conversation_is_sent_as_files_with_all_its_sources(api: BotApi, bot: BotProcess) -> None:
    reader = Reader(api, 11)
    assert reader.write("/export").text == "There is nothing to export since /new."
    answer = reader.write(f"{NAME}?")
    reader.write("Who won the chess championship in Lagos?")
    reader.press(answer, "💾 Export")
    sent = files(api, 11, 2)
    assert all(f"<h3>All about {what} &lt;b&gt;&amp;</h3>" in sent["html"] for what in WHAT)
    assert all(f"**All about {what} \\<b\\>\\&**" in sent["md"] for what in WHAT)
    assert sent["md"].startswith("# A conversation with Beleg, ")
    asked = [line for line in sent["md"].splitlines() if line.startswith("## ")]
    assert asked == [f"## {NAME}?", "## Who won the chess championship in Lagos?"]
    again = reader.press(answer, "💾 Export").parameters
    assert (again["text"], again["show_alert"]) == (
        "The files were sent just now. Please wait half a minute.",
        True,
    )
    assert bot.stop(signal.SIGTERM) == 0


def test_only_the_conversation_of_one_person_in_one_chat_is_sent(api: BotApi, bot: BotProcess) -> None:
    anna, ben = Reader(api, 21, chat=-21, language="de"), Reader(api, 22, chat=-21)
    answer = anna.write("/ask Cranes?")
    ben.write("/ask Ferries?")
    anna.write("/new")
    anna.write("/ask Locks?")
    ben.press(answer, "💾 Exportieren")  # by anybody in the group, in their language
    sent = files(api, -21, 2)["md"]
    assert [line for line in sent.splitlines() if line.startswith("#")][1:] == ["## Cranes?"]
    assert sent.startswith("# A conversation")
    ben.write("/forget")
    ben.write("/export")
    assert len(api.calls("sendDocument", chat_id=-21)) == 2
    data = buttons(answer)["💾 Exportieren"]
    assert (
        Reader(api, 23, chat=-23)
        .press_data(Reader(api, 23, chat=-23).write("/ask Tolls?"), data)
        .parameters["show_alert"]
    )
    assert bot.stop(signal.SIGTERM) == 0
