"""Lists of articles in `beleg telegram` as a user starts it."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_process import BotProcess
from telegram_reader import FORWARDED, Reader, buttons

RATINGS, IN_GERMAN = ["💾 Export", "👍", "👎"], ["💾 Exportieren", "👍", "👎"]


@pytest.fixture(scope="module", autouse=True)
def bot(
    api: BotApi, sample_index: Workplace, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BotProcess]:
    """One bot for all tests; each test has readers of its own."""
    folder: Path = tmp_path_factory.mktemp("bot")
    with BotProcess(api, folder, allowed="*", BELEG_INDEX=str(sample_index.index)) as bot:
        yield bot
        assert bot.stop(signal.SIGTERM) == 0


def test_a_list_has_dates_outlets_and_linked_headlines(api: BotApi) -> None:
    listed = Reader(api, 1, language="de").write("Welche Artikel gibt es über Aschauer?")
    assert listed.text.splitlines() == [
        "Artikel zu „Aschauer“, die neuesten zuerst (2):",
        "1. Baufirma bestätigt Zahlung an Aschauer",
        "08.09.2023 · Oberwaldener Bote",
        "2. Bürgermeister Aschauer tritt zurück und bestreitet Bestechung",
        "05.09.2023 · Kaltenrieder Tagblatt",
    ]
    address = "https://kaltenrieder-tagblatt.example/stadt/aschauer-ruecktritt"
    assert f'<a href="{address}">Bürgermeister Aschauer' in listed.parameters["text"]
    assert list(buttons(listed)) == ["📖 1", "📖 2", *IN_GERMAN]


def test_more_than_fit_are_turned_to_and_opened_from_there(api: BotApi) -> None:
    reader = Reader(api, 2, language="en")
    first = reader.write("latest news")
    assert list(buttons(first)) == [*(f"📖 {n}" for n in range(1, 9)), "More (12) ›", *RATINGS]
    second = reader.turn(first, "More (12) ›")
    assert second.text.splitlines()[1].startswith("9. ")
    assert list(buttons(second)) == [
        *(f"📖 {n}" for n in range(9, 17)),
        "‹ Previous",
        "More (4) ›",
        *RATINGS,
    ]
    opened = reader.turn(second, "📖 10")
    headline = second.text.splitlines()[3].removeprefix("10. ")
    assert opened.text.startswith(headline)
    assert "<b>" in opened.parameters["text"]
    back = reader.turn(opened, "↩ Back to the answer")
    assert (back.text, back.parameters["reply_markup"]) == (
        second.text,
        second.parameters["reply_markup"],
    )
    assert reader.turn(back, "‹ Previous").text == first.text


def test_a_rating_leaves_the_page_as_it_is(api: BotApi) -> None:
    reader = Reader(api, 3, language="en")
    second = reader.turn(reader.write("latest news"), "More (12) ›")
    assert reader.turn(second, "👍").text == second.text


def test_a_follow_up_and_an_ordinal_go_on_from_the_list(api: BotApi) -> None:
    reader = Reader(api, 4, language="en")
    reader.write("Which articles are there about the Aubrelle bridge?")
    narrowed = reader.write("and by the Ledger?")
    assert narrowed.text.splitlines() == [
        "Only articles from The Northgate Ledger",
        "Articles about “Aubrelle bridge”, newest first (1):",
        "1. Corroded anchor bolts brought down Aubrelle bridge, inquiry finds",
        "2024-02-09 · The Northgate Ledger",
    ]
    assert "22 of its 64 anchor bolts" in reader.write("what does the first one say?").text


def test_pages_that_no_list_has_are_told_to_have_expired(api: BotApi) -> None:
    reader = Reader(api, 5, language="en")
    listed = reader.write("Stories about wolves at the Kargstein")
    kept = next(iter(buttons(listed).values())).split(":")[1]
    for page in (0, 9999):
        pressed = reader.press_data(listed, f"p:{kept}:{page}:0")
        assert pressed.parameters["text"].startswith("This button has expired")


def test_no_article_is_said_to_be_about_what_none_is_about(api: BotApi) -> None:
    answer = Reader(api, 6, language="de").write("Wer hat über Lohsa geschrieben?")
    assert answer.text.startswith("Zu „Lohsa“ gibt es keinen Artikel in der Sammlung.")
    assert list(buttons(answer)) == IN_GERMAN


def test_a_forwarded_request_for_articles_is_no_claim(api: BotApi) -> None:
    answer = Reader(api, 7, language="en").write("Latest news about the strike", forward_origin=FORWARDED)
    assert answer.text.startswith("What the articles have on this\n\nLatest news about the strike\n")
    assert "The articles do not settle whether this is so." in answer.text
