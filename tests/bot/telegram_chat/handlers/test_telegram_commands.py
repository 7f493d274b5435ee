"""The commands, sent to `beleg telegram` as a user starts it."""

import signal
from collections.abc import Iterator

import pytest
from beleg_process import Workplace
from bot_api.api import BotApi
from bot_api.markup import links
from bot_process import BotProcess
from telegram_reader import Reader, buttons

ADMIN = 77
QUESTION = "What does the union leader Ines Quast demand?"


@pytest.fixture(scope="module", autouse=True)
def bot(api: BotApi, newsroom: Workplace, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    """One bot for all tests; each test has readers of its own."""
    settings = {"BELEG_INDEX": str(newsroom.index), "BELEG_TELEGRAM_ADMINS": str(ADMIN)}
    with BotProcess(api, tmp_path_factory.mktemp("bot"), allowed="*", **settings) as bot:
        yield bot
        assert bot.stop(signal.SIGTERM) == 0
        assert bot.written == "Beleg answers as @beleg_test_bot. Ctrl-C ends it.\n"


def test_the_menu_is_set_in_german_and_english_and_for_admins(api: BotApi) -> None:
    Reader(api, ADMIN).write("/help")
    calls = [api.wait_for("setMyCommands", nth=nth, seconds=60).parameters for nth in range(1, 5)]
    menus = {
        (call.get("language_code", ""), (call.get("scope") or {}).get("chat_id", 0)): call["commands"]
        for call in calls
    }
    assert menus.keys() == {("", 0), ("de", 0), ("", ADMIN), ("de", ADMIN)}
    names = {key: [command["command"] for command in menu] for key, menu in menus.items()}
    everybodys = ["ask", "sources", "export", "new", "filters", "language", "status", "forget", "help"]
    assert names["", 0] == names["de", 0] == everybodys
    assert names["", ADMIN] == names["de", ADMIN] == [*everybodys, "reindex"]
    assert menus["", 0][0]["description"] == "Ask a question"
    assert menus["de", 0][0]["description"] == "Eine Frage stellen"


@pytest.mark.parametrize("command", ["/start", "/help", "/nonsense"])
def test_help_names_every_command_in_the_readers_language(api: BotApi, command: str) -> None:
    english = Reader(api, 1).write(command).text
    german = Reader(api, 2, language="de-AT").write(command).text
    assert english.startswith("Ask me about the articles")
    assert german.startswith("Fragen Sie mich")
    for name in ("ask", "sources", "export", "new", "filters", "language", "status", "forget", "help"):
        assert f"/{name} – " in english
        assert f"/{name} – " in german


def test_sources_are_the_outlets_with_their_articles_and_the_period(api: BotApi) -> None:
    assert Reader(api, 3).write("/sources").text == (
        "2 articles of 2 outlets:\n• Example Post (1)\n• Seebote (1)\nFrom 2024-05-03 to 2024-10-25."
    )


def test_sources_are_those_of_the_last_answer_too_as_in_the_terminal(api: BotApi) -> None:
    outlets = "2 Artikel aus 2 Medien:\n• Example Post (1)\n• Seebote (1)\nVom 03.05.2024 bis zum 25.10.2024."
    for chat in (14, -14):
        reader = Reader(api, 14, chat=chat, language="de")
        reader.write("/ask Did the Kremlin deny that they had spoken?")
        told = reader.write("/sources")
        last = "Quellen der letzten Antwort:\n[1] Kremlin denies calls, Example Post, 25.10.2024"
        assert told.text == f"{last}\n\n{outlets}"
        assert links(told.parameters["text"])[0].startswith("https://example.org/denial#:~:text=")
        reader.write("/ask Who won the chess Olympiad in Tromsø?")
        refused = reader.write("/sources").text
        assert refused == f"Die letzte Frage blieb ohne Antwort, deshalb gibt es keine Quellen.\n\n{outlets}"
        reader.write("/new")
        assert reader.write("/sources").text == outlets


def test_status_tells_how_much_there_is_and_how_fresh(api: BotApi) -> None:
    lines = Reader(api, 4, language="de").write("/status").text.splitlines()
    assert lines[:2] == ["2 Artikel in 4 Textstellen: Englisch (2).", "Der neueste ist vom 25.10.2024."]
    assert lines[2].startswith("Stand: ")
    assert len(lines) == 3


def test_a_language_that_was_chosen_goes_before_that_of_the_app(api: BotApi) -> None:
    reader = Reader(api, 5, language="en")
    asked = reader.write("/language")
    assert list(buttons(asked)) == ["Deutsch", "English", "As my app"]
    assert reader.press_for_message(asked, "Deutsch").text == "Ich antworte jetzt auf Deutsch."
    assert reader.write("/help").text.startswith("Fragen Sie mich")
    assert "Stelle 2 von 3" in reader.turn(reader.write(QUESTION), "📖 1").text
    assert reader.write("Who won the chess Olympiad?").text.startswith("Die Artikel der Sammlung beantworten")
    assert reader.write("/language english").text == "I speak English now."
    assert reader.write("/help").text.startswith("Ask me")
    german = Reader(api, 6, language="de")
    assert german.write("/language en").text == "I speak English now."
    assert german.write("/language app").text == "Ich antworte jetzt auf Deutsch."
    assert german.write("/language klingon").text.startswith("Welche Sprache")


def test_filters_hold_are_shown_with_answers_and_go(api: BotApi) -> None:
    reader = Reader(api, 7)
    assert reader.write("/filters").text.startswith("No filters are set: all articles may answer.")
    assert reader.write("/filters outlet example post since 2024-10-01").text == (
        "Only articles from Example Post, since 2024-10-01."
    )
    answer = reader.write("Did the Kremlin deny that they had spoken?")
    assert answer.text.splitlines()[0] == "Only articles from Example Post, since 2024-10-01"
    assert "crowns" not in reader.write(QUESTION).text
    assert reader.write("/filters").text.startswith("Only articles from Example Post, since 2024-10-01.")
    assert reader.write("/filters off").text == "No filters are set: all articles may answer."
    assert "crowns" in reader.write(QUESTION).text
    assert "Did you mean Example Post?" in reader.write("/filters outlet Exampel Post").text


@pytest.mark.parametrize(
    "words", ["outlet <b>Nobody's</b> & Co", "since yesterday", "language klingon", "please"]
)
def test_what_is_no_filter_is_told_with_an_example(api: BotApi, words: str) -> None:
    reader = Reader(api, 8)
    told = reader.write(f"/filters {words}").text
    assert told.splitlines()[0].endswith("is no filter.")
    assert "/filters since 2024-10-01 until 2024-12-31" in told
    assert reader.write("/filters").text.startswith("No filters are set")


def test_filters_are_each_persons_and_chats_own(api: BotApi) -> None:
    assert Reader(api, 9, chat=-9).write("/filters language de").text == "Only articles in German."
    for other in (Reader(api, 9), Reader(api, 10, chat=-9)):
        assert other.write("/filters").text.startswith("No filters are set")
    assert Reader(api, 9, chat=-9).write("/filters").text.startswith("Only articles in German.")


def test_after_new_a_question_leans_on_none_before(api: BotApi) -> None:
    reader = Reader(api, 11)
    reader.write(QUESTION)
    assert "crowns" in reader.write("And what else?").text
    assert reader.write("/new").text == "All right, a new subject. What would you like to know?"
    assert "Quast" not in reader.write("And what else?").text.splitlines()[0]


def test_who_is_no_admin_is_told_their_id(api: BotApi) -> None:
    assert Reader(api, 13).write("/reindex").text == (
        "Only admins may do that. Your id is 13; whoever runs this bot can add it to BELEG_TELEGRAM_ADMINS."
    )
